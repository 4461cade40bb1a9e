import { describe, expect, test } from '@jest/globals';
import { sourceOf, TAGS_FILE, tagsFile, timeline, VERSIONS } from '../source/fixture.js';
import { asObject, isObject, type Json, type JsonObject } from '../../src/description/json.js';
import { project } from './project.js';

/** Every kind of thing that can have x-versions: a document with it, and the keys that lead to it once projected. */
interface Place {
  kind: string;
  document: (thing: JsonObject) => JsonObject;
  thing: JsonObject;
  path: (string | number)[];
}

const RANGES = [
  { name: 'since', range: '>=2.10', versions: ['2.10', '2.11', 'Unstable'] },
  { name: 'until', range: '<2.11', versions: ['2.9', '2.10'] },
  { name: 'island', range: '>2.9 <=2.11', versions: ['2.10', '2.11'] },
  { name: 'one version', range: '=2.9', versions: ['2.9'] },
  { name: 'the newest', range: '>=Unstable', versions: ['Unstable'] },
];

const TEXT: JsonObject = { type: 'string' };
const RESPONSES: JsonObject = { '200': { description: 'Done.' } };

function document(paths: JsonObject, components: JsonObject = {}, more: JsonObject = {}): JsonObject {
  return { openapi: '3.1.0', info: { title: 'T', version: 'Unstable' }, ...more, paths, components };
}

function operation(more: JsonObject): JsonObject {
  return { operationId: 'get', responses: RESPONSES, ...more };
}

function withOperation(more: JsonObject, components: JsonObject = {}): JsonObject {
  return document({ '/a': { get: operation(more) } }, components);
}

function withSchema(schema: JsonObject, schemas: JsonObject = {}): JsonObject {
  const content = { 'application/json': { schema: { $ref: '#/components/schemas/A' } } };
  return withOperation({ requestBody: { content } }, { schemas: { A: schema, ...schemas } });
}

const A = ['components', 'schemas', 'A'];
const REFERRED = { $ref: '#/components/schemas/B' };
const B = { B: TEXT };

