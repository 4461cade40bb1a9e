import { asObject, asStrings, isObject, textOf, type JsonObject } from '../../src/description/json.js';
import { childrenOf, type Kind } from '../source/grammar.js';

/**
 * A copy of a document in which what is deprecated says what to use instead, as editors read it: `@deprecated Use …`.
 * Names that this version does not have are left out.
 */
export function withReplacements(document: JsonObject): JsonObject {
  const copy = structuredClone(document);
  const operations = new Set<string>();
  const schemas = asObject(asObject(copy.components).schemas);
  const visitAll = (visit: (kind: Kind, node: JsonObject) => void): void => {
    const walk = (kind: Kind, node: JsonObject): void => {
      visit(kind, node);
      for (const child of childrenOf(kind, node)) walk(child.kind, child.node);
    };
    walk('document', copy);
  };
  visitAll((kind, node) => kind === 'operation' && operations.add(textOf(node.operationId)));
  visitAll((kind, node) => {
    if (kind === 'operation') mark(node, (name) => operations.has(name));
    if (kind !== 'schema') return;
    const properties = asObject(node.properties);
    for (const field of Object.values(properties))
      if (isObject(field)) mark(field, (name) => name in properties || isField(schemas, name));
  });
  return copy;
}

function mark(node: JsonObject, exists: (name: string) => boolean): void {
  const names = asStrings([node['x-replaced-by']].flat()).filter(exists);
  if (node.deprecated !== true || names.length === 0) return;
  const list = names.map((name) => `\`${name}\``).join(', ');
  // A tag of its own, in place of the bare one that the flag would give.
  node.description = `${textOf(node.description)}\n@deprecated Use ${list}.`;
  delete node.deprecated;
}

function isField(schemas: JsonObject, name: string): boolean {
  const [schema = '', field] = name.split('.');
  return field !== undefined && field in asObject(asObject(schemas[schema]).properties);
}
