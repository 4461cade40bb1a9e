import { createHash } from 'node:crypto';
import { asObject, isObject, textOf, type Json, type JsonObject } from './json.js';
import {
  childrenOf,
  METHODS,
  parseComponentRef,
  referencesOf,
  SECTION_KINDS,
  shapeOf,
  type Kind,
  type Shape,
} from './openapi.js';

/** An operation of a projected document, and the hash of all that a caller of it can notice. */
export interface OperationContract {
  operationId: string;
  method: string;
  path: string;
  fingerprint: string;
}

/** What explains a thing without changing it, and is left out of its fingerprint. */
const TEXT = new Set(['description', 'summary', 'title', 'example', 'examples', 'externalDocs', 'tags']);

/** Lists whose order says nothing. */
const SETS = new Set([
  'required',
  'enum',
  'x-extensible-enum',
  'type',
  'oneOf',
  'anyOf',
  'allOf',
  'parameters',
  'security',
]);

/** The header that the projection declares differs in each version and says nothing about the operation. */
const VERSION_HEADER_REF = '#/components/parameters/IntercomVersion';

export function contractsOf(document: JsonObject): OperationContract[] {
  const contracts: OperationContract[] = [];
  for (const [path, item] of Object.entries(asObject(document.paths))) {
    for (const method of METHODS) {
      const operation = asObject(item)[method];
      if (!isObject(operation)) continue;
      const contract = {
        method,
        path,
        ...pick(asObject(item), ['parameters', 'servers']),
        operation: { security: document.security ?? [], ...operation },
      };
      contracts.push({
        operationId: textOf(operation.operationId),
        method: method.toUpperCase(),
        path,
        fingerprint: hash(document, contract),
      });
    }
  }
  return contracts;
}

function hash(document: JsonObject, contract: JsonObject): string {
  const operation = asObject(contract.operation);
  const item = { ...contract, operation: undefined, get: operation } as unknown as JsonObject;
  const closure: JsonObject = {};
  collect(document, 'pathItem', item, closure);
  const schemes = asObject(asObject(document.components).securitySchemes);
  const security = (Array.isArray(operation.security) ? operation.security : [])
    .flatMap((requirement) => Object.keys(asObject(requirement)))
    .map((name) => [name, canonical(undefined, schemes[name] ?? null)]);
  const canon = {
    method: contract.method,
    path: contract.path,
    parameters: canonicalChild({ as: 'list', kind: 'parameter' }, 'parameters', contract.parameters ?? []),
    servers: canonical(undefined, contract.servers ?? []),
    operation: canonical('operation', operation),
    components: closure,
    security: Object.fromEntries(security) as JsonObject,
  };
  return createHash('sha256')
    .update(JSON.stringify(sortKeys(canon as JsonObject)))
    .digest('hex')
    .slice(0, 16);
}

/** Adds the components that `node` leads to, in their canonical form. */
function collect(document: JsonObject, kind: Kind, node: JsonObject, closure: JsonObject): void {
  for (const { ref } of referencesOf(kind, node)) {
    const target = parseComponentRef(ref);
    if (!target || ref === VERSION_HEADER_REF || ref in closure) continue;
    const component = asObject(asObject(document.components)[target.section])[target.name];
    const targetKind = SECTION_KINDS[target.section] ?? 'schema';
    closure[ref] = canonical(targetKind, component ?? null);
    collect(document, targetKind, asObject(component), closure);
  }
  for (const child of childrenOf(kind, node)) collect(document, child.kind, child.node, closure);
}

/** The node without its texts, and with sets in a fixed order; keys are sorted at the end. */
function canonical(kind: Kind | undefined, value: Json): Json {
  if (!isObject(value)) return value;
  const result: JsonObject = {};
  for (const [key, item] of Object.entries(value)) {
    if (TEXT.has(key)) continue;
    result[key] = canonicalChild(kind && shapeOf(kind, key), key, item);
  }
  return result;
}

function canonicalChild(shape: Shape | undefined, key: string, value: Json): Json {
  if (Array.isArray(value)) {
    const items = value
      .filter((item) => asObject(item).$ref !== VERSION_HEADER_REF)
      .map((item) => (shape ? canonical(shape.kind, item) : item));
    if (!SETS.has(key)) return items;
    const sorted = items.sort((a, b) => compare(JSON.stringify(sortKeys(a)), JSON.stringify(sortKeys(b))));
    return key === 'type' && sorted.length === 1 ? (sorted[0] ?? null) : sorted;
  }
  if (shape?.as === 'map' && isObject(value)) {
    return Object.fromEntries(
      Object.entries(value).map(([name, item]) => [name, canonical(shape.kind, item)]),
    );
  }
  return shape ? canonical(shape.kind, value) : value;
}

function sortKeys(value: Json): Json {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (!isObject(value)) return value;
  const entries = Object.entries(value).map(([key, item]): [string, Json] => [key, sortKeys(item)]);
  return Object.fromEntries(entries.sort(([a], [b]) => compare(a, b)));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function pick(node: JsonObject, keys: string[]): JsonObject {
  return Object.fromEntries(Object.entries(node).filter(([key]) => keys.includes(key)));
}
