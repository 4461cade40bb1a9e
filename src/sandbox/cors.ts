import type { SandboxRequest, SandboxResponse } from './message.js';

type Respond = (request: SandboxRequest) => Promise<SandboxResponse>;

/** What a page may read beside the body. */
const EXPOSED =
  'Intercom-Version, X-Request-Id, X-RateLimit-Limit, X-RateLimit-Remaining, X-RateLimit-Reset, Link';

/**
 * Lets pages of some origins call, which Intercom lets nobody do.
 *
 * @throws TypeError for what is no origin.
 */
export function withCors(respond: Respond, given: string | readonly string[]): Respond {
  const origins = new Set([given].flat());
  for (const origin of origins)
    if (origin !== '*' && !(URL.canParse(origin) && new URL(origin).origin === origin))
      throw new TypeError(
        `cors names ${JSON.stringify(origin)}. Expected an origin such as http://localhost:3000, without a path, or *.`,
      );
  return async (request) => {
    const { origin, 'access-control-request-method': asked } = request.headers;
    const allowed = origin !== undefined && (origins.has('*') || origins.has(origin));
    if (!allowed) return respond(request);
    const shared = { 'Access-Control-Allow-Origin': origin, Vary: 'Origin' };
    if (request.method === 'OPTIONS' && asked !== undefined) return preflight(request, asked, shared);
    const response = await respond(request);
    const headers = { ...response.headers, ...shared, 'Access-Control-Expose-Headers': EXPOSED };
    return { ...response, headers };
  };
}

function preflight(
  { headers }: SandboxRequest,
  method: string,
  shared: Record<string, string>,
): SandboxResponse {
  const names = headers['access-control-request-headers'];
  return {
    status: 204,
    headers: {
      ...shared,
      'Access-Control-Allow-Methods': method,
      ...(names === undefined ? {} : { 'Access-Control-Allow-Headers': names }),
      'Access-Control-Max-Age': '600',
    },
  };
}
