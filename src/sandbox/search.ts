import type { Version } from '../../generated/versions.js';
import { NEWEST } from '../description/versions.js';
import { refuse } from './errors.js';
import { fieldOf, type Context, type FieldType, type SearchRules } from './search-fields.js';
import type { Table, World, Id } from './world.js';

export type { SearchField, SearchRules } from './search-fields.js';

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
  sort?: { field?: string; order?: string };
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
  // Half of a sort order is filled up to what a search without one does: newest first.
  const { read } = fieldOf(sort.field ?? 'created_at', context);
  const direction = sort.order?.startsWith('asc') ? 1 : -1;
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
  const { type, read, operators, byDay, anyCase } = fieldOf(field, context);
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

  const normal = (item: unknown) => {
    if (byDay && typeof item === 'number') return Math.floor(item / SECONDS_A_DAY);
    return anyCase && typeof item === 'string' ? item.toLowerCase() : item;
  };
  const alternatives = [value].flat().map((item) => test.holds(normal(convert(field, item, type))));
  const [only, ...others] = alternatives;
  // Ten thousand rows are asked one by one, so the usual single value makes no list for each.
  const holds =
    only && others.length === 0 ? only : (found: unknown) => alternatives.some((one) => one(found));
  const holdsAny = (found: unknown) =>
    Array.isArray(found) && found.length > 0
      ? found.some((item) => holds(normal(item)))
      : holds(Array.isArray(found) ? null : normal(found));
  return (row) => holdsAny(read(row)) !== test.negated;
}

const SECONDS_A_DAY = 86_400;

/** Made once for what a query compares with, then asked for each row. */
type Holds = (wanted: unknown) => (found: unknown) => boolean;

const never = () => false;
const equal: Holds = (wanted) => (found) => found === wanted;
const compared =
  (compare: (found: number, wanted: number) => boolean): Holds =>
  (wanted) =>
    typeof wanted === 'number' ? (found) => typeof found === 'number' && compare(found, wanted) : never;
const spelled =
  (compare: (text: string, part: string) => boolean): Holds =>
  (wanted) => {
    if (typeof wanted !== 'string') return never;
    const part = wanted.toLowerCase();
    return (found) => typeof found === 'string' && compare(found.toLowerCase(), part);
  };
const contains = spelled((text, part) => text.includes(part));

const is = (holds: Holds) => ({ holds, negated: false });
const isNot = (holds: Holds) => ({ holds, negated: true });

const TESTS: Readonly<Record<string, { holds: Holds; negated: boolean }>> = {
  '=': is(equal),
  '!=': isNot(equal),
  IN: is(equal),
  NIN: isNot(equal),
  '>': is(compared((found, wanted) => found > wanted)),
  '<': is(compared((found, wanted) => found < wanted)),
  '>=': is(compared((found, wanted) => found >= wanted)),
  '<=': is(compared((found, wanted) => found <= wanted)),
  '~': is(contains),
  '!~': isNot(contains),
  '^': is(spelled((text, part) => text.startsWith(part))),
  $: is(spelled((text, part) => text.endsWith(part))),
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

/** Missing values come last when ascending. */
function order(a: unknown, b: unknown): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return asText(a) < asText(b) ? -1 : 1;
}

const asText = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));
