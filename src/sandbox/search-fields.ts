import type { Version } from '../../generated/versions.js';
import { resolve, type OpenApiDocument, type Schema } from '../description/description.js';
import { refuse } from './errors.js';
import type { Schemas } from './operation.js';
import { isAtMost } from './version.js';
import type { World } from './world.js';

export type FieldType = 'string' | 'number' | 'boolean' | 'date';

/** A field whose value is not simply the row's of that name. A list holds when one of its items does. */
export interface SearchField<Row> {
  type: FieldType;
  read?: (row: Row, world: World, version: Version) => unknown;
  /** Whether it is compared without its case, as emails are. */
  anyCase?: true;
  /** The operators that it knows, where they are not those of its type. */
  operators?: readonly string[];
  /** The table's index that finds the rows for a value that is equal, and the key that a value has in it. */
  index?: { name: string; keyOf?: (value: string) => string };
}

/** How a resource is searched. */
export interface SearchRules<Row> {
  /** Fields by their names: those that the description does not name, and those that are not simply the row's. */
  fields: Readonly<Record<string, FieldType | SearchField<Row>>>;
  /** The schema of which the further names are the values, and the schema of what is found, which types them. */
  described?: { names: keyof Schemas; shape: keyof Schemas };
  /** What of the wire object the row does not say, by its name; the rest of a path is read within. */
  computed?: Readonly<Record<string, (row: Row, world: World) => unknown>>;
  /** Fields that start with this are attributes of the workspace's own. Default `custom_attributes.`. */
  customPrefix?: string;
  /** How a row says such an attribute, by what follows the prefix. Default: under the whole name, step by step. */
  readCustom?: (row: Row, key: string, world: World) => unknown;
  /** Up to this version dates know `=`, `<` and `>` only and compare whole UTC days. Default: never. */
  daysThrough?: Version;
}

export interface Context<Row> {
  world: World;
  version: Version;
  rules: SearchRules<Row>;
}

/** All that there is to know of a field: what it is, how a row says it, what it can be asked. */
export function fieldOf<Row>(name: string, { rules, world, version }: Context<Row>) {
  const { customPrefix = 'custom_attributes.', readCustom, daysThrough } = rules;
  if (name.startsWith(customPrefix))
    return {
      type: 'custom' as const,
      read: (row: Row) =>
        readCustom ? readCustom(row, name.slice(customPrefix.length), world) : readPath(row, name),
      anyCase: false,
      operators: OPERATORS.custom,
      byDay: false,
    };
  const field = declared(name, rules, world);
  if (!field) throw refuse.invalidField(`${name} is not a field that can be searched`, name);
  const byDay = field.type === 'date' && daysThrough !== undefined && isAtMost(version, daysThrough);
  const own = field.read;
  return {
    type: field.type,
    read: own ? (row: Row) => own(row, world, version) ?? null : readerOf(name, rules, world),
    anyCase: field.anyCase === true,
    operators: field.operators ?? (byDay ? BY_DAY : OPERATORS[field.type]),
    byDay,
  };
}

function declared<Row>(name: string, rules: SearchRules<Row>, world: World): SearchField<Row> | undefined {
  const rule = Object.hasOwn(rules.fields, name) ? rules.fields[name] : undefined;
  if (rule !== undefined) return typeof rule === 'string' ? { type: rule } : rule;
  const type = rules.described && describedFields(world.describe().document, rules.described).get(name);
  return type && { type };
}

type Described = NonNullable<SearchRules<unknown>['described']>;

const known = new WeakMap<OpenApiDocument, Map<Described, ReadonlyMap<string, FieldType>>>();

/** The names that a schema has, with the types that they have in another. Read once. */
function describedFields(document: OpenApiDocument, described: Described): ReadonlyMap<string, FieldType> {
  const all = known.get(document) ?? new Map<Described, ReadonlyMap<string, FieldType>>();
  known.set(document, all);
  let fields = all.get(described);
  if (!fields) {
    const names = wordsOf(document, schemaNamed(described.names));
    const shape = schemaNamed(described.shape);
    all.set(described, (fields = new Map(names.map((name) => [name, typeOf(document, shape, name)]))));
  }
  return fields;
}

const schemaNamed = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });

const branchesOf = ({ allOf = [], anyOf = [], oneOf = [] }: Schema) => [...allOf, ...anyOf, ...oneOf];

const wordsOf = (document: OpenApiDocument, schema: Schema): string[] => {
  const found = resolve(document, schema);
  return [
    ...(found['x-extensible-enum'] ?? []),
    ...branchesOf(found).flatMap((one) => wordsOf(document, one)),
  ];
};

function typeOf(document: OpenApiDocument, shape: Schema, path: string): FieldType {
  const step = (schema: Schema, name: string): Schema[] => {
    const { properties = {}, ...found } = resolve(document, schema);
    const own = Object.hasOwn(properties, name) ? properties[name] : undefined;
    return [...(own ? [own] : []), ...branchesOf(found).flatMap((branch) => step(branch, name))];
  };
  const typesOf = (schema: Schema): string[] => {
    const found = resolve(document, schema);
    return [...[found.type ?? []].flat(), ...branchesOf(found).flatMap(typesOf)];
  };
  const schemas = path
    .split('.')
    .reduce<Schema[]>((at, name) => at.flatMap((schema) => step(schema, name)), [shape]);
  const types = schemas.flatMap(typesOf);
  if (types.includes('boolean')) return 'boolean';
  if (!types.includes('integer') && !types.includes('number')) return 'string';
  // The description has moments as numbers, and names them like this.
  return /_(at|since|until)$/.test(path) ? 'date' : 'number';
}

function readerOf<Row>(name: string, { computed = {} }: SearchRules<Row>, world: World) {
  const dot = name.indexOf('.');
  const head = dot === -1 ? name : name.slice(0, dot);
  const compute = Object.hasOwn(computed, head) ? computed[head] : undefined;
  if (compute) return (row: Row) => readPath({ [head]: compute(row, world) }, name);
  if (dot !== -1) return (row: Row) => readPath(row, name);
  return (row: Row) => (row as Record<string, unknown>)[name] ?? null;
}

/** `source.author.email` steps down; a key with dots of its own, such as a custom attribute's, is tried first. */
function readPath(node: unknown, path: string): unknown {
  if (typeof node !== 'object' || node === null) return null;
  const fields = node as Record<string, unknown>;
  if (Object.hasOwn(fields, path)) return fields[path] ?? null;
  const dot = path.indexOf('.');
  const key = path.slice(0, dot);
  return dot === -1 || !Object.hasOwn(fields, key) ? null : readPath(fields[key], path.slice(dot + 1));
}

const EQUALITY = ['=', '!=', 'IN', 'NIN'];
const COMPARISON = ['>', '<', '>=', '<='];
const SPELLING = ['~', '!~', '^', '$'];
const BY_DAY = ['=', '>', '<'];
const OPERATORS: Readonly<Record<FieldType | 'custom', readonly string[]>> = {
  string: [...EQUALITY, ...SPELLING],
  number: [...EQUALITY, ...COMPARISON],
  date: [...EQUALITY, ...COMPARISON],
  boolean: ['=', '!='],
  custom: [...EQUALITY, ...COMPARISON, ...SPELLING],
};
