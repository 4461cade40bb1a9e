import { asObject, asStrings, isObject, type Json, type JsonObject } from '../description/json.js';

/** One branch of a union after `$ref` and `allOf` are resolved; a schema without a union is one branch. */
export interface Branch {
  /** The component that the branch refers to, if it is nothing but a reference. */
  name: string | null;
  /** JSON types without null. Empty means that any type is allowed. */
  types: readonly string[];
  /** The values that are allowed or known, without null; null where nothing is listed. */
  values: readonly Json[] | null;
  /** The values are the known ones of an open set. */
  open: boolean;
  properties: ReadonlyMap<string, JsonObject>;
  required: readonly string[];
  items: JsonObject | null;
  /** The schema of a map's values, false if no further property is allowed, null if nothing is said. */
  additional: JsonObject | false | null;
  constraints: Readonly<Record<string, Json>>;
}

const CONSTRAINTS = [
  'format',
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'multipleOf',
  'minLength',
  'maxLength',
  'pattern',
  'minItems',
  'maxItems',
  'uniqueItems',
  'minProperties',
  'maxProperties',
];

/** A branch that says nothing. */
export const ANYTHING: Branch = {
  name: null,
  types: [],
  values: null,
  open: false,
  properties: new Map(),
  required: [],
  items: null,
  additional: null,
  constraints: {},
};

/** What a schema itself says, without its references and unions. */
export function ownBranch(schema: JsonObject): Branch {
  const listed = 'const' in schema ? [schema.const] : Array.isArray(schema.enum) ? schema.enum : null;
  const known = Array.isArray(schema['x-extensible-enum']) ? schema['x-extensible-enum'] : null;
  const values = (listed ?? known)?.filter((value) => value !== null && value !== undefined) ?? [];
  const says = values.length > 0 && !(values.includes(true) && values.includes(false));
  const properties = new Map(
    Object.entries(asObject(schema.properties)).map(([name, value]) => [name, asObject(value)]),
  );
  const additional = schema.additionalProperties;
  return {
    name: null,
    types: typesOf(schema, values),
    values: says ? values : null,
    open: listed === null,
    properties,
    required: asStrings(schema.required),
    items: isObject(schema.items) ? schema.items : null,
    additional:
      additional === false
        ? false
        : isObject(additional) && Object.keys(additional).length > 0
          ? additional
          : null,
    constraints: Object.fromEntries(
      CONSTRAINTS.flatMap((key) => (schema[key] === undefined ? [] : [[key, schema[key]]])),
    ),
  };
}

function typesOf(schema: JsonObject, values: readonly Json[]): string[] {
  const written = typeof schema.type === 'string' ? [schema.type] : asStrings(schema.type);
  if (written.length > 0) return written.filter((type) => type !== 'null');
  if (isObject(schema.properties) || isObject(schema.additionalProperties)) return ['object'];
  if (isObject(schema.items)) return ['array'];
  const ofValues = values.map((value) => (Number.isInteger(value) ? 'integer' : typeof value));
  return [...new Set(ofValues)];
}

/** Whether a schema itself allows null, in any notation. */
export function mentionsNull(schema: JsonObject): boolean {
  return (
    schema.nullable === true ||
    schema.type === 'null' ||
    asStrings(schema.type).includes('null') ||
    schema.const === null ||
    (Array.isArray(schema.enum) && schema.enum.includes(null))
  );
}

export function hasUnion(schema: JsonObject): boolean {
  return Array.isArray(schema.oneOf) || Array.isArray(schema.anyOf);
}

export function sharesType(a: Branch, b: Branch): boolean {
  return a.types.some((type) => b.types.includes(type));
}

/** Whether a branch says anything about a value. A bare `type: object` beside a union does not add to it. */
export function saysSomething(branch: Branch): boolean {
  return (
    branch.properties.size > 0 ||
    branch.required.length > 0 ||
    branch.values !== null ||
    branch.items !== null ||
    branch.additional !== null ||
    Object.keys(branch.constraints).length > 0 ||
    branch.types.some((type) => type !== 'object')
  );
}
