import { asObject, asStrings, isObject, type JsonObject } from '../../src/description/json.js';
import { parseComponentRef, resolveReference } from '../../src/description/openapi.js';
import { schemaPage } from '../../src/site/addresses.js';
import type { Field, Variant } from './blocks.js';
import type { Level } from '../evidence/evidence.js';

/** What a schema is read with. */
export interface Reading {
  document: JsonObject;
  version: string;
  /** The address of a page of the site, relative to the page that is being made. */
  to: (path: string) => string;
  evidenceOf: (address: string) => Level | undefined;
}

/** A schema taken apart for a reader: its fields, or the forms it may have. */
export interface Shape {
  fields: readonly Field[];
  variants: readonly Variant[];
}

/** Deeper than this an object without a name is shown by its type alone. */
const DEEPEST = 5;

/**
 * The fields of a schema. What has a name of its own is a link to its page; what has none is shown where it stands.
 * `address` is what openapi/deviations.yaml would call the place.
 */
export function shapeOf(reading: Reading, schema: JsonObject, address: string, depth = 0): Shape {
  const { name, target } = follow(reading, schema);
  const at = name ?? address;
  const required = new Set(asStrings(target.required));
  const fields: Field[] = Object.entries(asObject(target.properties)).map(([key, value]) =>
    fieldOf(reading, key, asObject(value), `${at}.${key}`, required.has(key), depth),
  );
  const variants: Variant[] = [];
  for (const part of listOf(target.allOf)) {
    const inner = shapeOf(reading, part, at, depth);
    const own = new Set(asStrings(part.required));
    fields.push(
      ...inner.fields.map((field) =>
        required.has(field.name) || own.has(field.name) ? { ...field, required: true } : field,
      ),
    );
    variants.push(...inner.variants);
  }
  const branches = [...listOf(target.oneOf), ...listOf(target.anyOf)].filter(
    (branch) => branch.type !== 'null',
  );
  if (branches.length > 1 && depth < DEEPEST)
    for (const branch of branches) {
      const inner = shapeOf(reading, branch, at, depth + 1);
      const label = typeOf(reading, branch);
      const text = textOf(follow(reading, branch).target.description);
      // A form without fields of its own is told by its type.
      variants.push({ label, ...(text === '' ? {} : { text: firstSentence(text) }), fields: inner.fields });
      variants.push(...inner.variants.map((below) => ({ ...below, label: `${label}: ${below.label}` })));
    }
  // What is only asked of fields that stand here already (`anyOf: [{ required: [a] }, …]`) is no form of its own.
  const known = new Set(fields.map(({ name }) => name));
  if (
    variants.every(
      (variant) => variant.text === undefined && variant.fields.every((field) => known.has(field.name)),
    )
  )
    variants.length = 0;
  const [only] = branches;
  if (branches.length === 1 && only) {
    const inner = shapeOf(reading, only, at, depth);
    fields.push(...inner.fields);
    variants.push(...inner.variants);
  }
  if (target.type === 'array' && isObject(target.items)) {
    const inner = shapeOf(reading, target.items, `${at}[]`, depth);
    if (target.items.$ref === undefined) return inner;
  }
  return { fields, variants: variants.some(({ fields: own }) => own.length > 0) ? variants : [] };
}

function fieldOf(
  reading: Reading,
  name: string,
  schema: JsonObject,
  address: string,
  required: boolean,
  depth: number,
): Field {
  const level = reading.evidenceOf(address);
  const { target, name: named } = follow(reading, schema);
  const own =
    textOf(schema.description) || (named === undefined ? '' : firstSentence(textOf(target.description)));
  const below = depth < DEEPEST ? belowOf(reading, schema, address, depth) : { fields: [], variants: [] };
  return {
    name,
    type: typeOf(reading, schema),
    required,
    ...(schema.deprecated === true ? { deprecated: true } : {}),
    ...(own === '' ? {} : { text: own }),
    notes: [...notesOf(named === undefined ? schema : target), ...insteadOf(schema)],
    ...(level === undefined ? {} : { evidence: level }),
    id: address,
    ...(below.fields.length > 0 ? { fields: below.fields } : {}),
    ...(below.variants.length > 0 ? { variants: below.variants } : {}),
  };
}

/** What is inside of a field, as far as it has no name: of an object, of the items of a list, of the values of a map. */
function belowOf(reading: Reading, schema: JsonObject, address: string, depth: number): Shape {
  if (schema.$ref !== undefined) return { fields: [], variants: [] };
  const inner = (node: JsonObject, at: string): Shape =>
    node.$ref !== undefined ? { fields: [], variants: [] } : shapeOf(reading, node, at, depth + 1);
  if (isObject(schema.items)) return belowOf(reading, schema.items, `${address}[]`, depth);
  if (isObject(schema.additionalProperties) && schema.properties === undefined)
    return belowOf(reading, schema.additionalProperties, `${address}{}`, depth);
  const branches = [...listOf(schema.anyOf), ...listOf(schema.oneOf)].filter(({ type }) => type !== 'null');
  // A choice of named schemas is said by the type.
  if (branches.every(({ $ref }) => $ref !== undefined) && branches.length > 0)
    return { fields: [], variants: [] };
  return inner(schema, address);
}

