import { expect, test } from '@jest/globals';
import { VERSIONS } from '../../generated/versions.js';
import type { OpenApiDocument, Schema } from './description.js';
import { loadDescription } from './load.js';
import { toOpenApi30 } from './openapi-3.0.js';

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const json = (schema: Schema) => ({ 'application/json': { schema } });

const document = (more: object): OpenApiDocument => ({
  openapi: '3.1.0',
  info: { title: 'Test', version: '2.14' },
  paths: {},
  ...more,
});

/** What becomes of one schema, and of the components that it refers to. */
function schemaOf(schema: Schema, schemas: Record<string, Schema> = {}) {
  const { components } = toOpenApi30(
    document({ components: { schemas: { ...schemas, It: schema }, headers: { It: { schema: ref('It') } } } }),
  );
  const { It, ...others } = (components as { schemas: Record<string, Schema> }).schemas;
  return { It, ...others };
}

const string = { type: 'string' };

test.each<[string, Schema, Schema]>([
  [
    'a type or null',
    { type: ['string', 'null'], maxLength: 9 },
    { type: 'string', nullable: true, maxLength: 9 },
  ],
  ['null alone', { type: 'null' }, { type: 'string', nullable: true, enum: [null] }],
  ['a constant', { const: 'tag' }, { type: 'string', enum: ['tag'] }],
  [
    'a constant or null',
    { anyOf: [{ const: 1 }, { type: 'null' }] },
    { type: 'integer', nullable: true, enum: [1, null] },
  ],
  [
    'several types',
    { description: 'An id.', type: ['string', 'integer', 'null'], minLength: 1, minimum: 1 },
    {
      description: 'An id.',
      anyOf: [
        { type: 'string', minLength: 1 },
        { type: 'integer', nullable: true, minimum: 1 },
      ],
    },
  ],
  [
    'several types beside a union',
    { type: ['string', 'integer'], anyOf: [{ minLength: 2 }, { minimum: 2 }] },
    {
      anyOf: [{ minLength: 2 }, { minimum: 2 }],
      allOf: [{ anyOf: [{ type: 'string' }, { type: 'integer' }] }],
    },
  ],
  [
    'a union with null',
    { anyOf: [string, { type: 'array' }, { type: 'null' }] },
    { anyOf: [string, { type: 'array', nullable: true, items: {} }] },
  ],
  [
    'an exclusive bound',
    { type: 'number', exclusiveMinimum: 0, maximum: 9, exclusiveMaximum: 12 },
    { type: 'number', minimum: 0, exclusiveMinimum: true, maximum: 9 },
  ],
  ['examples', { ...string, examples: ['a', 'b'] }, { ...string, example: 'a' }],
  ['bytes', { ...string, contentEncoding: 'base64' }, { ...string, format: 'byte' }],
  [
    'names by pattern',
    { type: 'object', patternProperties: { '^x-': string }, additionalProperties: false },
    { type: 'object', additionalProperties: { anyOf: [string] } },
  ],
  [
    'items by place',
    { type: 'array', prefixItems: [string], items: { const: 2 } },
    { type: 'array', items: { anyOf: [string, { type: 'integer', enum: [2] }] } },
  ],
  [
    'what 3.0 has no keyword for',
    { type: 'object', propertyNames: { maxLength: 3 }, dependentRequired: { a: ['b'] } },
    { type: 'object' },
  ],
])('%s', (_, schema, expected) => {
  expect(schemaOf(schema)).toEqual({ It: expected });
});

test('a reference with words beside it stands in an allOf', () => {
  expect(schemaOf({ ...ref('Tag'), description: 'The tag.', deprecated: true }, { Tag: string })).toEqual({
    It: { allOf: [ref('Tag')], description: 'The tag.', deprecated: true },
    Tag: string,
  });
});

