import { asObject, isObject, type JsonObject } from '../source/json.js';
import { unescapePointer } from '../source/grammar.js';

/** An OpenAPI 3.0 or 3.1 document, self-contained: every `$ref` starts with `#/`. Nothing else is assumed about it. */
export type OpenApiDocument = JsonObject;

/** The objects in a list; anything else reads as an empty list, since a foreign document may hold anything. */
export function objectsOf(value: unknown): JsonObject[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

/** References are followed again and again, and a document does not change while it is compared. */
const targets = new WeakMap<OpenApiDocument, Map<string, JsonObject | undefined>>();

/** The target of a local reference, or undefined if it leads nowhere. */
export function resolvePointer(document: OpenApiDocument, ref: string): JsonObject | undefined {
  const known = targets.get(document) ?? new Map<string, JsonObject | undefined>();
  targets.set(document, known);
  if (!known.has(ref)) known.set(ref, findTarget(document, ref));
  return known.get(ref);
}

function findTarget(document: OpenApiDocument, ref: string): JsonObject | undefined {
  if (!ref.startsWith('#/')) return undefined;
  let target: unknown = document;
  for (const part of ref.slice(2).split('/')) {
    const key = unescapePointer(decodeURIComponent(part));
    target = isObject(target) && Object.hasOwn(target, key) ? target[key] : undefined;
  }
  return isObject(target) ? target : undefined;
}

/**
 * Follows a reference that stands for a whole parameter, header, response, request body or path item.
 * Twenty hops are far more than any document needs and end a circle.
 */
export function dereference(document: OpenApiDocument, value: unknown): JsonObject {
  let target = asObject(value);
  for (let hops = 0; typeof target.$ref === 'string' && hops < 20; hops += 1) {
    target = resolvePointer(document, target.$ref) ?? {};
  }
  return target;
}
