/** The values that YAML and JSON can hold. */
export type Json = null | boolean | number | string | Json[] | JsonObject;
export interface JsonObject {
  [key: string]: Json;
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function asObject(value: unknown): JsonObject {
  return isObject(value) ? value : {};
}

export function asList(value: unknown): Json[] {
  return Array.isArray(value) ? (value as Json[]) : [];
}

/** The objects in a list; anything else reads as an empty list. */
export function asObjects(value: unknown): JsonObject[] {
  return asList(value).filter(isObject);
}

export function asStrings(value: unknown): string[] {
  return asList(value).filter((item): item is string => typeof item === 'string');
}

/** A value as a reader would name it: a text as it is, anything else as JSON. */
export function textOf(value: Json | undefined): string {
  return typeof value === 'string' ? value : JSON.stringify(value ?? null);
}

/** A key as a JSON Pointer (RFC 6901) writes it. */
export function escapePointer(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}

export function unescapePointer(key: string): string {
  return key.replaceAll('~1', '/').replaceAll('~0', '~');
}

/** What a JSON Pointer such as `/paths/~1tags` leads to, or undefined where it leads nowhere. */
export function valueAt(value: unknown, pointer: string): unknown {
  let found = value;
  for (const key of pointer.split('/').slice(1).map(unescapePointer)) {
    found =
      typeof found === 'object' && found !== null && Object.hasOwn(found, key)
        ? (found as Record<string, unknown>)[key]
        : undefined;
  }
  return found;
}

/** What a reference within a document, such as `#/components/schemas/Tag`, leads to, or undefined where it leads nowhere. */
export function targetOf(document: unknown, ref: string): unknown {
  return ref.startsWith('#/') ? valueAt(document, decode(ref.slice(1))) : undefined;
}

/** A reference is a URI, so its pointer may be percent-encoded; a stray `%` stands for itself. */
function decode(pointer: string): string {
  try {
    return decodeURIComponent(pointer);
  } catch {
    return pointer;
  }
}
