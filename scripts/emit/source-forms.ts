// What openapi/source.schema.json says beside the grammar: the keys that hold literals, what is required, and the texts
// that an editor shows. The grammar and the keywords have the rest.
import { PAGINATION_STYLES } from '../check/rules/malformed-pagination.js';
import type { JsonObject } from '../../src/description/json.js';

/** A kind of object of the source, as far as the grammar does not say it. */
export interface Form {
  description: string;
  required?: readonly string[];
  /** Keys whose values the compiler copies. */
  literals: JsonObject;
}

const text: JsonObject = { type: 'string' };
const flag: JsonObject = { type: 'boolean' };
const count: JsonObject = { type: 'integer' };
const number: JsonObject = { type: 'number' };
const texts: JsonObject = { type: 'array', items: text };
const list: JsonObject = { type: 'array' };
const object: JsonObject = { type: 'object' };
const filledList: JsonObject = { type: 'array', minItems: 1 };

const TYPE: JsonObject = { enum: ['string', 'integer', 'number', 'boolean', 'object', 'array', 'null'] };
const EXAMPLE_MAP: JsonObject = { type: 'object', additionalProperties: true };
const INPUT: JsonObject = {
  description: text,
  required: flag,
  deprecated: flag,
  example: true,
  examples: EXAMPLE_MAP,
};

/** By kind of the grammar. */
export const FORMS: Readonly<Record<string, Form>> = {
  document: {
    description:
      'OpenAPI 3.1 and the keywords of EXTENSIONS.md, for editors. `npm run generate` checks much more.',
    literals: { openapi: { const: '3.1.0' }, info: object, servers: list, security: list },
  },
  tag: {
    description: 'A group of operations.',
    required: ['name', 'description'],
    literals: { name: text, description: text },
  },
  commonResponses: { description: 'The responses of every operation, by section.', literals: {} },
  components: {
    description: 'What is shared. Names are unique across all files.',
    literals: { securitySchemes: { type: 'object', additionalProperties: object } },
  },
  pathItem: { description: 'The operations of one path, or the delivery of a webhook.', literals: {} },
  operation: {
    description: 'An operation.',
    required: ['operationId', 'summary', 'description'],
    literals: {
      operationId: text,
      summary: text,
      description: text,
      tags: texts,
      deprecated: flag,
      security: list,
      servers: list,
      externalDocs: object,
    },
  },
  pagination: {
    description: 'How the pages of this list are walked.',
    required: ['style', 'items'],
    literals: { style: { enum: [...PAGINATION_STYLES] }, items: text },
  },
  parameter: {
    description: 'A parameter.',
    required: ['name', 'in', 'description'],
    literals: {
      name: text,
      in: { enum: ['path', 'query', 'header', 'cookie'] },
      ...INPUT,
      style: text,
      explode: flag,
      allowReserved: flag,
    },
  },
  header: { description: 'A header of a response.', required: ['description'], literals: INPUT },
  requestBody: {
    description: 'The body of a request.',
    required: ['content'],
    literals: { description: text, required: flag },
  },
  response: { description: 'An answer.', required: ['description'], literals: { description: text } },
  mediaType: {
    description: 'A body of one media type.',
    literals: { example: true, encoding: object },
  },
  example: {
    description: 'An example under a name.',
    required: ['value'],
    literals: { summary: text, value: true },
  },
  schema: {
    description: 'A JSON Schema, 2020-12.',
    literals: {
      $ref: text,
      title: text,
      description: text,
      type: { anyOf: [TYPE, { ...filledList, items: TYPE }] },
      const: true,
      enum: filledList,
      default: true,
      example: true,
      examples: list,
      format: text,
      deprecated: flag,
      readOnly: flag,
      writeOnly: flag,
      required: texts,
      dependentRequired: { type: 'object', additionalProperties: texts },
      minItems: count,
      maxItems: count,
      uniqueItems: flag,
      minProperties: count,
      maxProperties: count,
      minLength: count,
      maxLength: count,
      pattern: text,
      minimum: number,
      maximum: number,
      exclusiveMinimum: number,
      exclusiveMaximum: number,
      multipleOf: number,
      contentMediaType: text,
      contentEncoding: text,
      discriminator: {
        description: 'The property that tells the members of a union apart. Every member is in `mapping`.',
        type: 'object',
        properties: { propertyName: text, mapping: { type: 'object', additionalProperties: text } },
        required: ['propertyName', 'mapping'],
        additionalProperties: false,
      },
    },
  },
};

const RANGES: JsonObject = { type: 'object', additionalProperties: { $ref: '#/$defs/range' } };

/** What a keyword holds where the grammar does not say it, and what it is for. */
export const KEYWORD_FORMS: Readonly<Record<string, JsonObject>> = {
  'x-versions': {
    description: 'The versions in which this exists. Always in quotes.',
    $ref: '#/$defs/range',
  },
  'x-was': { description: 'What this was in older versions. An entry stands in place of the whole thing.' },
  'x-enum-versions': {
    description: 'For a value of `enum` or `x-extensible-enum`: the versions that know it.',
    ...RANGES,
  },
  'x-required-versions': { description: 'For a name in `required`: the versions in which it is.', ...RANGES },
  'x-extensible-enum': {
    description: 'Known values of an open set: completed by editors, never a reason to refuse another value.',
    ...filledList,
    items: text,
  },
  'x-pagination': { description: 'How the pages of this list are walked.' },
  'x-replaced-by': {
    description:
      'What to use in place of something that ends or is deprecated: names of fields beside it, or what is written as in `openapi/deviations.yaml`.',
    anyOf: [text, { ...filledList, items: text }],
  },
  'x-safe': { const: true, description: 'This POST only reads, so it may be repeated.' },
  'x-may-be-empty': { const: true, description: 'This answer may come without its body.' },
  'x-answers-with': {
    description: 'Of the schemas of the answer, those that it has where this parameter is given.',
    ...filledList,
    items: text,
  },
  'x-undo': {
    description: 'The operation that removes what this one makes.',
    type: 'object',
    properties: {
      operationId: text,
      parameters: { type: 'object', additionalProperties: text },
      body: { type: 'object' },
      find: text,
    },
    required: ['operationId', 'parameters', 'find'],
    additionalProperties: false,
  },
  'x-response-headers': { description: 'Headers that every response carries. Only in openapi.yaml.' },
  'x-common-responses': {
    description: 'Responses that every operation of a path, or of a webhook, has. Only in openapi.yaml.',
  },
};
