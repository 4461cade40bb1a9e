import { isObject, type JsonObject } from './json.js';
import { childrenOf, type Kind } from './openapi.js';
import type { Places } from './places.js';

/** The keyword of the root that names the headers of every response. */
export const RESPONSE_HEADERS = 'x-response-headers';

/**
 * Writes the headers that the root declares for every response into every response, beside those of its own, and
 * takes the keyword away. From here on they are ordinary headers.
 */
export function spreadResponseHeaders(superset: JsonObject, places: Places): void {
  const { [RESPONSE_HEADERS]: common } = superset;
  delete superset[RESPONSE_HEADERS];
  if (!isObject(common)) return;
  const visit = (kind: Kind, node: JsonObject): void => {
    for (const child of childrenOf(kind, node)) visit(child.kind, child.node);
    if (kind !== 'response' || node.$ref !== undefined) return;
    const own = isObject(node.headers) ? node.headers : {};
    const headers = { ...copyOf(common, places), ...own };
    places.copy(own, headers);
    node.headers = headers;
  };
  visit('document', superset);
}

function copyOf(common: JsonObject, places: Places): JsonObject {
  const entries = Object.entries(common).map(([name, header]) => {
    const copy = { ...(isObject(header) ? header : {}) };
    if (isObject(header)) places.copy(header, copy);
    return [name, copy] as const;
  });
  return Object.fromEntries(entries);
}
