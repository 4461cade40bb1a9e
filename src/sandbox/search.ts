import { NEWEST } from '../description/versions.js';
import { refuse } from './errors.js';
import { isAtMost } from './version.js';
import type { Version } from '../../generated/versions.js';
import type { Table, World, Id } from './world.js';

export type FieldType = 'string' | 'number' | 'boolean' | 'date';

type Filter = SingleFilter | FilterGroup;
interface SingleFilter {
  field: string;
  operator: string;
  value?: unknown;
}
interface FilterGroup {
  operator: 'AND' | 'OR';
  value: Filter[];
}

export interface SearchBody {
  query: Filter;
  sort?: { field: string; order: string };
}

/** A field whose value is not simply the row's of that name. A list holds when one of its items does. */
export interface SearchField<Row> {
  type: FieldType;
  read?: (row: Row, world: World, version: Version) => unknown;
  /** The operators that it knows, where they are not those of its type. */
  operators?: readonly string[];
  /** The table's index that finds the rows for a value that is equal, and the key that a value has in it. */
  index?: { name: string; keyOf?: (value: string) => string };
}

/** How a resource is searched. */
export interface SearchRules<Row> {
  fields: Readonly<Record<string, FieldType | SearchField<Row>>>;
  /** Fields that start with this are attributes of the workspace's own. Default `custom_attributes.`. */
  customPrefix?: string;
  /** How a row says such an attribute, by what follows the prefix. Default: under the whole name, step by step. */
  readCustom?: (row: Row, key: string, world: World) => unknown;
  /** Up to this version dates know `=`, `<` and `>` only and compare whole UTC days. Default: never. */
  daysThrough?: Version;
}

/** Intercom's limit on groups within groups. */
const MAX_LEVELS = 2;

/**
 * The rows that a query matches, in the order that it asks for or, without one, newest first.
 *
 * @throws a refusal that names the field or the operator that cannot be searched.
 * @example
 * ```ts
 * searchContacts: (call) => list(call, search(call, Contacts, contactSearch), { view }),
 * ```
 */
export function search<Row extends { id: Id }, Index extends string>(
  { world, version, body }: { world: World; version: Version; body: unknown },
  table: Table<Row, Index>,
  rules: SearchRules<Row>,
): readonly Row[] {
  const { query, sort } = body as SearchBody;
  const context: Context<Row> = { world, version, rules };
  const matches = compile(query, context, 1);
  const rows = candidates(query, table, context) ?? world.newest(table);
  const found = rows.filter(matches);
  if (!sort) return found;
  const { read } = fieldOf(sort.field, context);
  const direction = sort.order.startsWith('asc') ? 1 : -1;
  return found
    .map((row) => ({ row, key: read(row) }))
    .sort((a, b) => direction * order(a.key, b.key))
    .map(({ row }) => row);
}

/** Tells of any row whether a query matches it. */
export const matcher = <Row>(
  world: World,
  query: unknown,
  rules: SearchRules<Row>,
): ((row: Row) => boolean) => compile(query as Filter, { world, version: NEWEST, rules }, 1);

interface Context<Row> {
  world: World;
  version: Version;
  rules: SearchRules<Row>;
}

type Predicate<Row> = (row: Row) => boolean;

/** The rows that an index gives for one of the conditions that all have to hold; nothing when none has an index. */
function candidates<Row extends { id: Id }, Index extends string>(
  query: Filter,
  table: Table<Row, Index>,
  context: Context<Row>,
): readonly Row[] | undefined {
  if (!('field' in query)) {
    if (query.operator !== 'AND') return undefined;
    for (const member of query.value) {
      const rows = 'field' in member ? candidates(member, table, context) : undefined;
      if (rows) return rows;
    }
    return undefined;
  }
  const { field, operator, value } = query;
  if (operator !== '=' || typeof value !== 'string') return undefined;
  const rule = Object.hasOwn(context.rules.fields, field) ? context.rules.fields[field] : undefined;
  if (field === 'id')
    return [context.world.find(table as unknown as Table<Row>, value)].filter((row) => row !== undefined);
  if (typeof rule !== 'object' || !rule.index) return undefined;
  const { name, keyOf = (text: string) => text } = rule.index;
  return context.world.where(table, name as NoInfer<Index>, keyOf(value)).toReversed();
}

function compile<Row>(filter: Filter, context: Context<Row>, level: number): Predicate<Row> {
  if ('field' in filter) return compileSingle(filter, context);
  if (level > MAX_LEVELS)
    throw refuse.parameterInvalid(`Filters nest at most ${MAX_LEVELS} levels deep`, 'query');
  const members = filter.value.map((member) => compile(member, context, level + 1));
  return filter.operator === 'AND'
    ? (row) => members.every((matches) => matches(row))
    : (row) => members.some((matches) => matches(row));
}

