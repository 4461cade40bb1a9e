// Redirects are followed here and not by `fetch`, which takes headers of a call's own and the body of a 307 along to
// whatever host the answer names.

const REDIRECTS: readonly number[] = [301, 302, 303, 307, 308];

/** How often one call is redirected before the answer is left as it is. */
export const MOST_REDIRECTS = 10;

/**
 * The request that a redirect asks for. Only reading is taken elsewhere, and only within `origin` with what the request
 * carried: to another one goes nothing but what kind of answer is wanted.
 *
 * @returns `undefined` for an answer that is no redirect, or one that is not followed.
 */
export function redirected(request: Request, response: Response, origin: string): Request | undefined {
  const { url, method, headers, signal, redirect } = request;
  const location = response.headers.get('location');
  if (!location || method !== 'GET' || !REDIRECTS.includes(response.status) || !URL.canParse(location, url)) {
    return undefined;
  }
  const target = new URL(location, url);
  if (new URL(url).origin === origin && target.origin === origin) return new Request(target, request);
  return new Request(target, { headers: { accept: headers.get('accept') ?? '*/*' }, signal, redirect });
}
