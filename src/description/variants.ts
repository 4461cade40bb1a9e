import { isObject } from './json.js';
import type { Schema } from './description.js';
import type { Schemas } from './schemas.js';
import { oneOf } from './words.js';

/** The branches of a `oneOf` or `anyOf` that say something about a value. */
export interface Choice {
  /** Branches to look into: all that accept the value or, when none does, the one that it was meant for. */
  branches: readonly Schema[];
  problem?: { rule: 'wrong-type' | 'wrong-value' | 'ambiguous-variant'; path: string; expected: string };
}

/**
 * A failing union would report the errors of every branch. The reader wants those of one: the branch that the
 * discriminating words in the value name or, where there are none, the branch of the right type with the fewest errors.
 */
export function chooseVariants(
  schemas: Schemas,
  union: 'oneOf' | 'anyOf',
  branches: readonly Schema[],
  value: unknown,
): Choice {
  const accepting = branches.filter((branch) => schemas.isValid(branch, value));
  if (union === 'oneOf' && accepting.length > 1) {
    const expected = `exactly one of ${accepting.map((branch) => nameOf(schemas, branch)).join(', ')}`;
    return { branches: accepting, problem: { rule: 'ambiguous-variant', path: '', expected } };
  }
  if (accepting.length > 0) return { branches: accepting };

  const ofType = branches.filter((branch) => acceptsType(schemas, branch, value));
  if (ofType.length === 0) {
    const types = new Set(branches.flatMap((branch) => typesOf(schemas, branch)));
    return { branches: [], problem: { rule: 'wrong-type', path: '', expected: [...types].join(' or ') } };
  }
  if (ofType.length === 1) return { branches: ofType };

  if (!isObject(value)) return { branches: [fewestErrors(schemas, ofType, value)] };
  const { branches: named, wrong } = namedBy(schemas, ofType, value);
  if (wrong && named.length > 1)
    return {
      branches: [],
      problem: { rule: 'wrong-value', path: `/${wrong.key}`, expected: wrong.expected },
    };
  return { branches: [fewestErrors(schemas, named, value)] };
}

/**
 * The branches that the words of a value leave, most telling word first. A word that none of those left knows is wrong;
 * what the other words say still holds, so a wrong `template` of an email is not a wrong kind of message.
 */
function namedBy(
  schemas: Schemas,
  branches: readonly Schema[],
  value: Record<string, unknown>,
): { branches: readonly Schema[]; wrong?: { key: string; expected: string } } {
  const pinned = branches.map((branch) => ({ branch, words: wordsOf(schemas, branch) }));
  let left = pinned;
  let wrong: string | undefined;
  for (const key of discriminatingKeys(pinned.map(({ words }) => words))) {
    const named = left.filter(({ words }) => words.get(key)?.includes(value[key]));
    if (named.length > 0) left = named;
    else if (key in value) wrong ??= key;
  }
  const expected =
    wrong === undefined ? [] : [...new Set(left.flatMap(({ words }) => words.get(wrong) ?? []))];
  return {
    branches: left.map(({ branch }) => branch),
    ...(wrong === undefined ? {} : { wrong: { key: wrong, expected: oneOf(expected) } }),
  };
}

/** The JSON types that a schema accepts; empty when it does not say. */
export function typesOf(schemas: Schemas, schema: Schema): string[] {
  const resolved = schemas.resolve(schema);
  if (resolved.type !== undefined) return [resolved.type].flat();
  if (resolved.const !== undefined) return [typeName(resolved.const)];
  if (resolved.enum) return [...new Set(resolved.enum.map(typeName))];
  const union = resolved.oneOf ?? resolved.anyOf;
  if (union) return [...new Set(union.flatMap((branch) => typesOf(schemas, branch)))];
  for (const part of resolved.allOf ?? []) {
    const types = typesOf(schemas, part);
    if (types.length > 0) return types;
  }
  return resolved.properties ? ['object'] : [];
}

/** `integer`, `number`, `string`, `boolean`, `null`, `array` or `object`. */
export function typeName(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number';
  return typeof value;
}

function acceptsType(schemas: Schemas, schema: Schema, value: unknown): boolean {
  const types = typesOf(schemas, schema);
  const actual = typeName(value);
  return types.length === 0 || types.includes(actual) || (actual === 'integer' && types.includes('number'));
}

/** The properties that a schema pins to a word or a few: `type` → `['contact']`. */
function wordsOf(schemas: Schemas, schema: Schema): Map<string, unknown[]> {
  const resolved = schemas.resolve(schema);
  const words = new Map<string, unknown[]>();
  const union = (resolved.oneOf ?? resolved.anyOf ?? []).map((branch) => wordsOf(schemas, branch));
  for (const key of sharedKeys(union))
    words.set(key, [...new Set(union.flatMap((branch) => branch.get(key)))]);
  for (const part of resolved.allOf ?? []) {
    for (const [key, values] of wordsOf(schemas, part)) words.set(key, values);
  }
  for (const [key, property] of Object.entries(resolved.properties ?? {})) {
    const { const: only, enum: several } = schemas.resolve(property);
    if (only !== undefined) words.set(key, [only]);
    else if (several) words.set(key, several);
  }
  return words;
}

/** The keys that every branch pins. */
function sharedKeys([first, ...others]: readonly Map<string, unknown[]>[]): string[] {
  return [...(first?.keys() ?? [])].filter((key) => others.every((other) => other.has(key)));
}

/** The keys that tell branches apart: pinned in all of them, those with the most distinct words first. */
function discriminatingKeys(words: readonly Map<string, unknown[]>[]): string[] {
  const distinct = (key: string) => new Set(words.map((word) => JSON.stringify(word.get(key)))).size;
  return sharedKeys(words)
    .filter((key) => distinct(key) > 1)
    .sort((a, b) => distinct(b) - distinct(a));
}

/** The branch with the fewest errors; a given key that it does not declare counts as one. */
function fewestErrors(schemas: Schemas, branches: readonly Schema[], value: unknown): Schema {
  const counted = branches.map((branch) => ({
    branch,
    count: schemas.errors(branch, value).length + undeclaredKeys(schemas, branch, value),
  }));
  return counted.reduce((best, next) => (next.count < best.count ? next : best)).branch;
}

function undeclaredKeys(schemas: Schemas, branch: Schema, value: unknown): number {
  if (!isObject(value)) return 0;
  return Object.keys(value).filter((key) => !declares(schemas, branch, key)).length;
}

function declares(schemas: Schemas, schema: Schema, key: string): boolean {
  const resolved = schemas.resolve(schema);
  const parts = [...(resolved.allOf ?? []), ...(resolved.oneOf ?? []), ...(resolved.anyOf ?? [])];
  return (
    Object.hasOwn(resolved.properties ?? {}, key) ||
    Boolean(resolved.additionalProperties) ||
    parts.some((part) => declares(schemas, part, key))
  );
}

const nameOf = (schemas: Schemas, schema: Schema) =>
  schema.$ref?.split('/').at(-1) ?? (typesOf(schemas, schema).join(' or ') || 'an unnamed variant');