function compileSingle<Row>(
  { field, operator, value = null }: SingleFilter,
  context: Context<Row>,
): Predicate<Row> {
  const { type, read, operators, byDay } = fieldOf(field, context);
  if (!operators.includes(operator))
    throw refuse.parameterInvalid(
      `${field} knows the operators ${operators.join(' ')}, not ${operator}`,
      field,
    );
  const isList = operator === 'IN' || operator === 'NIN';
  if (isList !== Array.isArray(value))
    throw refuse.parameterInvalid(
      `${operator} on ${field} needs ${isList ? 'a list' : 'a single value'}`,
      field,
    );
  const test = Object.hasOwn(TESTS, operator) ? TESTS[operator] : undefined;
  if (!test) throw refuse.parameterInvalid(`Unknown operator ${operator}`, field);

  const normal = (item: unknown) =>
    byDay && typeof item === 'number' ? Math.floor(item / SECONDS_A_DAY) : item;
  const wanted = [value].flat().map((item) => normal(convert(field, item, type)));
  // Ten thousand rows are asked one by one, so the list of the usual single value is not made anew for each.
  const single: [unknown] = [null];
  return (row) => {
    const found = read(row);
    if (Array.isArray(found)) return test(found.length === 0 ? [null] : found.map(normal), wanted);
    single[0] = normal(found);
    return test(single, wanted);
  };
}

const SECONDS_A_DAY = 86_400;

function readerOf<Row>(
  name: string,
  own: SearchField<Row>['read'],
  world: World,
  version: Version,
): (row: Row) => unknown {
  if (own) return (row) => own(row, world, version) ?? null;
  if (!name.includes('.')) return (row) => (row as Record<string, unknown>)[name] ?? null;
  return (row) => read(row, name);
}

/** All that there is to know of a field: what it is, how a row says it, what it can be asked. */
function fieldOf<Row>(name: string, { rules, world, version }: Context<Row>) {
  const { fields, customPrefix = 'custom_attributes.', readCustom, daysThrough } = rules;
  if (name.startsWith(customPrefix))
    return {
      type: 'custom' as const,
      read: (row: Row) =>
        readCustom ? readCustom(row, name.slice(customPrefix.length), world) : read(row, name),
      operators: OPERATORS.custom,
      byDay: false,
    };
  const rule = Object.hasOwn(fields, name) ? fields[name] : undefined;
  if (!rule) throw refuse.invalidField(`${name} is not a field that can be searched`, name);
  const field: SearchField<Row> = typeof rule === 'string' ? { type: rule } : rule;
  const byDay = field.type === 'date' && daysThrough !== undefined && isAtMost(version, daysThrough);
  return {
    type: field.type,
    read: readerOf(name, field.read, world, version),
    operators: field.operators ?? (byDay ? BY_DAY : OPERATORS[field.type]),
    byDay,
  };
}

type Test = (found: readonly unknown[], wanted: readonly unknown[]) => boolean;

const anyOf =
  (holds: (found: unknown, wanted: unknown) => boolean): Test =>
  (found, wanted) =>
    found.some((one) => wanted.some((other) => holds(one, other)));
const noneOf =
  (holds: (found: unknown, wanted: unknown) => boolean): Test =>
  (found, wanted) =>
    !anyOf(holds)(found, wanted);
const equal = (a: unknown, b: unknown) => a === b;
const compared = (holds: (a: number, b: number) => boolean) =>
  anyOf((a, b) => typeof a === 'number' && typeof b === 'number' && holds(a, b));
const spelled = (holds: (text: string, part: string) => boolean) => (a: unknown, b: unknown) =>
  typeof a === 'string' && typeof b === 'string' && holds(a.toLowerCase(), b.toLowerCase());
const contains = spelled((text, part) => text.includes(part));

const TESTS: Readonly<Record<string, Test>> = {
  '=': anyOf(equal),
  '!=': noneOf(equal),
  IN: anyOf(equal),
  NIN: noneOf(equal),
  '>': compared((a, b) => a > b),
  '<': compared((a, b) => a < b),
  '>=': compared((a, b) => a >= b),
  '<=': compared((a, b) => a <= b),
  '~': anyOf(contains),
  '!~': noneOf(contains),
  '^': anyOf(spelled((text, part) => text.startsWith(part))),
  $: anyOf(spelled((text, part) => text.endsWith(part))),
};

const EQUALITY = ['=', '!=', 'IN', 'NIN'];
const BY_DAY = ['=', '>', '<'];
const OPERATORS: Readonly<Record<FieldType | 'custom', readonly string[]>> = {
  string: [...EQUALITY, '~', '!~', '^', '$'],
  number: [...EQUALITY, '>', '<', '>=', '<='],
  date: [...EQUALITY, '>', '<', '>=', '<='],
  boolean: ['=', '!='],
  custom: Object.keys(TESTS),
};

/** Numbers and flags may come as text, as in Intercom's own examples. */
function convert(field: string, value: unknown, type: FieldType | 'custom'): unknown {
  if (value === null || type === 'custom') return value;
  if (type === 'string') return asText(value);
  if (type === 'boolean') {
    if (typeof value === 'boolean') return value;
    if (value === 'true' || value === 'false') return value === 'true';
  } else if (typeof value === 'number' || (typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value))) {
    return Number(value);
  }
  throw refuse.parameterInvalid(`${field} compares with a ${type}, got ${JSON.stringify(value)}`, field);
}

/** `source.author.email` steps down; a key with dots of its own, such as a custom attribute's, is tried first. */
function read(node: unknown, path: string): unknown {
  if (typeof node !== 'object' || node === null) return null;
  const fields = node as Record<string, unknown>;
  if (Object.hasOwn(fields, path)) return fields[path] ?? null;
  const dot = path.indexOf('.');
  const key = path.slice(0, dot);
  return dot === -1 || !Object.hasOwn(fields, key) ? null : read(fields[key], path.slice(dot + 1));
}

/** Missing values come last when ascending. */
function order(a: unknown, b: unknown): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return asText(a) < asText(b) ? -1 : 1;
}

const asText = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));
