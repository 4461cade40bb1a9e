import { isObject, type Json, type JsonObject } from '../../src/description/json.js';

const TEXTS = ['description', 'summary', 'title', 'example', 'examples', 'externalDocs', 'x-generated'];
/** What maps names to things: a field may be called `description`. */
const MAPS = [
  'properties',
  'patternProperties',
  'schemas',
  'responses',
  'headers',
  'parameters',
  'requestBodies',
  'paths',
  'webhooks',
  'content',
  'securitySchemes',
];
/** What is a value and no schema. */
const VALUES = ['const', 'enum', 'default', 'required', 'x-extensible-enum', 'x-unseen'];

/** A description without what explains it: what the sandbox and the form need, at a third of the size. */
export function withoutTexts({ tags: _, ...document }: JsonObject): JsonObject {
  return { ...prune(document), info: document.info ?? {} };
}

function prune(node: JsonObject): JsonObject {
  const kept = Object.entries(node).filter(([key]) => !TEXTS.includes(key));
  return Object.fromEntries(kept.map(([key, value]) => [key, pruneAt(key, value)]));
}

function pruneAt(key: string, value: Json): Json {
  if (VALUES.includes(key)) return value;
  if (Array.isArray(value)) return value.map((item) => (isObject(item) ? prune(item) : item));
  if (!isObject(value)) return value;
  if (!MAPS.includes(key)) return prune(value);
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [name, isObject(item) ? prune(item) : item]),
  );
}