const PLACES: Place[] = [
  {
    kind: 'path item',
    document: (thing) => document({ '/a': thing, '/b': { get: operation({}) } }),
    thing: { get: operation({}) },
    path: ['paths', '/a'],
  },
  {
    kind: 'webhook',
    document: (thing) => document({}, {}, { webhooks: { 'a.created': thing } }),
    thing: { post: operation({}) },
    path: ['webhooks', 'a.created'],
  },
  {
    kind: 'operation',
    document: (thing) => document({ '/a': { get: thing, put: operation({}) } }),
    thing: operation({}),
    path: ['paths', '/a', 'get'],
  },
  {
    kind: 'pagination',
    document: (thing) => withOperation({ 'x-pagination': thing }),
    thing: { style: 'none', items: 'data' },
    path: ['paths', '/a', 'get', 'x-pagination'],
  },
  {
    kind: 'tag',
    document: (thing) => document({ '/a': { get: operation({ tags: ['T'] }) } }, {}, { tags: [thing] }),
    thing: { name: 'T' },
    path: ['tags', 0],
  },
  {
    kind: 'parameter, inline',
    document: (thing) => withOperation({ parameters: [thing] }),
    thing: { name: 'a', in: 'query', schema: TEXT },
    path: ['paths', '/a', 'get', 'parameters', 'a'],
  },
  {
    kind: 'parameter, of the path item',
    document: (thing) => document({ '/a': { parameters: [thing], get: operation({}) } }),
    thing: { name: 'a', in: 'query', schema: TEXT },
    path: ['paths', '/a', 'parameters', 0],
  },
  {
    kind: 'parameter, referenced',
    document: (thing) =>
      withOperation({ parameters: [thing] }, { parameters: { P: { name: 'a', in: 'query', schema: TEXT } } }),
    thing: { $ref: '#/components/parameters/P' },
    path: ['components', 'parameters', 'P'],
  },
  {
    kind: 'parameter, where it is defined',
    document: (thing) =>
      withOperation({ parameters: [{ $ref: '#/components/parameters/P' }] }, { parameters: { P: thing } }),
    thing: { name: 'a', in: 'query', schema: TEXT },
    path: ['components', 'parameters', 'P'],
  },
  {
    kind: 'header, inline',
    document: (thing) => withOperation({ responses: { '200': { headers: { X: thing } } } }),
    thing: { schema: TEXT },
    path: ['paths', '/a', 'get', 'responses', '200', 'headers', 'X'],
  },
  {
    kind: 'header, where it is defined',
    document: (thing) =>
      withOperation(
        { responses: { '200': { headers: { X: { $ref: '#/components/headers/X' } } } } },
        { headers: { X: thing } },
      ),
    thing: { schema: TEXT },
    path: ['components', 'headers', 'X'],
  },
  {
    kind: 'request body',
    document: (thing) => withOperation({ requestBody: thing }),
    thing: { content: {} },
    path: ['paths', '/a', 'get', 'requestBody'],
  },
  {
    kind: 'response, inline',
    document: (thing) => withOperation({ responses: { ...RESPONSES, '202': thing } }),
    thing: { description: 'Later.' },
    path: ['paths', '/a', 'get', 'responses', '202'],
  },
  {
    kind: 'response, referenced',
    document: (thing) =>
      withOperation(
        { responses: { ...RESPONSES, '202': thing } },
        { responses: { Later: { description: 'Later.' } } },
      ),
    thing: { $ref: '#/components/responses/Later' },
    path: ['components', 'responses', 'Later'],
  },
  {
    kind: 'media type',
    document: (thing) => withOperation({ requestBody: { content: { 'text/plain': thing, 'text/csv': {} } } }),
    thing: { schema: TEXT },
    path: ['paths', '/a', 'get', 'requestBody', 'content', 'text/plain'],
  },
  {
    kind: 'example of a media type',
    document: (thing) =>
      withOperation({ requestBody: { content: { 'text/plain': { examples: { a: thing } } } } }),
    thing: { summary: 'A.', value: { 'x-versions': 'a literal' } },
    path: ['paths', '/a', 'get', 'requestBody', 'content', 'text/plain', 'examples'],
  },
  {
    kind: 'example of a parameter',
    document: (thing) =>
      withOperation({
        parameters: [{ name: 'a', in: 'query', schema: TEXT, examples: { b: {}, a: thing } }],
      }),
    thing: { value: 'a' },
    path: ['paths', '/a', 'get', 'parameters', 'a', 'examples', 'a'],
  },
  {
    kind: 'schema of a media type',
    document: (thing) => withOperation({ requestBody: { content: { 'text/plain': { schema: thing } } } }),
    thing: TEXT,
    path: ['paths', '/a', 'get', 'requestBody', 'content', 'text/plain', 'schema'],
  },
  {
    kind: 'property, inline',
    document: (thing) => withSchema({ type: 'object', properties: { a: thing } }),
    thing: TEXT,
    path: [...A, 'properties', 'a'],
  },
  {
    kind: 'property, referenced',
    document: (thing) => withSchema({ type: 'object', properties: { a: thing } }, B),
    thing: REFERRED,
    path: ['components', 'schemas', 'B'],
  },
  {
    kind: 'union member, inline',
    document: (thing) => withSchema({ oneOf: [{ type: 'integer' }, { type: 'boolean' }, thing] }),
    thing: TEXT,
    path: [...A, 'oneOf', 2],
  },
  {
    kind: 'union member, referenced',
    document: (thing) => withSchema({ anyOf: [{ type: 'integer' }, { type: 'boolean' }, thing] }, B),
    thing: REFERRED,
    path: ['components', 'schemas', 'B'],
  },
];

/** Follows keys; in a list of parameters a name stands for the parameter of that name. */
function at(value: Json | undefined, path: readonly (string | number)[]): Json | undefined {
  return path.reduce<Json | undefined>((node, key) => {
    if (!Array.isArray(node)) return asObject(node)[key];
    return typeof key === 'number' ? node[key] : node.find((item) => asObject(item).name === key);
  }, value);
}

describe.each(PLACES)('$kind', ({ document: make, thing, path }) => {
  test.each(RANGES)('x-versions, $name', ({ range, versions }) => {
    const superset = make({ 'x-versions': range, ...thing });
    const present = VERSIONS.filter(
      (version) => at(project(superset, timeline, version), path) !== undefined,
    );
    expect(present).toEqual(versions);
  });
});

