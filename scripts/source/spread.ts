// What the root says once for the whole API is written here into each place that it is about.
import type { Diagnostic } from './diagnostics.js';
import { asObject, isObject, type JsonObject } from '../../src/description/json.js';
import { METHODS } from '../../src/description/openapi.js';
import { childrenOf, resolveComponent, type Kind } from './grammar.js';
import type { Places } from './places.js';

/** The keyword of the root that names the responses of every operation. */
const COMMON_RESPONSES = 'x-common-responses';
/** The keyword of the root that names the headers of every response. */
const RESPONSE_HEADERS = 'x-response-headers';

/**
 * Writes the responses that the root declares for every operation of `paths` and of `webhooks` into each, where it has
 * none of its own for the status, and takes the keyword away. From here on they are ordinary responses.
 */
export function spreadCommonResponses(superset: JsonObject, places: Places): Diagnostic[] {
  const { [COMMON_RESPONSES]: sections } = superset;
  delete superset[COMMON_RESPONSES];
  return Object.entries(asObject(sections)).flatMap(([section, common]) => {
    if (!isObject(common)) return [];
    return Object.values(asObject(superset[section]))
      .filter(isObject)
      .flatMap((item) => METHODS.map((method) => item[method]).filter(isObject))
      .flatMap((operation) => {
        const own = asObject(operation.responses);
        operation.responses = beside(own, common, places);
        return repetitions(own, common, places);
      });
  });
}

function repetitions(own: JsonObject, common: JsonObject, places: Places): Diagnostic[] {
  return Object.keys(own)
    .filter((status) => status in common && JSON.stringify(own[status]) === JSON.stringify(common[status]))
    .map((status) => ({
      id: 'repeated-response',
      place: places.ofKey(own, status),
      message: `The response ${status} is the one that every operation has.`,
      expected: `no response ${status} here; ${COMMON_RESPONSES} of the root says it for all operations.`,
    }));
}

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
    node.headers = beside(isObject(node.headers) ? node.headers : {}, common, places);
  };
  visit('document', { paths: superset.paths ?? {} });
}

/** The common entries, and those of its own, which win. No two places of the result share an entry. */
function beside(own: JsonObject, common: JsonObject, places: Places): JsonObject {
  const result: JsonObject = {};
  places.copy(own, result);
  for (const [name, entry] of Object.entries(common)) {
    const copy = { ...(isObject(entry) ? entry : {}) };
    if (isObject(entry)) places.copy(entry, copy);
    result[name] = copy;
    if (!(name in own)) places.adoptEntry(result, name, common);
  }
  return Object.assign(result, own);
}
