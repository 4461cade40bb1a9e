import type { Json } from '../description/json.js';
import type { SchemaReader, Shape, Source } from './normalize.js';

/** A list longer than this is cut, so that a sentence stays one. */
const LONGEST_LIST = 8;

/** What a place holds, in words: `string or null`, `array of Tag`, `map of integer`, `"a" or "b"`. */
export function describeSource(reader: SchemaReader, source: Source): string {
  return describeShape(reader, reader.shape(source));
}

export function describeShape(reader: SchemaReader, shape: Shape, depth = 0): string {
  if (shape.types.length === 0 && !shape.nullable) return 'anything';
  if (shape.name !== null) return either(shape.nullable ? [shape.name, 'null'] : [shape.name]);
  // Lists come last: `string or array of Tag` can be read in one way only.
  const types = [...shape.types].sort((a, b) => Number(a === 'array') - Number(b === 'array'));
  const parts = types.map((type) => describeType(reader, shape, type, depth));
  return either(shape.nullable ? [...parts.slice(0, -1), ...nullBefore(parts.at(-1) ?? '')] : parts);
}

function describeType(reader: SchemaReader, shape: Shape, type: string, depth: number): string {
  if (type === 'array' && shape.items && depth < 2) {
    return `array of ${describeShape(reader, reader.shape(shape.items), depth + 1)}`;
  }
  if (type === 'object' && shape.additional && shape.fields.size === 0 && depth < 2) {
    return `map of ${describeShape(reader, reader.shape(shape.additional), depth + 1)}`;
  }
  if (type === 'object' && shape.variants.length > 1) {
    const names = shape.variants.map((variant) => variant.name);
    return names.every((name) => name !== null) ? either(names) : 'object';
  }
  return type;
}

/** `"a", "b", 3 and 4 more` */
export function describeValues(values: readonly Json[]): string {
  return cut(values.map((value) => JSON.stringify(value)));
}

/** `a, b and c`; what does not fit is counted: `a, b and 12 more`. */
export function cut(items: readonly string[], longest = LONGEST_LIST): string {
  if (items.length <= longest) return join(items, 'and');
  return `${items.slice(0, longest - 1).join(', ')} and ${items.length - longest + 1} more`;
}

/** `string or null`, but `null or array of string`. */
function nullBefore(last: string): string[] {
  if (last === '') return ['null'];
  return /^(array|map) of /.test(last) ? ['null', last] : [last, 'null'];
}

function either(items: readonly string[]): string {
  return join([...new Set(items)], 'or');
}

function join(items: readonly string[], word: string): string {
  if (items.length < 2) return items[0] ?? '';
  return `${items.slice(0, -1).join(', ')} ${word} ${items.at(-1) ?? ''}`;
}

export function valueSet(values: readonly Json[] | null, open: boolean): string {
  if (values === null) return 'any value';
  if (values.length === 1 && !open) return `always ${describeValues(values)}`;
  return open ? `an open set with ${describeValues(values)}` : `only ${describeValues(values)}`;
}

export function need(required: boolean): string {
  return required ? 'required' : 'optional';
}

export function nullText(shape: Shape): string {
  return shape.nullable ? 'can be null' : 'never null';
}

export function word(is: boolean, text: string): string {
  return is ? text : `not ${text}`;
}

export function further(allowed: boolean): string {
  return allowed ? 'further fields' : 'no further fields';
}