/** A type in Markdown: `integer or null`, `list of [Tag](…)`. */
export function typeOf(reading: Reading, schema: JsonObject, depth = 0): string {
  const { name } = follow(reading, schema, false);
  if (name !== undefined) return `[${name}](${reading.to(schemaPage(reading.version, name))})`;
  if (schema.const !== undefined) return `\`${JSON.stringify(schema.const)}\``;
  const branches = [...listOf(schema.oneOf), ...listOf(schema.anyOf)];
  if (
    branches.length > 0 &&
    depth < 3 &&
    branches.some((branch) => branch.required === undefined || branch.type)
  ) {
    const types = [...new Set(branches.map((branch) => typeOf(reading, branch, depth + 1)))];
    return types.join(' or ');
  }
  const parts = listOf(schema.allOf);
  const [part] = parts;
  if (part && parts.length === 1 && depth < 3) return typeOf(reading, part, depth + 1);
  if (parts.length > 1) return 'object';
  const types = [schema.type].flat().filter((type) => typeof type === 'string');
  if (types.length === 0 && (schema.enum || schema['x-extensible-enum'])) return 'string';
  return types.map((type) => plainType(reading, schema, type, depth)).join(' or ') || 'any';
}

function plainType(reading: Reading, schema: JsonObject, type: string, depth: number): string {
  if (type === 'array')
    return isObject(schema.items) ? `list of ${typeOf(reading, schema.items, depth + 1)}` : 'list';
  if (type === 'object' && isObject(schema.additionalProperties) && schema.properties === undefined)
    return `map of ${typeOf(reading, schema.additionalProperties, depth + 1)}`;
  if (type === 'integer' && schema.format === 'unixtime') return 'integer (Unix seconds)';
  return type;
}

/** Limits, values and defaults, each a sentence fragment in Markdown. */
export function notesOf(schema: JsonObject): string[] {
  const notes: string[] = [];
  const values = schema.enum ?? schema['x-extensible-enum'];
  if (Array.isArray(values)) {
    const shown = values
      .map((value) => `\`${typeof value === 'string' ? value : JSON.stringify(value)}\``)
      .join(', ');
    notes.push(schema.enum === undefined ? `Known values: ${shown}; others can come.` : `One of ${shown}.`);
  }
  const limits: readonly [keyword: string, words: string][] = [
    ['minimum', 'at least'],
    ['exclusiveMinimum', 'more than'],
    ['maximum', 'at most'],
    ['minLength', 'characters at least:'],
    ['maxLength', 'characters at most:'],
    ['minItems', 'entries at least:'],
    ['maxItems', 'entries at most:'],
    ['minProperties', 'fields at least:'],
    ['maxProperties', 'fields at most:'],
    ['multipleOf', 'a multiple of'],
    ['pattern', 'matches'],
  ];
  for (const [keyword, words] of limits)
    if (schema[keyword] !== undefined) {
      const value = schema[keyword];
      notes.push(`${capital(words)} \`${typeof value === 'string' ? value : JSON.stringify(value)}\`.`);
    }
  if (typeof schema.format === 'string' && !QUIET_FORMATS.includes(schema.format))
    notes.push(`Format: \`${schema.format}\`.`);
  if (schema.default !== undefined) notes.push(`Default: \`${JSON.stringify(schema.default)}\`.`);
  return notes;
}

/** What to use in place of what ends or is deprecated: a sentence, or none where the description knows of nothing. */
export function insteadOf(node: JsonObject | undefined): string[] {
  const names = asStrings([node?.['x-replaced-by']].flat());
  return names.length === 0 ? [] : [`Use ${names.map((name) => `\`${name}\``).join(' and ')} instead.`];
}

/** What the type or the text has said. */
const QUIET_FORMATS = ['unixtime', 'int32', 'int64', 'double', 'float'];

/** The schema that a reference leads to, with its name. A name for a name is followed to the end. */
export function follow(
  { document }: Reading,
  schema: JsonObject,
  toTheEnd = true,
): { name?: string; target: JsonObject } {
  let name: string | undefined;
  let target = schema;
  for (let hops = 0; typeof target.$ref === 'string' && hops < 10; hops += 1) {
    name = parseComponentRef(target.$ref)?.name ?? name;
    target = resolveReference(document, target.$ref) ?? {};
    if (!toTheEnd) break;
  }
  return { ...(name === undefined ? {} : { name }), target };
}

export const listOf = (value: unknown): JsonObject[] =>
  Array.isArray(value) ? value.filter((item) => isObject(item)) : [];

export const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

/** Up to the first full stop that ends a sentence. */
export function firstSentence(text: string): string {
  const [first = ''] = text.split(/(?<=[.!?])\s+(?=[A-Z`])/, 1);
  return first.replaceAll('\n', ' ');
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
