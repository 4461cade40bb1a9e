import { SAFE_POSTS, SCROLLS } from '../../generated/calls.js';
import type { HttpMethod } from './methods.js';

/** True where sending the same request twice does what sending it once does. Of the POSTs, those that only read. */
export function isRepeatable(method: HttpMethod, path: string): boolean {
  // Each answer of a scroll moves it on: if one is lost, a repeat would get the page behind it.
  if (SCROLLS.includes(path)) return false;
  return method === 'get' || method === 'put' || method === 'delete' || SAFE_POSTS.includes(path);
}
