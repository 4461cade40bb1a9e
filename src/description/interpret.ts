// A validator that makes no code. Where a page or a worker refuses code from strings, ajv cannot work; this one walks
// the schema at each call, and finds what ajv finds, in its words. It is slower, which for one body is not felt.
import type { ErrorObject } from 'ajv';
import { resolve, type OpenApiDocument, type Schema } from './description.js';
import { escapePointer, isObject } from './json.js';
import type { Schemas } from './schemas.js';

/** What says something to people or tools and asserts nothing. */
const SILENT = new Set([
  ...[
    'description',
    'title',
    'example',
    'examples',
    'deprecated',
    'default',
    'format',
    'readOnly',
    'writeOnly',
  ],
  ...['contentEncoding', 'contentMediaType', 'discriminator', 'externalDocs', 'xml', '$comment'],
  ...['x-extensible-enum', 'x-unseen', 'components', '$id'],
]);

type Report = (keyword: string, params: Record<string, unknown>, message: string, path?: string) => void;

/** Judges by walking the schemas of a document: for `useSchemas()` where there is no ajv. */
export function interpretSchemas(document: OpenApiDocument): Schemas {
  return {
    resolve: (schema) => resolve(document, schema),
    errors: (schema, value) => judge(document, schema, value, ''),
    ownErrors: (schema, value) => {
      const errors: ErrorObject[] = [];
      judgeOwn(schema, value, reporter(errors, ''));
      return errors;
    },
    // Whether every field is declared is for the walk of the contract engine to see.
    accepts: () => false,
  };
}

const reporter =
  (errors: ErrorObject[], path: string): Report =>
  (keyword, params, message, below = '') =>
    void errors.push({ keyword, params, message, instancePath: path + below, schemaPath: `#/${keyword}` });

function judge(
  document: OpenApiDocument,
  schema: Schema | boolean,
  value: unknown,
  path: string,
): ErrorObject[] {
  const errors: ErrorObject[] = [];
  const report = reporter(errors, path);
  if (typeof schema === 'boolean') {
    if (!schema) report('false schema', {}, 'boolean schema is false');
    return errors;
  }
  if (schema.$ref !== undefined)
    errors.push(...judge(document, resolve(document, { $ref: schema.$ref }), value, path));
  judgeOwn(schema, value, report);
  for (const part of schema.allOf ?? []) errors.push(...judge(document, part, value, path));
  if (schema.anyOf) {
    const verdicts = schema.anyOf.map((branch) => judge(document, branch, value, path));
    if (verdicts.every((found) => found.length > 0)) {
      errors.push(...verdicts.flat());
      report('anyOf', {}, 'must match a schema in anyOf');
    }
  }
  if (schema.oneOf) {
    const verdicts = schema.oneOf.map((branch) => judge(document, branch, value, path));
    const passing = verdicts.flatMap((found, index) => (found.length === 0 ? [index] : []));
    if (passing.length === 0) errors.push(...verdicts.flat());
    if (passing.length !== 1)
      report(
        'oneOf',
        { passingSchemas: passing.length > 1 ? passing.slice(0, 2) : null },
        'must match exactly one schema in oneOf',
      );
  }
  if (schema.not !== undefined && judge(document, schema.not as Schema, value, path).length === 0)
    report('not', {}, 'must NOT be valid');
  if (Array.isArray(value)) errors.push(...judgeItems(document, schema, value, path));
  else if (isObject(value)) errors.push(...judgeFields(document, schema, value, path));
  return errors;
}

function judgeItems(
  document: OpenApiDocument,
  schema: Schema,
  value: readonly unknown[],
  path: string,
): ErrorObject[] {
  const first = schema.prefixItems ?? [];
  return value.flatMap((item, index) => {
    const of = first[index] ?? schema.items;
    return of === undefined ? [] : judge(document, of, item, `${path}/${index}`);
  });
}

function judgeFields(
  document: OpenApiDocument,
  schema: Schema,
  value: Readonly<Record<string, unknown>>,
  path: string,
): ErrorObject[] {
  const { properties = {}, patternProperties = {}, additionalProperties, propertyNames } = schema;
  return Object.entries(value).flatMap(([key, child]) => {
    const errors: ErrorObject[] = [];
    const at = `${path}/${escapePointer(key)}`;
    const patterns = Object.entries(patternProperties).filter(([pattern]) => matches(pattern, key));
    const applied = [
      ...(Object.hasOwn(properties, key) ? [properties[key] as Schema] : []),
      ...patterns.map(([, of]) => of),
    ];
    for (const of of applied) errors.push(...judge(document, of, child, at));
    if (applied.length === 0 && additionalProperties === false)
      reporter(errors, path)(
        'additionalProperties',
        { additionalProperty: key },
        'must NOT have additional properties',
      );
    else if (applied.length === 0 && typeof additionalProperties === 'object')
      errors.push(...judge(document, additionalProperties, child, at));
    if (propertyNames !== undefined) {
      const found = judge(document, propertyNames as Schema, key, path);
      errors.push(...found);
      if (found.length > 0)
        reporter(errors, path)('propertyNames', { propertyName: key }, 'property name must be valid');
    }
    return errors;
  });
}

