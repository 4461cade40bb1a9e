import { typeName } from '../../description/variants.js';

/** What values at one place have in common, without any of them. */
export interface Shape {
  count: number;
  /** The JSON types that came, with how often. */
  types: Map<string, number>;
  /** Those of the known formats that every text and number fits; undefined before the first of them. */
  formats: Set<string> | undefined;
  /** Of the items of lists. */
  items: Shape | undefined;
  /** Of the fields of objects. Their names are not shown unless somebody asks. */
  fields: Map<string, Shape>;
}

/** Beyond these a shape says nothing that helps, and a map of a workspace's keys would fill the memory. */
const DEEPEST = 6;
const MOST_FIELDS = 200;

const DATE = String.raw`\d{4}-\d{2}-\d{2}`;
const TEXT_FORMATS: readonly [format: string, pattern: RegExp][] = [
  ['date-time', new RegExp(`^${DATE}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:?\\d{2})$`)],
  ['date', new RegExp(`^${DATE}$`)],
  ['email', /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/],
  ['uri', /^[a-z][a-z\d+.-]*:\/\/\S+$/i],
  ['uuid', /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i],
];

/** From 2001 to 2286: what a moment in Unix seconds looks like, and few other numbers. */
const isMoment = (value: number) => Number.isInteger(value) && value >= 1e9 && value < 1e10;

export const createShape = (): Shape => ({
  count: 0,
  types: new Map(),
  formats: undefined,
  items: undefined,
  fields: new Map(),
});

/** Adds a value to a shape. */
export function addValue(shape: Shape, value: unknown, depth = 0): void {
  const type = typeName(value);
  shape.count++;
  shape.types.set(type, (shape.types.get(type) ?? 0) + 1);
  if (typeof value === 'string' || typeof value === 'number') {
    const fitting = formatsOf(value);
    shape.formats = shape.formats
      ? new Set([...shape.formats].filter((format) => fitting.includes(format)))
      : new Set(fitting);
  }
  if (depth >= DEEPEST || typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const item of value) addValue((shape.items ??= createShape()), item, depth + 1);
    return;
  }
  for (const [name, child] of Object.entries(value)) {
    let field = shape.fields.get(name);
    if (!field && shape.fields.size >= MOST_FIELDS) continue;
    if (!field) shape.fields.set(name, (field = createShape()));
    addValue(field, child, depth + 1);
  }
}

function formatsOf(value: string | number): string[] {
  if (typeof value === 'number') return isMoment(value) ? ['unixtime'] : [];
  return TEXT_FORMATS.filter(([, pattern]) => pattern.test(value)).map(([format]) => format);
}

/** The types of a shape, as a schema lists them: a whole number among others is a number, null is last. */
export function typesOfShape({ types }: Shape): string[] {
  const names = [...types.keys()].filter((name) => !(name === 'integer' && types.has('number')));
  return [...names.filter((name) => name !== 'null').sort(), ...(types.has('null') ? ['null'] : [])];
}

/** The format that all values have; a number is a moment only where its name says so too. */
export function formatOfShape({ formats }: Shape, name: string): string | undefined {
  const [format] = formats ?? [];
  return format === 'unixtime' && !name.endsWith('_at') ? undefined : format;
}
