import type { Schema } from './description.js';
import { isObject } from './json.js';

/** One thing that is wrong with a value, in the terms of JSON Schema. */
export interface SchemaError {
  keyword: string;
  /** What the keyword says, by the names that validators of JSON Schema agree on: `missingProperty`, `allowedValues`. */
  params: Readonly<Record<string, unknown>>;
  message: string;
  /** A JSON Pointer to the value that is wrong. */
  instancePath: string;
}

/** A violation before it is known where the value stands. */
export type Fault = Omit<SchemaError, 'instancePath'>;

/** What one keyword demands of a value by itself, without applying another schema. */
export interface Assertion {
  holds: (value: unknown) => boolean;
  /** Asked only where it does not hold. */
  faults: (value: unknown) => Fault[];
}

/** The assertions of a schema's own keywords, and the kind of value first. */
export function assertionsOf(schema: Schema): Assertion[] {
  const unknown = Object.keys(schema).find((keyword) => !isKnown(keyword));
  if (unknown !== undefined)
    throw new Error(
      `The schema has the keyword ${JSON.stringify(unknown)}, which this validator does not know.`,
    );
  return Object.entries(ASSERTIONS).flatMap(([keyword, make]) =>
    schema[keyword] === undefined ? [] : [make(schema[keyword] as never)],
  );
}

/** Keywords that apply other schemas to the value or to what is in it. */
const APPLICATORS = new Set([
  '$ref',
  'properties',
  'patternProperties',
  'additionalProperties',
  'propertyNames',
  'items',
  'prefixItems',
  'allOf',
  'anyOf',
  'oneOf',
  'not',
]);

/** Keywords that say something to people or tools and assert nothing. */
const ANNOTATIONS = new Set([
  'title',
  'description',
  'default',
  'examples',
  'deprecated',
  'readOnly',
  'writeOnly',
  'format',
  'contentEncoding',
  'contentMediaType',
  'contentSchema',
  'discriminator',
  'example',
  'externalDocs',
  'xml',
]);

// An unknown keyword is a typo, and one that asserts must not be passed over.
const isKnown = (keyword: string) =>
  Object.hasOwn(ASSERTIONS, keyword) ||
  APPLICATORS.has(keyword) ||
  ANNOTATIONS.has(keyword) ||
  keyword.startsWith('x-');

const TYPES: Readonly<Record<string, (value: unknown) => boolean>> = {
  null: (value) => value === null,
  boolean: (value) => typeof value === 'boolean',
  string: (value) => typeof value === 'string',
  // JSON has no infinity, so a number that is one is no number.
  number: (value) => typeof value === 'number' && Number.isFinite(value),
  integer: (value) => Number.isInteger(value),
  array: (value) => Array.isArray(value),
  object: isObject,
};

const never = () => false;

type Test = (value: unknown) => boolean;

/** Nearly every schema has one type, or one and null, so these are asked directly. */
function anyOf(tests: readonly Test[]): Test {
  const [first = never, second, ...others] = tests;
  if (!second) return first;
  if (others.length === 0) return (value) => first(value) || second(value);
  return (value) => tests.some((test) => test(value));
}

