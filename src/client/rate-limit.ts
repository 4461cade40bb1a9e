/** The rate-limit window that a response reports. Intercom counts in windows of ten seconds. */
export interface RateLimit {
  /** Calls allowed in the window. */
  limit: number;
  /** Calls left in it. */
  remaining: number;
  /** When it ends. */
  reset: Date;
}

/**
 * Reads `X-RateLimit-Limit`, `X-RateLimit-Remaining` and `X-RateLimit-Reset`.
 *
 * @returns `undefined` when the response lacks one of them, as answers to unauthenticated requests do.
 * @example
 * ```ts
 * import { createIntercomClient, rateLimitOf } from 'intercom-fetch';
 *
 * const client = createIntercomClient({ version: '2.14', token: 'your-token' });
 * const { response } = await client.GET('/tags');
 * console.log(rateLimitOf(response)?.remaining);
 * ```
 */
export function rateLimitOf(response: { headers: Headers }): RateLimit | undefined {
  const read = (name: string) => readCount(response.headers, `x-ratelimit-${name}`);
  const [limit, remaining, reset] = [read('limit'), read('remaining'), read('reset')];
  if (limit === undefined || remaining === undefined || reset === undefined) return undefined;
  return { limit, remaining, reset: new Date(reset * 1000) };
}

// The last second that a `Date` can hold. A greater number says nothing that anybody could wait for.
const LAST_SECOND = 8.64e12;

/** The value of a header that counts something, unless it is missing or no whole number of a size that makes sense. */
export function readCount(headers: Headers, name: string): number | undefined {
  const value = headers.get(name) ?? '';
  return /^\d+$/.test(value) && Number(value) <= LAST_SECOND ? Number(value) : undefined;
}