/** The kinds that can have been something else, each as it is and as it was. */
const CHANGED: (Place & { was: JsonObject; now: Json; before: Json })[] = [
  {
    kind: 'schema, inline',
    document: (thing) => withSchema({ type: 'object', properties: { a: thing } }),
    thing: { type: 'string', description: 'A.', example: 'one' },
    was: { type: 'integer' },
    path: [...A, 'properties', 'a'],
    now: { type: 'string', description: 'A.', example: 'one' },
    before: { description: 'A.', type: 'integer' },
  },
  {
    kind: 'schema, a component, with a description of its own',
    document: (thing) => withSchema(thing),
    thing: { type: 'string', description: 'A.' },
    was: { type: 'integer', description: 'A number.', example: 1 },
    path: A,
    now: { type: 'string', description: 'A.' },
    before: { type: 'integer', description: 'A number.', example: 1 },
  },
  {
    kind: 'schema, from a reference to a reference',
    document: (thing) => withSchema({ type: 'object', properties: { a: thing } }, { ...B, C: TEXT }),
    thing: REFERRED,
    was: { $ref: '#/components/schemas/C' },
    path: ['components', 'schemas'],
    now: { A: { type: 'object', properties: { a: REFERRED } }, B: TEXT },
    before: { A: { type: 'object', properties: { a: { $ref: '#/components/schemas/C' } } }, C: TEXT },
  },
  {
    kind: 'parameter',
    document: (thing) => withOperation({ parameters: [thing] }),
    thing: { name: 'a', in: 'query', required: true, description: 'A.', schema: TEXT },
    was: { schema: { type: 'integer' } },
    path: ['paths', '/a', 'get', 'parameters', 'a'],
    now: { name: 'a', in: 'query', required: true, description: 'A.', schema: TEXT },
    before: { name: 'a', in: 'query', description: 'A.', schema: { type: 'integer' } },
  },
  {
    kind: 'media type, which keeps its schema',
    document: (thing) => withOperation({ responses: { '200': { content: { 'text/plain': thing } } } }),
    thing: { schema: TEXT, example: 'now' },
    was: { examples: { a: { value: 'before' } } },
    path: ['paths', '/a', 'get', 'responses', '200', 'content', 'text/plain'],
    now: { schema: TEXT, example: 'now' },
    before: { schema: TEXT, examples: { a: { value: 'before' } } },
  },
  {
    kind: 'media type, with a schema of its own',
    document: (thing) => withOperation({ responses: { '200': { content: { 'text/plain': thing } } } }),
    thing: { schema: TEXT, example: 'now' },
    was: { schema: { type: 'integer' } },
    path: ['paths', '/a', 'get', 'responses', '200', 'content', 'text/plain'],
    now: { schema: TEXT, example: 'now' },
    before: { schema: { type: 'integer' } },
  },
];

describe.each(CHANGED)('$kind', ({ document: make, thing, was, path, now, before }) => {
  test.each(RANGES.filter(({ versions }) => !versions.includes('Unstable')))(
    'x-was, $name',
    ({ range, versions }) => {
      const superset = make({ ...thing, 'x-was': [{ versions: range, ...was }] });
      for (const version of VERSIONS) {
        expect(at(project(superset, timeline, version), path)).toEqual(
          versions.includes(version) ? before : now,
        );
      }
    },
  );
});

test('each entry of x-was speaks for its own versions, and what is in it is projected too', () => {
  const was = [
    { versions: '=2.9', type: 'integer' },
    { versions: '=2.10', type: 'object', properties: { a: TEXT, b: { 'x-versions': '=2.9', ...TEXT } } },
  ];
  const superset = withSchema({ type: 'object', properties: { a: { type: 'string', 'x-was': was } } });
  expect(
    VERSIONS.map((version) => at(project(superset, timeline, version), [...A, 'properties', 'a'])),
  ).toEqual([
    { type: 'integer' },
    { type: 'object', properties: { a: TEXT } },
    { type: 'string' },
    { type: 'string' },
  ]);
});

/** Schema A as it is in 2.9 and in 2.10. */
function schemaIn(schema: JsonObject, schemas: JsonObject = {}): (Json | undefined)[] {
  const superset = withSchema(schema, schemas);
  return ['2.9', '2.10'].map((version) => at(project(superset, timeline, version), A));
}

test.each(['enum', 'x-extensible-enum'])('values of %s come and go', (keyword) => {
  const ranges = { b: '>=2.10', '3': '<2.10' };
  expect(schemaIn({ type: 'string', [keyword]: ['a', 'b', 3], 'x-enum-versions': ranges })).toEqual([
    { type: 'string', [keyword]: ['a', 3] },
    { type: 'string', [keyword]: ['a', 'b'] },
  ]);
});

