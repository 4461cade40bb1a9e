import { expect, test } from '@jest/globals';
import { contractsOf } from './fingerprint.js';
import { timeline } from '../source/fixture.js';
import { asObject, type JsonObject } from '../../src/description/json.js';
import { project } from './project.js';

function base(): JsonObject {
  return {
    openapi: '3.1.0',
    info: { title: 'T', version: 'Unstable', description: 'All.' },
    security: [{ token: [] }],
    paths: {
      '/tags/{tag_id}': {
        parameters: [
          { name: 'tag_id', in: 'path', required: true, description: 'Which.', schema: { type: 'string' } },
        ],
        get: {
          operationId: 'retrieveTag',
          summary: 'Retrieve a tag',
          description: 'One tag.',
          tags: ['Tags'],
          'x-pagination': { style: 'none' },
          parameters: [
            { name: 'a', in: 'query', schema: { type: 'string' }, example: 'x' },
            { name: 'b', in: 'query', schema: { type: 'integer', default: 1 } },
          ],
          responses: {
            '200': {
              description: 'It.',
              content: {
                'application/json': { schema: { $ref: '#/components/schemas/Tag' }, example: { id: '1' } },
              },
            },
            '404': { description: 'None.' },
          },
        },
      },
      '/teams': { get: { operationId: 'listTeams', responses: { '200': { description: 'Teams.' } } } },
    },
    components: {
      securitySchemes: { token: { type: 'http', scheme: 'bearer', description: 'A token.' } },
      schemas: {
        Tag: {
          type: 'object',
          title: 'Tag',
          description: 'A label.',
          required: ['id', 'kind'],
          properties: {
            id: { type: 'string', description: 'Its id.', example: '1' },
            description: { type: ['string', 'null'] },
            kind: { type: 'string', enum: ['a', 'b'] },
            color: { type: 'string', 'x-extensible-enum': ['red', 'blue'] },
            owner: { oneOf: [{ $ref: '#/components/schemas/Owner' }, { type: 'null' }] },
            children: { type: 'array', items: { $ref: '#/components/schemas/Tag' } },
          },
        },
        Owner: { type: 'object', properties: { id: { type: 'string' } } },
      },
    },
  };
}

type Edit = (document: JsonObject) => void;

function fingerprintsOf(edit: Edit = () => undefined): Record<string, string> {
  const document = base();
  edit(document);
  return Object.fromEntries(
    contractsOf(document).map(({ operationId, fingerprint }) => [operationId, fingerprint]),
  );
}

function find(document: JsonObject, ...path: (string | number)[]): JsonObject {
  return asObject(path.reduce<unknown>((node, key) => (node as Record<string, unknown>)[key], document));
}

const item = (document: JsonObject): JsonObject => find(document, 'paths', '/tags/{tag_id}');
const operation = (document: JsonObject): JsonObject => find(item(document), 'get');
const tag = (document: JsonObject): JsonObject => find(document, 'components', 'schemas', 'Tag');
const property = (document: JsonObject, name: string): JsonObject => find(tag(document), 'properties', name);
const reverse = (list: unknown): unknown => (list as unknown[]).reverse();
const reverseKeys = (node: JsonObject): JsonObject => Object.fromEntries(Object.entries(node).reverse());

const UNNOTICED: [string, Edit][] = [
  ['a description', (d) => (tag(d).description = 'Other.')],
  ['a description taken away', (d) => delete operation(d).description],
  ['a summary', (d) => (operation(d).summary = 'Other')],
  ['a title', (d) => (tag(d).title = 'Other')],
  ['an example of a property', (d) => (property(d, 'id').example = '2')],
  [
    'examples of a body',
    (d) => (find(operation(d), 'responses', '200', 'content', 'application/json').examples = {}),
  ],
  ['a link to other pages', (d) => (operation(d).externalDocs = { url: 'https://example.com' })],
  ['the tag it is listed under', (d) => (operation(d).tags = ['Labels'])],
  ['the description of the API', (d) => (find(d, 'info').description = 'Other.')],
  [
    'the description of the token',
    (d) => (find(d, 'components', 'securitySchemes', 'token').description = 'Other.'),
  ],
  ['the order of required', (d) => reverse(tag(d).required)],
  ['the order of an enum', (d) => reverse(property(d, 'kind').enum)],
  ['the order of an open set', (d) => reverse(property(d, 'color')['x-extensible-enum'])],
  ['the order of types', (d) => reverse(property(d, 'description').type)],
  ['the order of a union', (d) => reverse(property(d, 'owner').oneOf)],
  ['the order of parameters', (d) => reverse(operation(d).parameters)],
  ['the order of properties', (d) => (tag(d).properties = reverseKeys(find(tag(d), 'properties')))],
  ['the order of responses', (d) => (operation(d).responses = reverseKeys(find(operation(d), 'responses')))],
  ['a list with one type', (d) => (property(d, 'id').type = ['string'])],
  ['another component', (d) => (find(d, 'components', 'schemas').Team = { type: 'string' })],
  ['another operation', (d) => (find(d, 'paths', '/teams', 'get').description = 'Other.')],
];

