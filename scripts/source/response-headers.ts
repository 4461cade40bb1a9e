import { isObject, type JsonObject } from '../../src/description/json.js';
import { childrenOf, resolveComponent, type Kind } from './grammar.js';
import type { Places } from './places.js';

/** The keyword of the root that names the headers of every response. */
export const RESPONSE_HEADERS = 'x-response-headers';

/**
 * Writes the headers that the root declares for every response into every response below `paths`, beside those of its
 * own, and takes the keyword away. From here on they are ordinary headers. Webhooks are answered by their receivers.
 */
export function spreadResponseHeaders(superset: JsonObject, places: Places): void {
  const { [RESPONSE_HEADERS]: common } = superset;
  delete superset[RESPONSE_HEADERS];
  if (!isObject(common)) return;
  const done = new Set<JsonObject>();
  const visit = (kind: Kind, node: JsonObject): void => {
    for (const child of childrenOf(kind, node)) visit(child.kind, child.node);
    if (kind !== 'response' || done.has(node)) return;
    done.add(node);
    const component = resolveComponent(superset, node.$ref);
    if (component) return visit('response', component);
    const own = isObject(node.headers) ? node.headers : {};
    const headers = { ...copyOf(common, places), ...own };
    places.copy(own, headers);
    node.headers = headers;
  };
  visit('document', { paths: superset.paths ?? {} });
}

function copyOf(common: JsonObject, places: Places): JsonObject {
  const entries = Object.entries(common).map(([name, header]) => {
    const copy = { ...(isObject(header) ? header : {}) };
    if (isObject(header)) places.copy(header, copy);
    return [name, copy] as const;
  });
  return Object.fromEntries(entries);
}
