import { expect, test } from '@jest/globals';
import type { JsonObject } from '../../src/description/json.js';
import { typesOf } from './types.js';

/** The declaration of a schema component. */
function typeOf(schema: JsonObject): string {
  const document = {
    openapi: '3.1.0',
    info: { title: 'T', version: '2.9' },
    components: { schemas: { A: schema } },
  };
  const types = typesOf(document);
  const [named] = /export interface A \{[^]*?\n\}/.exec(types) ?? [];
  return named ?? /schemas: \{\n {8}([^]*?)\n {4}\};/.exec(types)?.[1]?.replaceAll('\n        ', '\n') ?? '';
}

test.each<[string, JsonObject, string]>([
  ['an open set', { type: 'string', 'x-extensible-enum': ['a', 'b'] }, 'A: "a" | "b" | (string & {});'],
  [
    'an open set or null',
    { type: ['string', 'null'], 'x-extensible-enum': ['a'] },
    'A: "a" | (string & {}) | null;',
  ],
  ['binary content', { type: 'string', format: 'binary' }, '/** Format: binary */\nA: Blob;'],
  [
    'a closed set or null',
    { type: ['string', 'null'], enum: ['a', null] },
    '/** @enum {string|null} */\nA: "a" | null;',
  ],
  [
    'an object of anything',
    { type: 'object', additionalProperties: true },
    'export interface A {\n    [key: string]: unknown;\n}',
  ],
])('%s', (_, schema, type) => {
  expect(typeOf(schema)).toBe(type);
});

test('what is deprecated says what to use instead, where that exists', () => {
  const old = (name: string): JsonObject => ({
    type: 'integer',
    deprecated: true,
    description: 'One of them.',
    'x-replaced-by': name,
  });
  const properties = { parent_ids: { type: 'integer' }, parent: old('parent_ids'), later: old('not_here') };
  const type = typeOf({ type: 'object', properties });
  expect(type).toContain(
    '@description One of them.\n     *     @deprecated Use `parent_ids`.\n     */\n    parent?: number;',
  );
  expect(type).toMatch(/@deprecated\n {5}\* @description One of them\.\n {5}\*\/\n {4}later\?: number;/);
});

test('a default makes nothing required, and a discriminating property keeps its own text', () => {
  const member = (value: string): JsonObject => ({
    type: 'object',
    required: ['type'],
    properties: {
      type: { type: 'string', const: value, description: 'What it is.' },
      size: { type: 'integer', default: 1 },
    },
  });
  const document = {
    openapi: '3.1.0',
    info: { title: 'T', version: '2.9' },
    components: {
      schemas: {
        Pet: {
          oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }],
          discriminator: {
            propertyName: 'type',
            mapping: { cat: '#/components/schemas/Cat', dog: '#/components/schemas/Dog' },
          },
        },
        Cat: member('cat'),
        Dog: member('dog'),
      },
    },
  };
  const before = structuredClone(document);
  expect(typesOf(document)).toMatchInlineSnapshot(`
    "// The types of Intercom's REST API, version 2.9.
    // Made from openapi/ by \`npm run generate\`. Do not edit.

    export type paths = Record<string, never>;
    export type webhooks = Record<string, never>;
    export interface components {
        schemas: {
            Pet: components["schemas"]["Cat"] | components["schemas"]["Dog"];
            Cat: Cat;
            Dog: Dog;
        };
        responses: never;
        parameters: never;
        requestBodies: never;
        headers: never;
        pathItems: never;
    }
    export type Pet = components['schemas']['Pet'];
    export interface Cat {
        /**
         * @description What it is.
         * @constant
         */
        type: "cat";
        /** @default 1 */
        size?: number;
    }
    export interface Dog {
        /**
         * @description What it is.
         * @constant
         */
        type: "dog";
        /** @default 1 */
        size?: number;
    }
    export type $defs = Record<string, never>;
    export type operations = Record<string, never>;
    "
  `);
  expect(document).toEqual(before);
});
