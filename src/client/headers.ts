import { mergeHeaders } from 'openapi-fetch';
import type { HeadersOptions } from 'openapi-fetch';
import { IntercomConfigError, show } from './errors.js';

/** Names in lower case; `null` takes a header away that was set before. */
export type PlainHeaders = Record<string, Exclude<HeadersOptions, HeadersInit>[string]>;

/**
 * Headers in any form that openapi-fetch takes, as a plain object.
 * @throws IntercomConfigError naming a header that HTTP does not allow, but not its value, which may be a secret.
 */
export function readHeaders(headers: HeadersOptions): PlainHeaders {
  const entries = Symbol.iterator in headers ? [...headers] : Object.entries(headers);
  return Object.fromEntries(
    entries.map(([name, value]) => {
      try {
        mergeHeaders({ [name]: value });
      } catch {
        throw new IntercomConfigError(`header ${show(name)} or its value is not valid HTTP`);
      }
      return [name.toLowerCase(), value];
    }),
  );
}