test('required names come and go, with their ranges and with their properties', () => {
  const schema = {
    required: ['a', 'b', 'c'],
    'x-required-versions': { a: '>=2.10' },
    properties: { a: TEXT, b: { 'x-versions': '>=2.10', ...TEXT }, c: { 'x-versions': '<2.10', ...TEXT } },
  };
  expect(schemaIn(schema)).toEqual([
    { required: ['c'], properties: { a: TEXT, c: TEXT } },
    { required: ['a', 'b'], properties: { a: TEXT, b: TEXT } },
  ]);
});

test('a required name may be declared by a composed schema, and the last one takes the list with it', () => {
  const base = { properties: { a: { 'x-versions': '>=2.10', ...TEXT } } };
  const schema = { allOf: [{ $ref: '#/components/schemas/Base' }], required: ['a'] };
  expect(schemaIn(schema, { Base: base })).toEqual([
    { allOf: [{ $ref: '#/components/schemas/Base' }] },
    { allOf: [{ $ref: '#/components/schemas/Base' }], required: ['a'] },
  ]);
});

test('a member of anyOf may require a property of the schema around it', () => {
  const schema = { properties: { a: TEXT, b: TEXT }, anyOf: [{ required: ['a'] }, { required: ['b'] }] };
  expect(schemaIn(schema)).toEqual([schema, schema]);
});

test('a member of a union does not count on the properties of another', () => {
  const member = (versions: string): JsonObject => ({
    required: ['a'],
    properties: { a: { 'x-versions': versions, ...TEXT }, b: TEXT },
  });
  expect(schemaIn({ oneOf: [member('<2.10'), member('>=2.10')] })).toEqual([
    { oneOf: [{ required: ['a'], properties: { a: TEXT, b: TEXT } }, { properties: { b: TEXT } }] },
    { oneOf: [{ properties: { b: TEXT } }, { required: ['a'], properties: { a: TEXT, b: TEXT } }] },
  ]);
});

test('a union that loses all members but one is that member, under its own description', () => {
  const later = { type: 'integer', 'x-versions': '>=2.10' };
  expect(schemaIn({ description: 'A.', oneOf: [{ type: 'string', description: 'S.' }, later] })).toEqual([
    { type: 'string', description: 'A.' },
    { description: 'A.', oneOf: [{ type: 'string', description: 'S.' }, { type: 'integer' }] },
  ]);
  expect(schemaIn({ description: 'A.', oneOf: [REFERRED, later] }, B)[0]).toEqual({
    ...REFERRED,
    description: 'A.',
  });
});

test('a union with more to say than its description stays a union', () => {
  const schema = { type: 'object', anyOf: [{ required: [] }, { 'x-versions': '>=2.10', type: 'object' }] };
  expect(schemaIn(schema)[0]).toEqual({ type: 'object', anyOf: [{}] });
});

test('a discriminator loses the members that its union loses', () => {
  const ref = (name: string): string => `#/components/schemas/${name}`;
  const schema = {
    oneOf: [{ $ref: ref('B') }, { $ref: ref('C') }, { $ref: ref('D'), 'x-versions': '>=2.10' }],
    discriminator: { propertyName: 't', mapping: { b: ref('B'), c: ref('C'), d: ref('D') } },
  };
  const [before] = schemaIn(schema, { B: TEXT, C: TEXT, D: TEXT });
  expect(before).toEqual({
    oneOf: [{ $ref: ref('B') }, { $ref: ref('C') }],
    discriminator: { propertyName: 't', mapping: { b: ref('B'), c: ref('C') } },
  });
});

test('literals are never looked into', () => {
  const literal = { 'x-versions': '>=2.10', $ref: '#/nowhere', required: ['x'] };
  const schema = {
    type: 'object',
    properties: { 'x-versions': TEXT, $ref: TEXT },
    default: literal,
    const: literal,
    enum: [literal],
    example: literal,
    examples: [literal],
  };
  expect(schemaIn(schema)).toEqual([schema, schema]);
});

