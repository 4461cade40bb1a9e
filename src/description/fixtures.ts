import { judgeWithAjv } from './ajv.js';
import { describe, type Description, type OpenApiDocument } from './description.js';

judgeWithAjv();

const json = (schema: object) => ({ 'application/json': { schema } });
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });

/** A small document with one of everything that the engine has to understand. */
export const document = {
  openapi: '3.1.0',
  info: { title: 'Test', version: '2.14' },
  paths: {
    '/things': {
      get: {
        operationId: 'listThings',
        parameters: [
          { name: 'per_page', in: 'query', schema: { type: 'integer', maximum: 150 } },
          { name: 'archived', in: 'query', schema: { type: 'boolean' } },
          { name: 'tag', in: 'query', schema: { type: 'array', items: { type: 'string' } } },
          {
            name: 'ids',
            in: 'query',
            explode: false,
            schema: { type: 'array', items: { type: 'integer' } },
          },
          { name: 'Api-Version', in: 'header', schema: { const: '2.14' } },
          { name: 'since', in: 'query', required: true, schema: { type: 'string' } },
        ],
        responses: {
          '200': { description: 'Things.', content: json({ type: 'array', items: ref('Thing') }) },
        },
      },
      post: {
        operationId: 'createThing',
        requestBody: { required: true, content: json(ref('ThingInput')) },
        responses: {
          '200': { description: 'The thing.', content: json(ref('Thing')) },
          '204': { description: 'Nothing.' },
          '4XX': { description: 'Refused.', content: json(ref('Failure')) },
          default: { description: 'Failed.', content: json(ref('Failure')) },
        },
      },
    },
    '/things/{thing_id}': {
      parameters: [
        { name: 'thing_id', in: 'path', required: true, schema: { type: 'string', pattern: '^\\d+$' } },
      ],
      post: { operationId: 'copyThing', responses: { '200': { $ref: '#/components/responses/Thing' } } },
      get: {
        operationId: 'retrieveThing',
        responses: { '200': { $ref: '#/components/responses/Thing' } },
      },
    },
    '/things/search': {
      post: {
        operationId: 'searchThings',
        responses: { '200': { description: 'Found.', content: json(ref('Thing')) } },
      },
    },
    '/things/{thing_id}/parts': {
      post: {
        operationId: 'addPart',
        responses: { '200': { description: 'Added.', content: json(ref('Thing')) } },
      },
    },
  },
  components: {
    responses: { Thing: { description: 'The thing.', content: json(ref('Thing')) } },
    schemas: {
      Thing: {
        type: 'object',
        required: ['type', 'id'],
        properties: {
          type: { const: 'thing' },
          id: { type: 'string' },
          state: { type: 'string', 'x-extensible-enum': ['open', 'closed'] },
          priority: { type: 'string', enum: ['low', 'high'] },
          assignee: { type: ['integer', 'null'] },
          author: { anyOf: [ref('Admin'), ref('Contact'), { type: 'null' }] },
          reply: { oneOf: [ref('ContactReply'), ref('AdminReply')] },
          event: { oneOf: [ref('Call'), ref('Mail')] },
          sealed: { allOf: [ref('Sealed'), { type: 'object', properties: { more: { type: 'string' } } }] },
          owner: { allOf: [ref('Admin'), { type: 'object', properties: { since: { type: 'integer' } } }] },
          custom_attributes: {
            type: 'object',
            additionalProperties: { type: ['string', 'number', 'boolean'] },
          },
          metadata: { type: 'object' },
          parts: { type: 'array', items: ref('Thing') },
        },
      },
      Admin: {
        type: 'object',
        required: ['type', 'id', 'name'],
        properties: { type: { const: 'admin' }, id: { type: 'string' }, name: { type: 'string' } },
      },
      Contact: {
        type: 'object',
        required: ['type', 'id'],
        properties: { type: { enum: ['user', 'lead'] }, id: { type: 'string' }, email: { type: 'string' } },
      },
      Call: {
        type: 'object',
        required: ['type', 'kind', 'from', 'to', 'length'],
        properties: {
          type: { const: 'event' },
          kind: { const: 'call' },
          from: { type: 'string' },
          to: { type: 'string' },
          length: { type: 'integer' },
        },
      },
      Mail: {
        type: 'object',
        required: ['type', 'kind'],
        properties: { type: { const: 'event' }, kind: { const: 'mail' } },
      },
      Sealed: { type: 'object', properties: { id: { type: 'string' } }, additionalProperties: false },
      ContactReply: {
        oneOf: ['email', 'id'].map((name) => ({
          allOf: [
            ref('ReplyOfContact'),
            { type: 'object', required: [name], properties: { [name]: { type: 'string' } } },
          ],
        })),
      },
      ReplyOfContact: {
        type: 'object',
        required: ['type', 'body'],
        properties: { type: { const: 'user' }, body: { type: 'string' } },
      },
      AdminReply: { type: 'object', required: ['type'], properties: { type: { const: 'admin' } } },
      ThingInput: { oneOf: [ref('ByName'), ref('ById')] },
      ByName: {
        type: 'object',
        required: ['name'],
        properties: { name: { type: 'string' }, note: { type: 'string' } },
      },
      ById: {
        type: 'object',
        required: ['id'],
        properties: { id: { type: 'integer' }, note: { type: 'string' } },
      },
      Failure: {
        type: 'object',
        required: ['errors'],
        properties: { errors: { type: 'array', items: { type: 'string' } } },
      },
    },
  },
} satisfies OpenApiDocument;

export const description: Description = describe('2.14', document);