/** The keywords that judge the value itself. */
function judgeOwn(schema: Schema, value: unknown, report: Report): void {
  // As in ajv, what is of the wrong type is not judged any further by its values.
  if (schema.type !== undefined) {
    const types = [schema.type].flat();
    if (!types.some((type) => isOfType(value, type))) {
      const type = Array.isArray(schema.type) ? types : schema.type;
      report('type', { type }, `must be ${types.join(',')}`);
      return;
    }
  }
  for (const [keyword, limit] of Object.entries(schema)) RULES[keyword]?.(value, limit, report);
}

type Rule = (value: unknown, limit: unknown, report: Report) => void;

const bound =
  (keyword: string, sign: string, holds: (value: number, limit: number) => boolean): Rule =>
  (value, limit, report) => {
    if (typeof value === 'number' && !holds(value, limit as number))
      report(keyword, { comparison: sign, limit }, `must be ${sign} ${String(limit)}`);
  };

const size =
  (keyword: string, sizeOf: (value: unknown) => number | undefined, isMost: boolean, unit: string): Rule =>
  (value, limit, report) => {
    const found = sizeOf(value);
    if (found === undefined || (isMost ? found <= (limit as number) : found >= (limit as number))) return;
    report(keyword, { limit }, `must NOT have ${isMost ? 'more' : 'fewer'} than ${String(limit)} ${unit}`);
  };

const characters = (value: unknown) => (typeof value === 'string' ? [...value].length : undefined);
const entries = (value: unknown) => (Array.isArray(value) ? value.length : undefined);
const fields = (value: unknown) => (isObject(value) ? Object.keys(value).length : undefined);

const RULES: Readonly<Record<string, Rule>> = {
  const(value, allowedValue, report) {
    if (!isSame(value, allowedValue)) report('const', { allowedValue }, 'must be equal to constant');
  },
  enum(value, allowed, report) {
    const allowedValues = allowed as unknown[];
    if (!allowedValues.some((one) => isSame(value, one)))
      report('enum', { allowedValues }, 'must be equal to one of the allowed values');
  },
  minimum: bound('minimum', '>=', (value, limit) => value >= limit),
  maximum: bound('maximum', '<=', (value, limit) => value <= limit),
  exclusiveMinimum: bound('exclusiveMinimum', '>', (value, limit) => value > limit),
  exclusiveMaximum: bound('exclusiveMaximum', '<', (value, limit) => value < limit),
  multipleOf(value, limit, report) {
    if (typeof value === 'number' && !Number.isInteger(value / (limit as number)))
      report('multipleOf', { multipleOf: limit }, `must be multiple of ${String(limit)}`);
  },
  minLength: size('minLength', characters, false, 'characters'),
  maxLength: size('maxLength', characters, true, 'characters'),
  minItems: size('minItems', entries, false, 'items'),
  maxItems: size('maxItems', entries, true, 'items'),
  minProperties: size('minProperties', fields, false, 'properties'),
  maxProperties: size('maxProperties', fields, true, 'properties'),
  pattern(value, pattern, report) {
    if (typeof value === 'string' && !matches(pattern as string, value))
      report('pattern', { pattern }, `must match pattern "${String(pattern)}"`);
  },
  uniqueItems(value, limit, report) {
    if (limit !== true || !Array.isArray(value)) return;
    const repeated = value.findIndex((item, index) =>
      value.slice(0, index).some((other) => isSame(item, other)),
    );
    if (repeated !== -1) report('uniqueItems', { i: repeated }, 'must NOT have duplicate items');
  },
  required(value, names, report) {
    if (!isObject(value)) return;
    for (const name of names as string[])
      if (value[name] === undefined)
        report('required', { missingProperty: name }, `must have required property '${name}'`);
  },
  dependentRequired(value, dependencies, report) {
    if (!isObject(value)) return;
    for (const [property, names] of Object.entries(dependencies as Record<string, string[]>)) {
      if (value[property] === undefined) continue;
      for (const missingProperty of names.filter((name) => value[name] === undefined))
        report(
          'dependentRequired',
          { property, missingProperty, depsCount: names.length, deps: names.join(', ') },
          `must have ${names.length === 1 ? 'property' : 'properties'} ${names.join(', ')} when property ${property} is present`,
        );
    }
  },
};

const APPLYING = [
  ...['$ref', 'type', 'allOf', 'anyOf', 'oneOf', 'not', 'items', 'prefixItems'],
  ...['properties', 'patternProperties', 'additionalProperties', 'propertyNames'],
];

/** Whether the interpreter knows what a keyword asks for. One that it does not know would pass everything. */
export const isInterpreted = (keyword: string): boolean =>
  SILENT.has(keyword) || APPLYING.includes(keyword) || Object.hasOwn(RULES, keyword);

function isOfType(value: unknown, type: string): boolean {
  switch (type) {
    case 'null':
      return value === null;
    case 'array':
      return Array.isArray(value);
    case 'object':
      return isObject(value);
    case 'integer':
      return Number.isInteger(value);
    case 'number':
      return typeof value === 'number' && Number.isFinite(value);
    default:
      return typeof value === type;
  }
}

function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((item, index) => isSame(item, b[index]));
  if (!isObject(a) || !isObject(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && isSame(a[key], b[key]))
  );
}

const patterns = new Map<string, RegExp>();

function matches(pattern: string, text: string): boolean {
  let compiled = patterns.get(pattern);
  if (!compiled) patterns.set(pattern, (compiled = new RegExp(pattern, 'u')));
  return compiled.test(text);
}