test('what is not about versions stays, in its order', () => {
  const { superset } = sourceOf({
    [TAGS_FILE]: tagsFile('{ x-extensible-enum: [a], type: string, description: A. }'),
  });
  expect(JSON.stringify(project(superset, timeline, '2.10'), null, 1)).toMatchInlineSnapshot(`
    "{
     "openapi": "3.1.0",
     "info": {
      "title": "Fixture",
      "version": "2.10",
      "license": {
       "name": "MIT",
       "identifier": "MIT"
      },
      "x-generated": "Made from openapi/ by \`npm run generate\`. Do not edit."
     },
     "servers": [
      {
       "url": "https://api.intercom.io"
      }
     ],
     "security": [],
     "tags": [
      {
       "name": "Tags",
       "description": "Labels."
      }
     ],
     "paths": {
      "/tags": {
       "get": {
        "operationId": "listTags",
        "summary": "List tags",
        "description": "Every tag.",
        "tags": [
         "Tags"
        ],
        "responses": {
         "200": {
          "description": "The tags.",
          "content": {
           "application/json": {
            "schema": {
             "$ref": "#/components/schemas/Tag"
            }
           }
          }
         }
        },
        "parameters": [
         {
          "$ref": "#/components/parameters/IntercomVersion"
         }
        ]
       }
      }
     },
     "components": {
      "schemas": {
       "Tag": {
        "x-extensible-enum": [
         "a"
        ],
        "type": "string",
        "description": "A."
       }
      },
      "parameters": {
       "IntercomVersion": {
        "name": "Intercom-Version",
        "in": "header",
        "description": "The version of the API that this call speaks. Without it Intercom takes the version that is set for the app.",
        "schema": {
         "type": "string",
         "enum": [
          "2.10"
         ]
        }
       }
      }
     }
    }"
  `);
});

test('a path item without operations is gone, and so is a list or mapping that became empty', () => {
  const superset = document({
    '/a': { get: operation({ 'x-versions': '>=2.10' }) },
    '/b': {
      get: operation({
        requestBody: {
          content: { 'text/plain': { schema: { properties: { a: { 'x-versions': '>=2.10' } } } } },
        },
        responses: { '200': { description: 'Done.', headers: { X: { 'x-versions': '>=2.10' } } } },
      }),
    },
  });
  const paths = asObject(project(superset, timeline, '2.9').paths);
  expect(Object.keys(paths)).toEqual(['/b']);
  expect(at(paths, ['/b', 'get', 'requestBody', 'content', 'text/plain'])).toEqual({ schema: {} });
  expect(at(paths, ['/b', 'get', 'responses', '200'])).toEqual({ description: 'Done.' });
});

test('components that nothing leads to are gone, security schemes that are asked for stay', () => {
  const superset = document(
    { '/a': { get: operation({ security: [{ token: [] }] }) } },
    {
      securitySchemes: { token: { type: 'http' }, unused: { type: 'http' } },
      schemas: { A: { $ref: '#/components/schemas/B' }, B: TEXT },
    },
  );
  expect(asObject(project(superset, timeline, '2.9').components)).toEqual({
    securitySchemes: { token: { type: 'http' } },
    parameters: { IntercomVersion: expect.anything() },
  });
});

test('a reference to what does not exist is an error, not a document', () => {
  const superset = withSchema({ properties: { a: REFERRED } }, { B: { 'x-versions': '>=2.10', ...TEXT } });
  expect(() => project(superset, timeline, '2.9')).toThrow(
    'The projected document refers to #/components/schemas/B, which it lacks.',
  );
});

test('every operation takes the header of its version, webhooks do not', () => {
  const superset = document(
    { '/a': { get: operation({}), put: operation({ parameters: [] }) } },
    {},
    { webhooks: { 'a.created': { post: operation({}) } } },
  );
  const projected = project(superset, timeline, 'Unstable');
  const ref = { $ref: '#/components/parameters/IntercomVersion' };
  expect(at(projected, ['paths', '/a', 'get', 'parameters'])).toEqual([ref]);
  expect(at(projected, ['paths', '/a', 'put', 'parameters'])).toEqual([ref]);
  expect(at(projected, ['webhooks', 'a.created', 'post', 'parameters'])).toBeUndefined();
  expect(at(projected, ['components', 'parameters', 'IntercomVersion'])).toMatchObject({
    name: 'Intercom-Version',
    in: 'header',
    schema: { enum: ['Unstable', 'Preview'] },
  });
});

test('the superset is not touched', () => {
  const superset = withSchema({
    type: 'object',
    required: ['a'],
    properties: { a: { 'x-versions': '>=2.10', ...TEXT } },
  });
  const before = structuredClone(superset);
  for (const version of VERSIONS) project(superset, timeline, version);
  expect(superset).toEqual(before);
  expect(isObject(superset)).toBe(true);
});
