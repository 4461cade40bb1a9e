import { asStrings, isObject, type JsonObject } from '../../src/description/json.js';
import { childrenOf, resolveComponent, type Kind } from '../source/grammar.js';

const UNIONS = new Set(['oneOf', 'anyOf']);
const COMPOSED = new Set(['allOf', 'x-was', ...UNIONS]);

/** The keys below which a schema describes the same value as its owner, so that the owner's properties are its own. */
export const SAME_VALUE: ReadonlySet<string> = new Set([...COMPOSED, 'not', 'if', 'then', 'else']);

/** The names of all properties that a schema declares, itself and through what it is composed of. */
export function declaredProperties(document: JsonObject, schema: JsonObject): Set<string> {
  return collect(document, schema, COMPOSED, new Set());
}

/**
 * The properties that a schema below `key` shares with its owner. The other members of a union are not alternatives that
 * it can count on.
 */
export function inheritedProperties(document: JsonObject, owner: JsonObject, key: string): Set<string> {
  if (!SAME_VALUE.has(key)) return new Set();
  return collect(document, owner, UNIONS.has(key) ? new Set(['allOf']) : COMPOSED, new Set());
}

function collect(
  document: JsonObject,
  schema: JsonObject,
  follow: ReadonlySet<string>,
  seen: Set<JsonObject>,
): Set<string> {
  const names = new Set(isObject(schema.properties) ? Object.keys(schema.properties) : []);
  if (seen.has(schema)) return names;
  seen.add(schema);
  const composed = [...childrenOf('schema', schema)].filter(({ path }) => follow.has(path[0] ?? ''));
  const target = resolveComponent(document, schema.$ref);
  for (const part of [...composed.map(({ node }) => node), ...(target ? [target] : [])]) {
    for (const name of collect(document, part, COMPOSED, seen)) names.add(name);
  }
  return names;
}

/** Removes from every `required` the names of properties that this document does not declare. */
export function pruneRequired(document: JsonObject): void {
  const visit = (kind: Kind, node: JsonObject, inherited: ReadonlySet<string>): void => {
    if (kind === 'schema' && Array.isArray(node.required)) {
      const names = declaredProperties(document, node);
      const required = asStrings(node.required).filter((name) => names.has(name) || inherited.has(name));
      if (required.length > 0) node.required = required;
      else delete node.required;
    }
    for (const child of childrenOf(kind, node)) {
      const key = child.path[0] ?? '';
      const shared = kind === 'schema' && SAME_VALUE.has(key);
      visit(
        child.kind,
        child.node,
        shared ? new Set([...inherited, ...inheritedProperties(document, node, key)]) : new Set(),
      );
    }
  };
  visit('document', document, new Set());
}
