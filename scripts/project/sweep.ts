import {
  asObject,
  asStrings,
  isObject,
  textOf,
  type Json,
  type JsonObject,
} from '../../src/description/json.js';
import { operationsIn, parseComponentRef } from '../../src/description/openapi.js';
import { childrenOf, referencesOf, resolveComponent, SECTION_KINDS, type Kind } from '../source/grammar.js';

/**
 * Drops the components that neither a path nor a webhook leads to, and the tags that no operation carries. A reference
 * to a component that does not exist is an error: the checks of the source have missed something.
 */
export function sweep(document: JsonObject): JsonObject {
  const components = asObject(document.components);
  const used = new Set<JsonObject>();
  const visit = (kind: Kind, node: JsonObject): void => {
    for (const { ref } of referencesOf(kind, node)) {
      const target = parseComponentRef(ref);
      const component = resolveComponent(document, ref);
      if (!target || !component) throw new Error(`The projected document refers to ${ref}, which it lacks.`);
      if (used.has(component)) continue;
      used.add(component);
      visit(SECTION_KINDS[target.section] ?? 'schema', component);
    }
    for (const child of childrenOf(kind, node)) visit(child.kind, child.node);
  };
  visit('document', { paths: document.paths ?? {}, webhooks: document.webhooks ?? {} });

  const operations = operationsIn(document).map(({ operation }) => operation);
  const tags = new Set(operations.flatMap((operation) => asStrings(operation.tags)));
  const schemes = new Set([document, ...operations].flatMap((node) => schemeNames(node.security)));
  const kept: JsonObject = {};
  for (const [section, entries] of Object.entries(components)) {
    const keep = (name: string, component: Json): boolean =>
      section === 'securitySchemes' ? schemes.has(name) : isObject(component) && used.has(component);
    const remaining = Object.entries(asObject(entries)).filter(([name, component]) => keep(name, component));
    if (remaining.length > 0) kept[section] = Object.fromEntries(remaining);
  }
  return {
    ...document,
    ...(Array.isArray(document.tags)
      ? { tags: document.tags.filter((tag) => tags.has(textOf(asObject(tag).name))) }
      : {}),
    components: kept,
  };
}

function schemeNames(security: Json | undefined): string[] {
  return Array.isArray(security) ? security.flatMap((requirement) => Object.keys(asObject(requirement))) : [];
}
