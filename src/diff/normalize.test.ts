import { expect, test } from '@jest/globals';
import type { JsonObject } from '../description/json.js';
import { describeShape } from './describe.js';
import { SchemaReader } from './normalize.js';

const document: JsonObject = {
  components: {
    schemas: {
      Tag: { type: 'object', required: ['id'], properties: { id: { type: 'string' } } },
      Nullable: { type: 'object', nullable: true, properties: { id: { type: 'string' } } },
      Loop: { allOf: [{ $ref: '#/components/schemas/Loop' }, { type: 'object' }] },
      Tree: {
        type: 'object',
        properties: { children: { type: 'array', items: { $ref: '#/components/schemas/Tree' } } },
      },
    },
  },
};
const tag = { $ref: '#/components/schemas/Tag' };

function read(schema: JsonObject): string {
  const reader = new SchemaReader(document);
  const shape = reader.shape([schema]);
  const values = shape.values ? ` ${shape.open ? 'known' : 'only'} ${JSON.stringify(shape.values)}` : '';
  const fields = [...shape.fields].map(([name, { required, source }]) => {
    return `${name}${required ? '' : '?'}: ${describeShape(reader, reader.shape(source))}`;
  });
  return `${describeShape(reader, shape)}${values}${fields.length > 0 ? ` { ${fields.join(', ')} }` : ''}`;
}

test.each<[notation: string, schema: JsonObject, form: string]>([
  ['a type', { type: 'string' }, 'string'],
  ['nothing', {}, 'anything'],
  ['nullable of 3.0', { type: 'string', nullable: true }, 'string or null'],
  ['a type list', { type: ['string', 'null'] }, 'string or null'],
  ['a union with null', { anyOf: [{ type: 'string' }, { type: 'null' }] }, 'string or null'],
  ['null as a value', { type: 'string', enum: ['a', null], nullable: true }, 'string or null only ["a"]'],
  ['only null', { type: 'null' }, 'null'],
  ['a constant', { const: 'a' }, 'string only ["a"]'],
  ['a list of one', { type: 'string', enum: ['a'] }, 'string only ["a"]'],
  ['both truth values', { type: 'boolean', enum: [true, false] }, 'boolean'],
  ['an open set', { type: 'string', 'x-extensible-enum': ['a'] }, 'string known ["a"]'],
  ['an open set as a union', { anyOf: [{ type: 'string' }, { enum: ['a'] }] }, 'string known ["a"]'],
  ['a union of lists', { oneOf: [{ const: 'a' }, { enum: ['b', 'c'] }] }, 'string only ["a","b","c"]'],
  ['a reference', tag, 'Tag { id: string }'],
  ['a reference to nothing', { $ref: '#/components/schemas/Lost' }, 'anything'],
  ['a reference with nullable beside it', { ...tag, nullable: true }, 'Tag or null { id: string }'],
  ['a reference wrapped for nullable', { allOf: [tag], nullable: true }, 'Tag or null { id: string }'],
  ['a reference or null', { oneOf: [tag, { type: 'null' }] }, 'Tag or null { id: string }'],
  [
    'a reference to something nullable',
    { $ref: '#/components/schemas/Nullable' },
    'Nullable or null { id?: string }',
  ],
  ['a union of one', { type: 'object', oneOf: [tag] }, 'Tag { id: string }'],
  [
    'allOf',
    { allOf: [tag, { type: 'object', required: ['name'], properties: { name: { type: 'string' } } }] },
    'object { id: string, name: string }',
  ],
  [
    'branches that only require',
    {
      type: 'object',
      properties: { a: { type: 'string' }, b: { type: 'string' } },
      anyOf: [{ required: ['a'] }, { required: ['a', 'b'] }],
    },
    'object { a: string, b?: string }',
  ],
  [
    'a union of objects',
    { oneOf: [tag, { type: 'object', required: ['id'], properties: { id: { type: 'integer' }, x: {} } }] },
    'object { id: integer or string, x?: anything }',
  ],
  [
    'a list of either',
    { type: 'array', items: { oneOf: [tag, { type: 'string' }] } },
    'array of object or string',
  ],
  ['a map', { type: 'object', additionalProperties: { type: 'integer' } }, 'map of integer'],
  ['a schema made of itself', { $ref: '#/components/schemas/Loop' }, 'Loop'],
  ['a schema that holds itself', { $ref: '#/components/schemas/Tree' }, 'Tree { children?: array of Tree }'],
])('%s', (_, schema, form) => {
  expect(read(schema)).toBe(form);
});