const ASSERTIONS: Readonly<Record<string, (argument: never) => Assertion>> = {
  type: (type: string | string[]) => {
    const tests = [type].flat().map((name) => TYPES[name] ?? never);
    return assertion('type', `be ${String(type)}`, { type }, anyOf(tests));
  },
  enum: (allowedValues: unknown[]) => {
    const allowed = new Set(allowedValues.map(plain));
    return assertion('enum', 'be equal to one of the allowed values', { allowedValues }, (value) =>
      allowed.has(value),
    );
  },
  const: (allowedValue: unknown) => {
    plain(allowedValue);
    return assertion('const', 'be equal to constant', { allowedValue }, (value) => value === allowedValue);
  },
  minimum: (limit: number) => ofNumber('minimum', `be >= ${limit}`, limit, '>=', (value) => value >= limit),
  maximum: (limit: number) => ofNumber('maximum', `be <= ${limit}`, limit, '<=', (value) => value <= limit),
  exclusiveMinimum: (limit: number) =>
    ofNumber('exclusiveMinimum', `be > ${limit}`, limit, '>', (value) => value > limit),
  exclusiveMaximum: (limit: number) =>
    ofNumber('exclusiveMaximum', `be < ${limit}`, limit, '<', (value) => value < limit),
  multipleOf: (multipleOf: number) =>
    assertion('multipleOf', `be multiple of ${multipleOf}`, { multipleOf }, (value) =>
      typeof value === 'number' ? Number.isInteger(value / multipleOf) : true,
    ),
  minLength: (limit: number) =>
    ofText('minLength', `fewer than ${limit}`, limit, (length) => length >= limit),
  maxLength: (limit: number) => ofText('maxLength', `more than ${limit}`, limit, (length) => length <= limit),
  pattern: (pattern: string) => {
    const expression = new RegExp(pattern, 'u');
    return assertion('pattern', `match pattern "${pattern}"`, { pattern }, (value) =>
      typeof value === 'string' ? expression.test(value) : true,
    );
  },
  minItems: (limit: number) => ofList('minItems', `fewer than ${limit}`, limit, (length) => length >= limit),
  maxItems: (limit: number) => ofList('maxItems', `more than ${limit}`, limit, (length) => length <= limit),
  minProperties: (limit: number) =>
    ofObject('minProperties', `fewer than ${limit}`, limit, (length) => length >= limit),
  maxProperties: (limit: number) =>
    ofObject('maxProperties', `more than ${limit}`, limit, (length) => length <= limit),
  required: (names: string[]) => ({
    holds: isAnyInherited(names)
      ? (value) => !isObject(value) || names.every((name) => has(value, name))
      : (value) => !isObject(value) || names.every((name) => value[name] !== undefined),
    faults: (value) =>
      missing(value, names).map((name) =>
        fault('required', `have required property '${name}'`, { missingProperty: name }),
      ),
  }),
  dependentRequired: (dependents: Record<string, string[]>) => {
    const faults = (value: unknown) =>
      Object.entries(dependents)
        .filter(([property]) => isObject(value) && has(value, property))
        .flatMap(([property, names]) =>
          missing(value, names).map((missingProperty) =>
            fault(
              'dependentRequired',
              `have ${names.length > 1 ? 'properties' : 'property'} ${names.join(', ')} when property ${property} is present`,
              {
                property,
                missingProperty,
              },
            ),
          ),
        );
    return { holds: (value) => faults(value).length === 0, faults };
  },
};

function assertion(
  keyword: string,
  must: string,
  params: SchemaError['params'],
  holds: (value: unknown) => boolean,
): Assertion {
  return { holds, faults: () => [fault(keyword, must, params)] };
}

export const fault = (keyword: string, must: string, params: SchemaError['params'] = {}): Fault => ({
  keyword,
  params,
  message: `must ${must}`,
});

const ofNumber = (
  keyword: string,
  must: string,
  limit: number,
  comparison: string,
  holds: (value: number) => boolean,
) =>
  assertion(keyword, must, { comparison, limit }, (value) =>
    typeof value === 'number' ? holds(value) : true,
  );

/** The length of a text is counted in characters, of which one may be two units of a string. */
const ofText = (keyword: string, bound: string, limit: number, holds: (length: number) => boolean) =>
  assertion(keyword, `NOT have ${bound} characters`, { limit }, (value) =>
    typeof value === 'string' ? holds(value.length > limit ? [...value].length : value.length) : true,
  );

const ofList = (keyword: string, bound: string, limit: number, holds: (length: number) => boolean) =>
  assertion(keyword, `NOT have ${bound} items`, { limit }, (value) =>
    Array.isArray(value) ? holds(value.length) : true,
  );

const ofObject = (keyword: string, bound: string, limit: number, holds: (length: number) => boolean) =>
  assertion(keyword, `NOT have ${bound} properties`, { limit }, (value) =>
    isObject(value) ? holds(Object.keys(value).length) : true,
  );

/** What is undefined is left out when it is sent. */
export const has = (value: object, name: string): boolean =>
  Object.hasOwn(value, name) && (value as Record<string, unknown>)[name] !== undefined;

/** Whether every object has one of the names, so that it takes more than reading it to know whether it is there. */
export const isAnyInherited = (names: readonly string[]): boolean =>
  names.some((name) => name in Object.prototype);

const missing = (value: unknown, names: readonly string[]) =>
  isObject(value) ? names.filter((name) => !has(value, name)) : [];

function plain(value: unknown): unknown {
  if (typeof value === 'object' && value !== null)
    throw new Error(
      `The schema compares with ${JSON.stringify(value)}; only texts, numbers, flags and null are known.`,
    );
  return value;
}
