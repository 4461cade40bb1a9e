import { refuse } from './errors.js';

export type FieldType = 'string' | 'number' | 'boolean' | 'date';
export type SearchFields = Readonly<Record<string, FieldType>>;

export type Filter = SingleFilter | FilterGroup;
interface SingleFilter {
  field: string;
  operator: string;
  value: unknown;
}
interface FilterGroup {
  operator: 'AND' | 'OR';
  value: Filter[];
}

export interface SearchBody {
  query: Filter;
  sort?: { field: string; order: string };
  pagination?: { per_page?: number; starting_after?: string | null } | null;
}

/** How a resource is searched. */
export interface SearchRules<Entity> {
  fields: SearchFields;
  /** Fields start with this are attributes of the workspace's own. */
  customPrefix: string;
  /** The searchable values of an entity, nested as the field names say. A list holds when one of its items does. */
  document(entity: Entity): Record<string, unknown>;
  /** By day, dates know `=`, `<` and `>` only and compare whole UTC days. */
  dates: 'exact' | 'by-day';
  /** Fields that know only some operators. */
  operators?: Readonly<Record<string, readonly string[]>>;
}

/** Intercom's limit on groups within groups. */
const MAX_LEVELS = 2;

/** The entities that a query matches, in the order that it asks for or, without one, in the order given. */
export function search<Entity>(
  entities: readonly Entity[],
  { query, sort }: SearchBody,
  rules: SearchRules<Entity>,
): Entity[] {
  const matches = compile(query, rules, 1);
  const documents = entities.map((entity) => ({ entity, document: rules.document(entity) }));
  const found = documents.filter(({ document }) => matches(document));
  if (sort) {
    typeOf(sort.field, rules);
    const direction = sort.order.startsWith('asc') ? 1 : -1;
    found.sort((a, b) => direction * order(read(a.document, sort.field), read(b.document, sort.field)));
  }
  return found.map(({ entity }) => entity);
}

type Predicate = (document: Record<string, unknown>) => boolean;

function compile<Entity>(filter: Filter, rules: SearchRules<Entity>, level: number): Predicate {
  if ('field' in filter) return compileSingle(filter, rules);
  if (level > MAX_LEVELS)
    throw refuse.parameterInvalid(`Filters nest at most ${MAX_LEVELS} levels deep`, 'query');
  const members = filter.value.map((member) => compile(member, rules, level + 1));
  return filter.operator === 'AND'
    ? (document) => members.every((matches) => matches(document))
    : (document) => members.some((matches) => matches(document));
}

function compileSingle<Entity>(
  { field, operator, value }: SingleFilter,
  rules: SearchRules<Entity>,
): Predicate {
  const type = typeOf(field, rules);
  checkOperator(field, operator, type, rules);
  const isList = operator === 'IN' || operator === 'NIN';
  if (isList !== Array.isArray(value))
    throw refuse.parameterInvalid(
      `${operator} on ${field} needs ${isList ? 'a list' : 'a single value'}`,
      field,
    );
  const wanted = [value].flat().map((item) => convert(field, item, type));
  const test = TESTS[operator];
  if (!test) throw refuse.parameterInvalid(`Unknown operator ${operator}`, field);

  const byDay = type === 'date' && rules.dates === 'by-day';
  const normal = (item: unknown) =>
    byDay && typeof item === 'number' ? Math.floor(item / SECONDS_A_DAY) : item;
  const normalWanted = wanted.map(normal);
  return (document) => {
    const found = read(document, field);
    const values = Array.isArray(found) ? found.map(normal) : [normal(found)];
    return test(values.length === 0 ? [null] : values, normalWanted);
  };
}

const SECONDS_A_DAY = 86_400;

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

function checkOperator<Entity>(
  field: string,
  operator: string,
  type: FieldType | 'custom',
  rules: SearchRules<Entity>,
): void {
  const usual = type === 'date' && rules.dates === 'by-day' ? BY_DAY : OPERATORS[type];
  const allowed = rules.operators?.[field] ?? usual;
  if (allowed.includes(operator)) return;
  throw refuse.parameterInvalid(`${field} knows the operators ${allowed.join(' ')}, not ${operator}`, field);
}

function typeOf<Entity>(field: string, { fields, customPrefix }: SearchRules<Entity>): FieldType | 'custom' {
  if (field.startsWith(customPrefix)) return 'custom';
  const type = Object.hasOwn(fields, field) ? fields[field] : undefined;
  if (!type) throw refuse.invalidField(`${field} is not a field that can be searched`, field);
  return type;
}

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
  return dot === -1 ? null : read(fields[path.slice(0, dot)], path.slice(dot + 1));
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