test('a union of one and null is that one, with what stands beside the union', () => {
  const tag = { type: 'object', properties: { id: string } };
  const branches = { anyOf: [tag, { type: 'null' }] };
  expect(schemaOf({ ...branches, deprecated: true, 'x-replaced-by': 'Tag.id' })).toEqual({
    It: { ...tag, nullable: true, deprecated: true, 'x-replaced-by': 'Tag.id' },
  });
  // Here the two would be one.
  expect(schemaOf({ anyOf: [{ ...tag, 'x-unseen': ['id'] }, { type: 'null' }], 'x-unseen': [] })).toEqual({
    It: { anyOf: [{ ...tag, nullable: true, 'x-unseen': ['id'] }], 'x-unseen': [] },
  });
});

test('no version has a union of one', () => {
  const unions: string[] = [];
  for (const version of VERSIONS) {
    walk(toOpenApi30(loadDescription(version).document), version, unions);
  }
  expect(unions).toEqual([]);
});

function walk(value: unknown, path: string, unions: string[]): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, child] of Object.entries(value)) {
    if (['anyOf', 'oneOf'].includes(key) && Array.isArray(child) && child.length < 2) unions.push(path);
    walk(child, `${path}/${key}`, unions);
  }
}

test('a reference or null leads to a nullable copy, through unions down to what has a type', () => {
  const one = { type: 'object', properties: { kind: { const: 'one' } } };
  const two = { type: 'object', properties: { kind: { const: 'two' } } };
  const either = { oneOf: [ref('One'), ref('Two')], discriminator: { propertyName: 'kind' } };
  const orNull = { description: 'Either, or null.', anyOf: [ref('Either'), { type: 'null' }] };
  expect(schemaOf(orNull, { One: one, Two: two, Either: either })).toEqual({
    It: { description: 'Either, or null.', allOf: [ref('NullableEither')] },
    NullableEither: { oneOf: [ref('One'), ref('NullableTwo')] },
    NullableTwo: { type: 'object', nullable: true, properties: { kind: { type: 'string', enum: ['two'] } } },
    One: { type: 'object', properties: { kind: { type: 'string', enum: ['one'] } } },
  });
});

test('a document: schemas wherever they stand, webhooks, the licence, and no component that nothing refers to', () => {
  const nullable = { type: ['string', 'null'] };
  const given = document({
    info: { title: 'Test', version: '2.14', summary: 'A test.', license: { name: 'MIT', identifier: 'MIT' } },
    paths: {
      '/things': {
        parameters: [{ name: 'page', in: 'query', schema: nullable }],
        post: {
          operationId: 'createThing',
          requestBody: { content: json(nullable) },
          responses: {
            '200': { description: 'The thing.', content: json(ref('Thing')) },
            '404': { $ref: '#/components/responses/Missing' },
          },
        },
      },
    },
    components: {
      schemas: { Thing: { type: 'object', example: { type: ['example'] } }, Unused: nullable },
      responses: { Missing: { description: 'Missing.', headers: { 'X-Id': { schema: nullable } } } },
    },
    webhooks: { 'thing.created': { post: { requestBody: { content: json(nullable) }, responses: {} } } },
  });
  const before = JSON.stringify(given);
  const text = { type: 'string', nullable: true };
  expect(toOpenApi30(given)).toEqual({
    openapi: '3.0.3',
    info: {
      title: 'Test',
      version: '2.14',
      'x-summary': 'A test.',
      license: { name: 'MIT', url: 'https://spdx.org/licenses/MIT.html' },
    },
    paths: {
      '/things': {
        parameters: [{ name: 'page', in: 'query', schema: text }],
        post: {
          operationId: 'createThing',
          requestBody: { content: json(text) },
          responses: {
            '200': { description: 'The thing.', content: json(ref('Thing')) },
            '404': { $ref: '#/components/responses/Missing' },
          },
        },
      },
    },
    components: {
      schemas: { Thing: { type: 'object', example: { type: ['example'] } } },
      responses: { Missing: { description: 'Missing.', headers: { 'X-Id': { schema: text } } } },
    },
    'x-webhooks': { 'thing.created': { post: { requestBody: { content: json(text) }, responses: {} } } },
  });
  expect(JSON.stringify(given)).toBe(before);
});
