import { createHash } from 'node:crypto';
import { asObject, isObject, textOf, type Json, type JsonObject } from '../../src/description/json.js';
import { operationsIn, parseComponentRef } from '../../src/description/openapi.js';
import {
  childrenOf,
  referencesOf,
  SECTION_KINDS,
  shapeOf,
  type Kind,
  type Shape,
} from '../source/grammar.js';
import { reachable } from '../source/reachable.js';

/** An operation of a projected document, and the hash of all that a caller of it can notice. */
export interface OperationContract {
  operationId: string;
  method: string;
  path: string;
  fingerprint: string;
}

/** What explains a thing without changing it, and is left out of its fingerprint. */
const TEXT = new Set([
  'description',
  'summary',
  'title',
  'example',
  'examples',
  'externalDocs',
  'tags',
  'x-replaced-by',
  'x-safe',
  'x-may-be-empty',
  'x-answers-with',
  'x-undo',
  'x-unseen',
]);

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

export function contractsOf(
  document: JsonObject,
  section: 'paths' | 'webhooks' = 'paths',
): OperationContract[] {
  const components = new Components(document);
  return operationsIn(document, [section]).map(({ path, item, method, operation }) => {
    const contract = {
      method,
      path,
      ...pick(item, ['parameters', 'servers']),
      operation: { security: document.security ?? [], ...operation },
    };
    return {
      operationId: textOf(operation.operationId),
      method: method.toUpperCase(),
      path,
      fingerprint: fingerprint(contract, components).slice(0, 16),
    };
  });
}

function fingerprint(contract: JsonObject, components: Components): string {
  const operation = asObject(contract.operation);
  const item = { ...contract, operation: undefined, get: operation } as unknown as JsonObject;
  const security = (Array.isArray(operation.security) ? operation.security : [])
    .flatMap((requirement) => Object.keys(asObject(requirement)))
    .map((name) => [name, components.scheme(name)]);
  return hash({
    method: contract.method ?? null,
    path: contract.path ?? null,
    parameters: canonicalChild({ as: 'list', kind: 'parameter' }, 'parameters', contract.parameters ?? []),
    servers: canonical(undefined, contract.servers ?? []),
    operation: canonical('operation', operation),
    components: Object.fromEntries(components.closure(refsOf('pathItem', item))),
    security: Object.fromEntries(security) as JsonObject,
  });
}

/** The components of a document. Each is hashed when it is first asked for, because most operations share most of them. */
class Components {
  readonly #sections: JsonObject;
  readonly #known = new Map<string, { hash: string; refs: string[] }>();

  constructor(document: JsonObject) {
    this.#sections = asObject(document.components);
  }

  /** All that is reached from `refs`, each with the hash of what it says itself. */
  closure(refs: readonly string[]): [ref: string, hash: string][] {
    const reached = reachable(refs, (ref) => this.#component(ref).refs);
    return [...reached].map((ref) => [ref, this.#component(ref).hash]);
  }

  scheme(name: string): Json {
    return canonical(undefined, asObject(this.#sections.securitySchemes)[name] ?? null);
  }

  #component(ref: string): { hash: string; refs: string[] } {
    const known = this.#known.get(ref);
    if (known) return known;
    const target = parseComponentRef(ref);
    const node = target && asObject(this.#sections[target.section])[target.name];
    const kind = (target && SECTION_KINDS[target.section]) ?? 'schema';
    const component = { hash: hash(canonical(kind, node ?? null)), refs: refsOf(kind, asObject(node)) };
    this.#known.set(ref, component);
    return component;
  }
}

/** The components that a node and all below it refer to. */
function refsOf(kind: Kind, node: JsonObject): string[] {
  const refs: string[] = [];
  for (const { ref } of referencesOf(kind, node)) {
    if (parseComponentRef(ref) && ref !== VERSION_HEADER_REF) refs.push(ref);
  }
  for (const child of childrenOf(kind, node)) refs.push(...refsOf(child.kind, child.node));
  return refs;
}

function hash(value: Json): string {
  return createHash('sha256')
    .update(JSON.stringify(sortKeys(value)))
    .digest('hex');
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
