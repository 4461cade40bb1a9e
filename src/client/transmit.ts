import { IntercomConfigError, IntercomConnectionError, type CallInfo } from './errors.js';
import { MOST_REDIRECTS, redirected } from './redirect.js';
import type { Settings } from './settings.js';

/**
 * The `fetch` below openapi-fetch. The token is attached last of all, so that nothing before it can log it.
 *
 * @param extra - What openapi-fetch hands to `fetch` beside the request: `requestInitExt`.
 * @param watched - True when middleware may keep the request that it saw.
 * @param follow - True when redirects are to be followed.
 */
export async function transmit(
  request: Request,
  extra: object | undefined,
  watched: boolean,
  follow: boolean,
  info: CallInfo,
  { origin, token, version, fetch = globalThis.fetch }: Settings,
): Promise<Response> {
  if (!request.url.startsWith(`${origin}/`)) {
    throw new IntercomConfigError(`the request left ${origin}, so the token was not attached`);
  }
  let outgoing = watched ? new Request(request) : request;
  outgoing.headers.set('authorization', `Bearer ${typeof token === 'string' ? token : await token()}`);
  outgoing.headers.set('intercom-version', version);
  try {
    for (let hops = 0; ; hops++) {
      const response = await fetch(outgoing, extra);
      if (!follow || hops === MOST_REDIRECTS) return response;
      if (response.type === 'opaqueredirect') throw new Error('redirected, and browsers hide where to');
      const next = redirected(outgoing, response, origin);
      if (!next) return response;
      // The connection is free again only when nothing is left to read.
      await response.body?.cancel();
      outgoing = next;
    }
  } catch (cause) {
    throw new IntercomConnectionError(cause, undefined, info);
  }
}
