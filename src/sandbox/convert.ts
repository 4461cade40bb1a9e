import { resolve, type OpenApiDocument, type Schema } from '../description/description.js';
import { createShapes, type Shape } from './shape.js';

type Fields = Record<string, unknown>;

/** What a named object says differently on the other side. `undefined` is a field that is declared and not sent. */
export type Rewrite = (fields: Fields) => Fields;

export interface ConvertOptions {
  from: OpenApiDocument;
  to: OpenApiDocument;
  /** A field that only `from` declares: an answer loses it, a request keeps it for its rewrite. */
  unknown: 'drop' | 'keep';
  /** By schema name. */
  rewrites: ReadonlyMap<string, readonly Rewrite[]>;
}

/** Turns a value of one version's schema into one of another's. */
export type Convert = (from: Schema, to: Schema, value: unknown) => unknown;

/** What happens to a value, found out once for two schemas. */
interface Plan {
  /** Nothing: everything below is the same in both versions. */
  same: boolean;
  from: Shape;
  to: Shape;
  items?: Plan;
  /** By the branches that the value chose on both sides. */
  objects: Map<string, ObjectPlan>;
}

interface ObjectPlan {
  from: readonly Schema[];
  to: readonly Schema[];
  rewrites: readonly Rewrite[];
  fields: Map<string, FieldPlan>;
  /** For a key that neither side names. */
  rest: FieldPlan;
}

type FieldPlan = Plan | 'keep' | 'drop';

/**
 * Walks two schemas side by side. What only `from` declares goes (or stays, for a request), what neither declares stays, so
 * that the validation behind this finds it; an id becomes text or a number where only that is accepted; and objects that
 * say something else altogether are rewritten by their name. The walk is planned once and passes over what is the same.
 */
export function createConvert({ from, to, unknown, rewrites }: ConvertOptions): Convert {
  const sides = { from: createShapes(from), to: createShapes(to) };
  const plans = new Map<string, Plan>();
  const isSame = createComparison(from, to, rewrites);

  const planFor = (fromList: readonly Schema[], toList: readonly Schema[]): Plan => {
    const key = `${sides.from.keyOf(fromList)}>${sides.to.keyOf(toList)}`;
    let plan = plans.get(key);
    if (!plan) {
      const same =
        fromList.length === toList.length &&
        fromList.every((schema, index) => isSame(schema, toList[index] as Schema));
      plan = { same, from: sides.from.shapeOf(fromList), to: sides.to.shapeOf(toList), objects: new Map() };
      plans.set(key, plan);
    }
    return plan;
  };

  const fieldPlan = (
    fromFound: readonly Schema[],
    toFound: readonly Schema[],
    isOpen: boolean,
  ): FieldPlan => {
    if (toFound.length > 0 && fromFound.length > 0) return planFor(fromFound, toFound);
    return toFound.length === 0 && !isOpen && fromFound.length > 0 ? unknown : 'keep';
  };

  const objectPlan = (plan: Plan, value: Fields): ObjectPlan => {
    const chosen = sides.from.choose(plan.from, value, []);
    const other = sides.to.choose(plan.to, value, chosen.names);
    const key = `${chosen.key}>${other.key}`;
    let found = plan.objects.get(key);
    if (!found) {
      found = {
        from: chosen.parts,
        to: other.parts,
        rewrites: [...new Set([...chosen.names, ...other.names])].flatMap((name) => rewrites.get(name) ?? []),
        fields: new Map(),
        rest: fieldPlan(additional(chosen.parts), additional(other.parts), isOpen(other.parts)),
      };
      for (const name of new Set([...chosen.parts, ...other.parts].flatMap(namesOf))) {
        const [ours, theirs] = [declared(chosen.parts, name), declared(other.parts, name)];
        found.fields.set(name, fieldPlan(ours, theirs, isOpen(other.parts)));
      }
      plan.objects.set(key, found);
    }
    return found;
  };

  const run = (plan: Plan, value: unknown): unknown => {
    if (plan.same || value === null) return value;
    if (typeof value === 'string' || typeof value === 'number') return retype(plan, value);
    if (typeof value !== 'object') return value;
    if (Array.isArray(value)) {
      const items = (plan.items ??= planFor(plan.from.items, plan.to.items));
      return items.same ? value : value.map((item) => run(items, item));
    }
    return runObject(objectPlan(plan, value as Fields), value as Fields);
  };

  const runObject = (plan: ObjectPlan, value: Fields): Fields => {
    let fields = value;
    const rewritten = new Set<string>();
    for (const rewrite of plan.rewrites) {
      const changed = rewrite(fields);
      fields = { ...fields, ...changed };
      for (const key of Object.keys(changed)) rewritten.add(key);
    }
    const result: Fields = {};
    for (const key of Object.keys(fields)) {
      const child = fields[key];
      if (child === undefined) continue;
      const field = plan.fields.get(key) ?? plan.rest;
      if (field === 'drop') continue;
      put(result, key, field === 'keep' || rewritten.has(key) ? child : run(field, child));
    }
    return result;
  };

  return (fromSchema, toSchema, value) => run(planFor([fromSchema], [toSchema]), value);
}