const NOTICED: [string, Edit][] = [
  ['a type', (d) => (property(d, 'id').type = 'integer')],
  ['null', (d) => (property(d, 'id').type = ['string', 'null'])],
  ['a required name', (d) => (tag(d).required = ['id'])],
  ['a property', (d) => (find(tag(d), 'properties').more = { type: 'string' })],
  ['a property named description', (d) => delete find(tag(d), 'properties').description],
  ['a value of an enum', (d) => (property(d, 'kind').enum = ['a'])],
  ['a value of an open set', (d) => (property(d, 'color')['x-extensible-enum'] = ['red'])],
  ['a member of a union', (d) => (property(d, 'owner').oneOf = [{ $ref: '#/components/schemas/Owner' }])],
  ['a schema two references away', (d) => (find(d, 'components', 'schemas', 'Owner').required = ['id'])],
  ['a default', (d) => (find(operation(d), 'parameters', 1, 'schema').default = 2)],
  ['a parameter', (d) => (operation(d).parameters as unknown[]).pop()],
  ['whether a parameter is required', (d) => (find(operation(d), 'parameters', 0).required = true)],
  ['a parameter of the path item', (d) => (find(item(d), 'parameters', 0, 'schema').type = 'integer')],
  ['a status', (d) => delete find(operation(d), 'responses')['404']],
  ['a media type', (d) => (find(operation(d), 'responses', '200').content = {})],
  ['deprecation', (d) => (operation(d).deprecated = true)],
  ['pagination', (d) => (operation(d)['x-pagination'] = { style: 'cursor-query' })],
  ['who may call', (d) => (operation(d).security = [])],
  ['how the token is sent', (d) => (find(d, 'components', 'securitySchemes', 'token').scheme = 'basic')],
  ['the operationId', (d) => (operation(d).operationId = 'getTag')],
];

test.each(UNNOTICED)('a caller does not notice: %s', (_, edit) => {
  expect(fingerprintsOf(edit)).toEqual(fingerprintsOf());
});

test.each(NOTICED)('a caller notices: %s', (_, edit) => {
  const [before, after] = [fingerprintsOf(), fingerprintsOf(edit)];
  expect(Object.values(after)).not.toContain(before.retrieveTag);
});

test('an edit changes the fingerprints that it touches and no other', () => {
  const after = fingerprintsOf((document) => (property(document, 'id').type = 'integer'));
  expect(after.listTeams).toBe(fingerprintsOf().listTeams);
});

test('the path and the method are part of the contract', () => {
  const moved = fingerprintsOf((document) => {
    const paths = find(document, 'paths');
    paths['/labels/{tag_id}'] = paths['/tags/{tag_id}'] ?? null;
    delete paths['/tags/{tag_id}'];
  });
  const put = fingerprintsOf((document) => {
    item(document).put = operation(document);
    delete item(document).get;
  });
  expect(new Set([moved.retrieveTag, put.retrieveTag, fingerprintsOf().retrieveTag]).size).toBe(3);
});

test('what did not change between versions has one fingerprint in all of them', () => {
  const prints = timeline.map(({ name }) => contractsOf(project(base(), timeline, name))[0]?.fingerprint);
  expect(new Set(prints).size).toBe(1);
});

test('a component of a component is not lost when it is reached by two ways', () => {
  const both: Edit = (document) => {
    property(document, 'kind').allOf = [{ $ref: '#/components/schemas/Owner' }];
  };
  const edited: Edit = (document) => {
    both(document);
    find(document, 'components', 'schemas', 'Owner').type = 'string';
  };
  expect(fingerprintsOf(edited).retrieveTag).not.toBe(fingerprintsOf(both).retrieveTag);
});
