import { IntercomConfigError, IntercomConnectionError, type CallInfo } from './errors.js';
import { MOST_REDIRECTS, redirected } from './redirect.js';
import type { Settings } from './settings.js';

export interface Transmission extends CallInfo {
  /** True when middleware may keep the request that it saw. */
  watched: boolean;
  /** True when redirects are to be followed. */
  follow: boolean;
  /** What openapi-fetch hands to `fetch` beside the request: `requestInitExt`. */
  extra: object | undefined;
}

/** The `fetch` below openapi-fetch. The token is attached last of all, so that nothing before it can log it. */
export async function transmit(
  request: Request,
  { watched, follow, extra, ...info }: Transmission,
  { origin, token, version, fetch = globalThis.fetch }: Settings,
): Promise<Response> {
  if (!request.url.startsWith(`${origin}/`)) {
    throw new IntercomConfigError(
      `the request went to another origin than ${origin}, so the token was not attached`,
    );
  }
  let outgoing = watched ? new Request(request) : request;
  outgoing.headers.set('authorization', `Bearer ${await token()}`);
  outgoing.headers.set('intercom-version', version);
  try {
    let response = await fetch(outgoing, extra);
    for (let hops = 0; follow && hops < MOST_REDIRECTS; hops++) {
      if (response.type === 'opaqueredirect')
        throw new Error('it was redirected, and browsers hide where to');
      const next = redirected(outgoing, response, origin);
      if (!next) break;
      // The connection is free again only when nothing is left to read.
      await response.body?.cancel();
      outgoing = next;
      response = await fetch(outgoing, extra);
    }
    return response;
  } catch (cause) {
    throw new IntercomConnectionError(cause, undefined, info);
  }
}
