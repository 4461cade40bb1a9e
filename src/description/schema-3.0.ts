// A schema of OpenAPI 3.1 as one of 3.0, which has no null among its types, one word for `type`, and older keywords.
// What the schema of 3.1 accepts, the schema of 3.0 accepts; what 3.0 has no keyword for is left out.
import type { Schema } from './description.js';
import { typeName } from './variants.js';

/** The keywords that speak of values of one type alone. A `type` of several words is divided by them. */
const KEYWORDS_OF_TYPE: Readonly<Record<string, readonly string[]>> = {
  string: ['format', 'pattern', 'minLength', 'maxLength', 'contentEncoding', 'x-extensible-enum'],
  number: ['format', 'minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'],
  integer: ['format', 'minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'],
  array: ['items', 'prefixItems', 'minItems', 'maxItems', 'uniqueItems'],
  object: [
    'properties',
    'patternProperties',
    'additionalProperties',
    'required',
    'minProperties',
    'maxProperties',
  ],
};

const WITHOUT_EQUIVALENT = [
  'contains',
  'contentMediaType',
  'contentSchema',
  'dependentRequired',
  'dependentSchemas',
  'else',
  'if',
  'maxContains',
  'minContains',
  'propertyNames',
  'then',
  'unevaluatedItems',
  'unevaluatedProperties',
];

/** Keywords that say something to people. */
const ANNOTATIONS = ['deprecated', 'description', 'example', 'examples', 'readOnly', 'title', 'writeOnly'];

const SCHEMAS = '#/components/schemas/';
const NULLABLE = 'Nullable';

/** A schema of a 3.1 document, as it stands in the 3.0 document. It may refer to copies that {@link namedSchema} makes. */
export function toSchema30(schema: Schema | boolean): Schema {
  if (typeof schema === 'boolean') return schema ? {} : { not: {} };
  if (schema.$ref !== undefined) return toReference(schema.$ref, schema);
  const flat = withoutNull(schema);
  if (flat.$ref !== undefined) return toReference(flat.$ref, flat);
  return respell(withoutPlaces(withOneType(withListedValues(flat))));
}

/**
 * The component of that name in the 3.0 document: as in the 3.1 document, or a copy `NullableContact` of its `Contact`.
 * A reference cannot be marked as nullable in 3.0, only what it leads to.
 */
export function namedSchema(schemas: Readonly<Record<string, Schema>>, name: string): Schema {
  const schema = schemas[name];
  if (schema) return toSchema30(schema);
  return toSchema30(orNull(schemas[name.slice(NULLABLE.length)] ?? {}));
}

/** A reference has no siblings in 3.0. */
function toReference($ref: string, { $ref: _, ...siblings }: Schema): Schema {
  if (Object.keys(siblings).length === 0) return { $ref };
  const { allOf = [], ...rest } = toSchema30(siblings);
  return { allOf: [{ $ref }, ...allOf], ...rest };
}

/** The branch of a union that is null moves into the last of the others. */
function withoutNull(schema: Schema): Schema {
  const keyword = schema.anyOf ? 'anyOf' : 'oneOf';
  const { [keyword]: branches = [], ...rest } = schema;
  const others = branches.filter(({ type }) => type !== 'null');
  const last = others.pop();
  if (!last || others.length + 1 === branches.length) return schema;
  const nullable = orNull(last);
  // A union of one is that one, unless something beside it would be overwritten.
  const alone =
    others.length === 0 &&
    Object.keys(rest).every(
      (key) => ANNOTATIONS.includes(key) || (key.startsWith('x-') && !Object.hasOwn(nullable, key)),
    );
  return alone ? { ...nullable, ...rest } : { ...rest, [keyword]: [...others, nullable] };
}

/** A schema that accepts null and what the given one accepts. Both are of 3.1. */
function orNull(schema: Schema): Schema {
  if (schema.$ref !== undefined) return { ...schema, $ref: schema.$ref.replace(SCHEMAS, SCHEMAS + NULLABLE) };
  const { enum: values, discriminator, ...rest } = withListedValues(schema);
  if (values) rest.enum = [...new Set([...values, null])];
  if (rest.type !== undefined) rest.type = [...new Set([rest.type, 'null'].flat())];
  if (rest.allOf) rest.allOf = rest.allOf.map(orNull);
  // Null has no property to tell it by, so what tells the branches apart is left out.
  if (rest.oneOf) rest.oneOf = [...rest.oneOf.slice(0, -1), ...rest.oneOf.slice(-1).map(orNull)];
  else if (rest.anyOf) rest.anyOf = [...rest.anyOf.slice(0, -1), ...rest.anyOf.slice(-1).map(orNull)];
  else if (discriminator) rest.discriminator = discriminator;
  return rest;
}