/** A key such as `__proto__` is a key like any other. */
function put(fields: Fields, key: string, value: unknown): void {
  if (key === '__proto__')
    Object.defineProperty(fields, key, { value, enumerable: true, configurable: true });
  else fields[key] = value;
}

/** Ids are text in one version and numbers in another. */
function retype({ from, to }: Plan, value: string | number): unknown {
  const isText = typeof value === 'string';
  if (to.types.size === 0 || accepts(to, isText) || !accepts(from, isText) || !accepts(to, !isText))
    return value;
  if (!isText) return String(value);
  return /^-?\d{1,15}$/.test(value) ? Number(value) : value;
}

const accepts = ({ types }: Shape, text: boolean) =>
  text ? types.has('string') : types.has('integer') || types.has('number');

const namesOf = ({ properties }: Schema): string[] => Object.keys(properties ?? {});

function declared(parts: readonly Schema[], name: string): Schema[] {
  const named = parts.flatMap(({ properties }) => {
    const schema = properties && Object.hasOwn(properties, name) ? properties[name] : undefined;
    return schema ? [schema] : [];
  });
  return named.length > 0 ? named : additional(parts);
}

const additional = (parts: readonly Schema[]): Schema[] =>
  parts.flatMap(({ additionalProperties, patternProperties }) => [
    ...(typeof additionalProperties === 'object' ? [additionalProperties] : []),
    ...Object.values(patternProperties ?? {}),
  ]);

/** An object that says nothing of its fields, or that it takes any. */
const isOpen = (parts: readonly Schema[]): boolean =>
  parts.every(({ properties, additionalProperties }) => !properties && additionalProperties === undefined) ||
  parts.some(({ additionalProperties }) => additionalProperties === true);

/** What decides whether a walk has anything to do. */
const STRUCTURE = [
  'type',
  'const',
  'enum',
  'properties',
  'patternProperties',
  'additionalProperties',
] as const;
const LISTS = ['allOf', 'anyOf', 'oneOf', 'prefixItems'] as const;

/** Whether two schemas are of the same structure all the way down, and nothing in them is rewritten. */
function createComparison(
  from: OpenApiDocument,
  to: OpenApiDocument,
  rewrites: ReadonlyMap<string, readonly Rewrite[]>,
): (a: Schema, b: Schema) => boolean {
  const verdicts = new Map<Schema, Map<Schema, boolean>>();
  const isRewritten = ({ $ref }: Schema) => $ref !== undefined && rewrites.has(nameOf($ref));

  const same = (a: Schema, b: Schema): boolean => {
    const known = verdicts.get(a)?.get(b);
    if (known !== undefined) return known;
    const remembered = verdicts.get(a) ?? new Map<Schema, boolean>();
    verdicts.set(a, remembered.set(b, true)); // An object within itself is the same if the rest of it is.
    const verdict = !isRewritten(a) && !isRewritten(b) && sameParts(resolve(from, a), resolve(to, b));
    remembered.set(b, verdict);
    return verdict;
  };

  const sameParts = (a: Schema, b: Schema): boolean =>
    STRUCTURE.every((keyword) => sameNode(a[keyword], b[keyword])) &&
    LISTS.every((keyword) => {
      const [left = [], right = []] = [a[keyword], b[keyword]];
      return left.length === right.length && left.every((item, index) => same(item, right[index] as Schema));
    }) &&
    (a.items && b.items ? same(a.items, b.items) : a.items === b.items);

  const sameNode = (a: unknown, b: unknown): boolean => {
    if (typeof a !== 'object' || typeof b !== 'object' || Array.isArray(a) || a === null || b === null)
      return JSON.stringify(a) === JSON.stringify(b);
    const keys = Object.keys(a);
    if (keys.length !== Object.keys(b).length) return false;
    return keys.every(
      (key) =>
        Object.hasOwn(b, key) &&
        same((a as Record<string, Schema>)[key]!, (b as Record<string, Schema>)[key]!),
    );
  };
  return same;
}

export const nameOf = ($ref: string): string => $ref.slice($ref.lastIndexOf('/') + 1);
