import fc from 'fast-check';
import { isObject } from '../json.js';
import type { Schema } from '../description.js';
import type { Schemas } from '../schemas.js';

/** Values that mean something, by the name of the field that holds them: ids of what exists. */
export type Hints = Readonly<Record<string, readonly unknown[]>>;

/** As deep as this optional fields are made; further down only what is required. */
const DEPTH = 5;

/** Values that a schema accepts, nearly: rules about several fields at once, and formats, may not hold. */
export const valuesOf = (schemas: Schemas, schema: Schema, hints: Hints = {}): fc.Arbitrary<unknown> =>
  valueOf({ schemas, hints }, [schema], 0);

interface Context {
  schemas: Schemas;
  hints: Hints;
}

function valueOf(context: Context, applied: readonly Schema[], depth: number): fc.Arbitrary<unknown> {
  return fc
    .constantFrom(...variantsOf(context.schemas, applied))
    .chain((parts) => plainValue(context, parts, depth));
}

/**
 * What schemas say of one value, without `allOf` and unions: one list for each way to choose. All of them are equally
 * likely, so a union within a union is reached as often as one beside it.
 */
function variantsOf(schemas: Schemas, applied: readonly Schema[]): Schema[][] {
  let variants: Schema[][] = [[]];
  const add = (more: readonly Schema[][]) => {
    variants = variants.flatMap((left) => more.map((right) => [...left, ...right]));
  };
  for (const schema of applied) {
    const resolved = schemas.resolve(schema);
    add([[resolved]]);
    for (const part of resolved.allOf ?? []) add(variantsOf(schemas, [part]));
    for (const union of [resolved.oneOf, resolved.anyOf])
      if (union) add(union.flatMap((branch) => variantsOf(schemas, [branch])));
  }
  return variants;
}

function plainValue(context: Context, parts: readonly Schema[], depth: number): fc.Arbitrary<unknown> {
  const fixed = parts.find((part) => part.const !== undefined);
  if (fixed) return fc.constant(fixed.const);
  const closed = parts.find((part) => part.enum);
  if (closed) return fc.constantFrom(...(closed.enum ?? []));
  const typed = parts.filter(({ type }) => type !== undefined).map(({ type = [] }) => [type].flat());
  const [first = ['object'] as const] = typed;
  const common = typed.reduce<readonly string[]>(
    (all, some) => all.filter((type) => some.includes(type)),
    first,
  );
  // Branches that exclude each other leave no type; a value of the first is refused then, as it should be.
  const types = common.length > 0 ? common : first;
  const rules = Object.assign({}, ...parts) as Rules;
  return fc.constantFrom(...types).chain((type): fc.Arbitrary<unknown> => {
    switch (type) {
      case 'null':
        return fc.constant(null);
      case 'boolean':
        return fc.boolean();
      case 'integer':
        return integers(rules);
      case 'number':
        return fc.oneof(
          integers(rules),
          fc.double({ noNaN: true, noDefaultInfinity: true, ...limits(rules) }),
        );
      case 'array':
        return listOf(context, parts, rules, depth);
      case 'object':
        return objectOf(context, parts, depth);
      default:
        return texts(rules);
    }
  });
}

interface Rules {
  minimum?: number;
  maximum?: number;
  multipleOf?: number;
  minItems?: number;
  maxItems?: number;
  minLength?: number;
  maxLength?: number;
  pattern?: string;
  'x-extensible-enum'?: string[];
}

const limits = ({ minimum: min, maximum: max }: Rules) => ({
  ...(min === undefined ? {} : { min }),
  ...(max === undefined ? {} : { max }),
});

function integers({ minimum = -2, maximum = Number.MAX_SAFE_INTEGER, multipleOf = 1 }: Rules) {
  const between = (low: number, high: number) => {
    const [min, max] = [Math.max(low, minimum), Math.min(high, maximum)];
    return fc.integer(min > max ? { min: minimum, max: maximum } : { min, max });
  };
  // Small numbers, moments of these years, and whatever there is.
  return fc
    .oneof(between(-2, 150), between(1_700_000_000, 1_900_000_000), between(minimum, maximum))
    .map((number) => Math.max(minimum, number - (number % multipleOf)));
}

/** Texts that a program could stumble over come as often as any others. */
const AWKWARD = [
  '',
  '0',
  '7',
  'x',
  'constructor',
  '__proto__',
  '<p>x</p>',
  'ada@example.com',
  'https://example.com/a.png',
];

