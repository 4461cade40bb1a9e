import { resolve, type OpenApiDocument, type Schema } from '../description/description.js';

/** What schemas that apply to the same value say together. */
export interface Shape {
  /** JSON types; empty when any is accepted. */
  types: ReadonlySet<string>;
  /** Named schemas on the way. */
  names: readonly string[];
  /** The object schemas that apply whatever the value is. */
  parts: readonly Schema[];
  /** Unions of which the value has to choose one object. */
  unions: readonly (readonly Branch[])[];
  /** The schemas of a list's items. */
  items: readonly Schema[];
}

interface Branch {
  schema: Schema;
  shape: Shape;
  /** The properties that it fixes to some words. */
  words: ReadonlyMap<string, readonly unknown[]>;
  required: ReadonlySet<string>;
}

/** The object schemas that apply to one value, and a key that is the same for all values that choose alike. */
export interface Chosen {
  key: string;
  parts: readonly Schema[];
  names: readonly string[];
}

export interface Shapes {
  keyOf(schemas: readonly Schema[]): string;
  shapeOf(schemas: readonly Schema[]): Shape;
  /** Of two branches that would do it prefers the one named in `preferred`. */
  choose(shape: Shape, value: object, preferred: readonly string[]): Chosen;
}

/** Reads the schemas of one document: `$ref` and `allOf` are followed, unions are left for the value to choose. */
export function createShapes(document: OpenApiDocument): Shapes {
  const numbers = new Map<Schema, number>();
  const shapes = new Map<string, Shape>();
  const fixed = new WeakMap<Shape, Chosen>();

  const numberOf = (schema: Schema): number => {
    const number = numbers.get(schema) ?? numbers.size;
    numbers.set(schema, number);
    return number;
  };
  const keyOf = (schemas: readonly Schema[]) => schemas.map(numberOf).join(',');

  const shapeOf = (schemas: readonly Schema[]): Shape => {
    const key = keyOf(schemas);
    let shape = shapes.get(key);
    if (!shape) shapes.set(key, (shape = read(schemas)));
    return shape;
  };

  const read = (schemas: readonly Schema[]): Shape => {
    const types = new Set<string>();
    const names: string[] = [];
    const parts: Schema[] = [];
    const unions: Branch[][] = [];
    const items: Schema[] = [];
    const add = (schema: Schema): void => {
      if (schema.$ref) names.push(schema.$ref.slice(schema.$ref.lastIndexOf('/') + 1));
      const resolved = resolve(document, schema);
      for (const type of typesOf(resolved)) types.add(type);
      if (resolved.properties ?? resolved.patternProperties ?? resolved.additionalProperties !== undefined)
        parts.push(resolved);
      if (resolved.items) items.push(resolved.items);
      for (const part of resolved.allOf ?? []) add(part);
      const branches = resolved.oneOf ?? resolved.anyOf ?? [];
      const objects = branches.filter((branch) => isObject(shapeOf([branch])));
      for (const branch of branches) if (objects.length < 2 || !objects.includes(branch)) add(branch);
      if (objects.length > 1) unions.push(objects.map(branchOf));
    };
    for (const schema of schemas) add(schema);
    for (const { shape } of unions.flat()) for (const type of shape.types) types.add(type);
    return { types, names, parts, unions, items };
  };

  const isObject = ({ types, parts, unions }: Shape) =>
    types.has('object') || parts.length > 0 || unions.length > 0;

  const branchOf = (schema: Schema): Branch => {
    const shape = shapeOf([schema]);
    const words = new Map<string, readonly unknown[]>();
    for (const { properties } of shape.parts)
      for (const [name, property] of Object.entries(properties ?? {})) {
        const { const: only, enum: several } = resolve(document, property);
        if (only !== undefined) words.set(name, [only]);
        else if (several) words.set(name, several);
      }
    return { schema, shape, words, required: new Set(shape.parts.flatMap(({ required = [] }) => required)) };
  };

  /** How well a value fits: words that differ and required fields that it lacks weigh more than fields it has. */
  const score = ({ shape, words, required }: Branch, value: Record<string, unknown>): number => {
    const keys = Object.keys(value);
    const wrong = [...words].filter(
      ([name, allowed]) => Object.hasOwn(value, name) && !allowed.includes(value[name]),
    );
    const missing = [...required].filter((name) => !Object.hasOwn(value, name));
    const known = keys.filter((key) =>
      shape.parts.some(({ properties }) => properties && Object.hasOwn(properties, key)),
    );
    return known.length - 100 * missing.length - 10_000 * wrong.length;
  };

  const choose = (shape: Shape, value: object, preferred: readonly string[]): Chosen => {
    if (shape.unions.length === 0) {
      let chosen = fixed.get(shape);
      if (!chosen) fixed.set(shape, (chosen = { key: '', parts: shape.parts, names: shape.names }));
      return chosen;
    }
    const picked = shape.unions.map((branches) => {
      const named = branches.find(({ shape: { names } }) => names.some((name) => preferred.includes(name)));
      if (named) return named;
      const scores = branches.map((branch) => score(branch, value as Record<string, unknown>));
      return branches[scores.indexOf(Math.max(...scores))] as Branch;
    });
    const inner = picked.map((branch) => choose(branch.shape, value, preferred));
    return {
      key: picked.map(({ schema }, index) => `${numberOf(schema)}(${inner[index]?.key ?? ''})`).join(),
      parts: [...shape.parts, ...inner.flatMap(({ parts }) => parts)],
      names: [...shape.names, ...inner.flatMap(({ names }) => names)],
    };
  };

  return { keyOf, shapeOf, choose };
}

function typesOf({ type, const: only, enum: several }: Schema): string[] {
  if (type !== undefined) return [type].flat();
  if (only !== undefined) return [nameOfType(only)];
  return (several ?? []).map(nameOfType);
}

const nameOfType = (value: unknown): string => {
  if (value === null) return 'null';
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number';
  return typeof value;
};