/** A constant is a list of one value. Values say their types, which generators of code look for. */
function withListedValues({ const: constant, ...schema }: Schema): Schema {
  const values = constant === undefined ? schema.enum : [constant];
  if (!values) return schema;
  return { type: [...new Set(values.map(typeName))], ...schema, enum: values };
}

/** Several types beside null become a union of them. */
function withOneType(schema: Schema): Schema {
  const types = [schema.type ?? []].flat();
  if (types.filter((type) => type !== 'null').length < 2) return schema;
  const divided = ['type', ...types.flatMap((type) => KEYWORDS_OF_TYPE[type] ?? [])];
  const branches = types.map((type) => ({
    type,
    ...pick(schema, (key) => KEYWORDS_OF_TYPE[type]?.includes(key) ?? false),
  }));
  const union = withoutNull({ anyOf: branches });
  const rest = pick(schema, (key) => !divided.includes(key));
  return rest.anyOf ? { ...rest, allOf: [...(rest.allOf ?? []), union] } : { ...rest, ...union };
}

const pick = (schema: Schema, keep: (key: string) => boolean): Schema =>
  Object.fromEntries(Object.entries(schema).filter(([key]) => keep(key)));

/** Schemas by the pattern of a name, or by the place in a list, become alternatives for every name and place. */
function withoutPlaces({ patternProperties, prefixItems, ...schema }: Schema): Schema {
  const { additionalProperties: others, items } = schema;
  if (patternProperties && others !== undefined && others !== true) {
    const rest = others === false ? [] : [others];
    schema.additionalProperties = { anyOf: [...Object.values(patternProperties), ...rest] };
  }
  if (prefixItems) schema.items = items ? { anyOf: [...prefixItems, items] } : {};
  return schema;
}

/** What is left is spelled as 3.0 spells it. */
function respell(schema: Schema): Schema {
  const result: Schema = {};
  for (const [key, value] of Object.entries(schema)) {
    if (WITHOUT_EQUIVALENT.includes(key)) continue;
    Object.assign(result, SPELLINGS[key]?.(value as never, schema) ?? { [key]: value });
  }
  // 3.0 wants the items of every list described.
  if (result.type === 'array') result.items ??= {};
  return result;
}

const listOf = (keyword: string) => (schemas: readonly Schema[]) => ({ [keyword]: schemas.map(toSchema30) });

const SPELLINGS: Readonly<Record<string, (value: never, schema: Schema) => Schema>> = {
  type: (value: string | string[]) => toType([value].flat()),
  properties: (value: Record<string, Schema>) => ({
    properties: Object.fromEntries(Object.entries(value).map(([name, schema]) => [name, toSchema30(schema)])),
  }),
  additionalProperties: (value: Schema | boolean) => ({
    additionalProperties: typeof value === 'boolean' ? value : toSchema30(value),
  }),
  items: (value: Schema) => ({ items: toSchema30(value) }),
  not: (value: Schema) => ({ not: toSchema30(value) }),
  allOf: listOf('allOf'),
  anyOf: listOf('anyOf'),
  oneOf: listOf('oneOf'),
  minimum: (value: number, { exclusiveMinimum = -Infinity }) =>
    value > (exclusiveMinimum as number) ? { minimum: value } : {},
  maximum: (value: number, { exclusiveMaximum = Infinity }) =>
    value < (exclusiveMaximum as number) ? { maximum: value } : {},
  exclusiveMinimum: (value: number, { minimum = -Infinity }) =>
    value >= (minimum as number) ? { minimum: value, exclusiveMinimum: true } : {},
  exclusiveMaximum: (value: number, { maximum = Infinity }) =>
    value <= (maximum as number) ? { maximum: value, exclusiveMaximum: true } : {},
  contentEncoding: (value: string, { format }) =>
    value === 'base64' && format === undefined ? { format: 'byte' } : {},
  examples: ([first]: unknown[], { example }) =>
    first === undefined || example !== undefined ? {} : { example: first },
};

/** Null alone is a text that is nothing but null, because `nullable` counts only beside a `type`. */
function toType(types: readonly string[]): Schema {
  const type = types.find((each) => each !== 'null');
  if (type === undefined) return { type: 'string', nullable: true, enum: [null] };
  return types.includes('null') ? { type, nullable: true } : { type };
}