function texts({
  minLength = 0,
  maxLength,
  pattern,
  'x-extensible-enum': known,
}: Rules): fc.Arbitrary<string> {
  if (pattern !== undefined) return fc.stringMatching(new RegExp(pattern, 'u'));
  const awkward = AWKWARD.filter((text) => text.length >= minLength);
  return fc.oneof(
    fc.constantFrom(...(known ?? awkward)),
    fc.string({
      minLength,
      ...(maxLength === undefined ? {} : { maxLength: Math.min(maxLength, minLength + 40) }),
    }),
  );
}

function listOf(
  context: Context,
  parts: readonly Schema[],
  { minItems = 0, maxItems = 3 }: Rules,
  depth: number,
) {
  const items = parts.flatMap((part) => (part.items ? [part.items] : []));
  const maxLength = depth > DEPTH ? minItems : Math.max(minItems, Math.min(maxItems, 3));
  return fc.array(valueOf(context, items, depth + 1), { minLength: minItems, maxLength });
}

function objectOf(context: Context, parts: readonly Schema[], depth: number): fc.Arbitrary<object> {
  const declared = new Map<string, Schema[]>();
  for (const { properties = {} } of parts)
    for (const [name, schema] of Object.entries(properties))
      declared.set(name, [...(declared.get(name) ?? []), schema]);
  const required = new Set(parts.flatMap((part) => part.required ?? []));
  const shown = [...declared].filter(([name]) => depth <= DEPTH || required.has(name));
  const fields = fc.record(
    Object.fromEntries(shown.map(([name, schemas]) => [name, fieldOf(context, name, schemas, depth + 1)])),
    { requiredKeys: [...required].filter((name) => declared.has(name)), noNullPrototype: true },
  );
  const more = parts.flatMap(({ additionalProperties }) =>
    isObject(additionalProperties) ? [additionalProperties] : [],
  );
  if (more.length === 0 || depth > DEPTH) return fields;
  const names = fc.constantFrom('color', 'constructor', '__proto__', 'a.b', 'a/b', '');
  const others = fc.dictionary(names, valueOf(context, more as Schema[], depth + 1), {
    maxKeys: 2,
    noNullPrototype: true,
  });
  return fc.tuple(fields, others).map(([some, rest]) => ({ ...rest, ...some }));
}

function fieldOf(
  context: Context,
  name: string,
  applied: readonly Schema[],
  depth: number,
): fc.Arbitrary<unknown> {
  const hints = Object.hasOwn(context.hints, name) ? (context.hints[name] ?? []) : [];
  const values = valueOf(context, applied, depth);
  return hints.length === 0 ? values : fc.oneof({ arbitrary: fc.constantFrom(...hints), weight: 3 }, values);
}

/** A place within a value: the object or the list that holds it, and its key there. */
type Place = [holder: Record<string, unknown>, key: string];

function placesIn(value: unknown): Place[] {
  if (typeof value !== 'object' || value === null) return [];
  const holder = value as Record<string, unknown>;
  return Object.keys(holder).flatMap((key): Place[] => [[holder, key], ...placesIn(holder[key])]);
}

const STRANGE: readonly unknown[] = [null, '', 'x', 7, -1, 0.5, true, [], {}, [null], { type: 'x' }];

/** The same value with one thing wrong: a field taken out, put in, or of another type. */
export function damaged(value: unknown, names: readonly string[]): fc.Arbitrary<unknown> {
  const kinds = fc.constantFrom('remove', 'add', 'replace', 'move');
  return fc
    .tuple(kinds, fc.nat(), fc.nat(), fc.constantFrom(...STRANGE), fc.constantFrom(...names))
    .map(([kind, where, other, strange, name]) => {
      const copy: unknown = structuredClone(value);
      const places = placesIn(copy);
      const place = places[where % Math.max(1, places.length)];
      if (!place) return strange;
      const [holder, key] = place;
      const [from, origin] = places[other % places.length] ?? place;
      if (kind === 'remove' && !Array.isArray(holder)) delete holder[key];
      else if (kind === 'add' && !Array.isArray(holder)) holder[name] = structuredClone(strange);
      else if (kind === 'move') holder[key] = structuredClone(from[origin]);
      else holder[key] = structuredClone(strange);
      return copy;
    });
}
