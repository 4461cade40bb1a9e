import { expect, test } from '@jest/globals';
import { parse } from 'yaml';
import type { JsonObject } from '../description/json.js';
import { diffDocuments, type DiffOptions } from './diff.js';

/** A document with one operation whose answer is the given schema, and with the given components. */
function answering(schema: string, components = ''): JsonObject {
  return parse(`
openapi: 3.1.0
paths:
  /x:
    get:
      operationId: getX
      responses: { '200': { description: Done., content: { application/json: { schema: ${schema} } } } }
components: { schemas: { ${components} } }
`) as JsonObject;
}

function lines(before: JsonObject, after: JsonObject, options?: DiffOptions): string[] {
  return diffDocuments(before, after, options).map(
    ({ schema, operations, where, path, kind, before: from, after: to, breaking }) =>
      `${schema ?? operations.join(', ')} | ${where} | ${path} | ${kind} | ${from ?? '-'} → ${to ?? '-'} | ${breaking ?? '-'}`,
  );
}

const ref = (name: string): string => `{ $ref: '#/components/schemas/${name}' }`;

test('a difference is data', () => {
  const before = answering(
    ref('Part'),
    'Part: { properties: { author: { properties: { type: { enum: [admin] } } } } }',
  );
  const after = answering(
    ref('Part'),
    'Part: { properties: { author: { properties: { type: { enum: [admin, bot] } } } } }',
  );
  expect(diffDocuments(before, after)).toEqual([
    {
      kind: 'enum-value-added',
      schema: 'Part',
      operations: ['getX'],
      where: 'responses',
      path: 'author.type',
      before: null,
      after: '"bot"',
      breaking: 'callers reading',
    },
  ]);
});

test('a difference in a shared schema is one difference, with all operations and both directions', () => {
  const document = (type: string): JsonObject =>
    parse(`
paths:
  /a: { get: { operationId: getA, responses: { '200': { content: { application/json: { schema: { type: array, items: ${ref('Tag')} } } } } } } }
  /b:
    post:
      operationId: postB
      requestBody: { content: { application/json: { schema: ${ref('Tag')} } } }
      responses: { '200': { content: { application/json: { schema: { properties: { tag: ${ref('Tag')} } } } } } }
components: { schemas: { Tag: { properties: { id: { type: ${type} } } } } }
`) as JsonObject;
  expect(diffDocuments(document('integer'), document('string'))).toEqual([
    {
      kind: 'type',
      schema: 'Tag',
      operations: ['getA', 'postB'],
      where: 'requests and responses',
      path: 'id',
      before: 'integer',
      after: 'string',
      breaking: 'both',
    },
  ]);
});

test('the names of path parameters and the spelling of a schema make no difference', () => {
  const document = (name: string, schema: string): JsonObject =>
    parse(`
paths:
  /x/{${name}}/:
    parameters: [{ name: ${name}, in: path, required: true, schema: { type: string } }]
    get: { operationId: getX, responses: { '200': { content: { application/json: { schema: ${schema} } } } } }
components: { schemas: { Id: { type: string, nullable: true } } }
`) as JsonObject;
  const before = document(
    'id',
    `{ type: object, required: [id], properties: { id: ${ref('Id')}, t: { enum: [a] } } }`,
  );
  const after = document(
    'x_id',
    `{ allOf: [{ required: [id], properties: { id: { type: [string, 'null'] } } }, { properties: { t: { const: a } } }] }`,
  );
  expect(lines(before, after)).toEqual([]);
});

test('schemas that hold themselves, and unions that do, come to an end', () => {
  const filter = (type: string): string => `
    Filter: { oneOf: [${ref('One')}, ${ref('Many')}] },
    One: { properties: { value: { type: ${type} } } },
    Many: { properties: { value: { type: array, items: ${ref('Filter')} }, not: { anyOf: [${ref('Many')}, ${ref('One')}] } } }`;
  const before = answering(ref('Filter'), filter('integer'));
  const after = answering(ref('Filter'), filter('string'));
  const found = ['One | responses | value | type | integer → string | callers reading'];
  expect(lines(before, after)).toEqual(found);
  expect(lines(before, after, { unions: 'flatten' })).toEqual([
    'Filter | responses | not.value | type | integer or array of Filter → string or array of Filter | callers reading',
    'Filter | responses | value | type | integer or array of Filter → string or array of Filter | callers reading',
  ]);
});

test('branches of unions are paired by their constants, then by their names', () => {
  const before = answering(
    `{ properties: { pet: { oneOf: [{ properties: { kind: { const: cat }, age: {} } }, { properties: { kind: { const: dog }, age: { type: integer } } }] } } }`,
  );
  const after = answering(
    `{ properties: { pet: { oneOf: [{ properties: { kind: { enum: [dog] }, age: { type: string } } }, { properties: { kind: { enum: [cow] } } }] } } }`,
  );
  expect(lines(before, after)).toEqual([
    'getX | response 200 | pet | variant-removed | kind: "cat" → - | -',
    'getX | response 200 | pet | variant-added | - → kind: "cow" | callers reading',
    'getX | response 200 | pet(kind: "dog").age | type | integer → string | callers reading',
  ]);
  const named = (a: string, b: string): JsonObject =>
    answering(
      `{ oneOf: [${ref('A')}, ${ref(b)}] }`,
      `A: { properties: { ${a}: {} } }, ${b}: { properties: { x: {}, y: {} } }`,
    );
  expect(lines(named('a', 'B'), named('b', 'C'))).toEqual([
    'A | responses | a | field-removed | anything → - | callers reading',
    'A | responses | b | field-added | - → anything | -',
  ]);
});

test('a union and one shape that covers it are the same when unions are flattened', () => {
  const union = answering(
    `{ oneOf: [{ required: [k, a], properties: { k: { const: a }, a: { type: string } } }, { required: [k], properties: { k: { const: b }, b: {} } }] }`,
  );
  const one = answering(`{ required: [k], properties: { k: { enum: [a, b] }, a: { type: string }, b: {} } }`);
  expect(lines(union, one, { unions: 'flatten' })).toEqual([]);
});

test('a webhook travels to those who read', () => {
  const document = (type: string): JsonObject =>
    parse(`
webhooks: { tag.created: { post: { requestBody: { content: { application/json: { schema: { properties: { id: { type: ${type} } } } } } } } } }
`) as JsonObject;
  expect(lines(document('string'), document("[string, 'null']"))).toEqual([
    'webhook tag.created | request | id | nullable | never null → can be null | callers reading',
  ]);
  expect(lines(document('string'), {})).toEqual([
    'webhook tag.created | operation |  | operation-removed | webhook tag.created → - | callers reading',
  ]);
});

test('an answer for a class of statuses or for the rest stands in for the single ones', () => {
  const document = (responses: string): JsonObject =>
    parse(`paths: { /x: { get: { operationId: getX, responses: ${responses} } } }`) as JsonObject;
  const before = document(
    `{ '404': { content: { application/json: { schema: { properties: { a: {} } } } } }, '201': {} }`,
  );
  const after = document(
    `{ default: { content: { application/json: { schema: { properties: {} } } } }, 2XX: {} }`,
  );
  expect(lines(before, after)).toEqual([
    'getX | response 2XX |  | status-added | - → 2XX | callers reading',
    'getX | response 404 | a | field-removed | anything → - | callers reading',
    'getX | response default |  | status-added | - → default | -',
  ]);
});
