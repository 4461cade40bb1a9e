// What a description can say too much or too little of.
import type { Schema } from '../../src/description/description.js';
import { isObject } from '../../src/description/json.js';
import { replaceAt } from './places.js';

/** A way in which a schema can say something else. */
export interface Mutation {
  kind: string;
  /** The schemas that it makes of one: what each says instead, and when a use exercises it. */
  mutate: (schema: Schema) => {
    what: string;
    schema: Schema;
    exercises: (value: unknown) => boolean;
    damage?: (value: unknown) => unknown;
  }[];
}

const withoutType = (schema: Schema, name: string): Schema => {
  const left = [schema.type].flat().filter((each) => each !== name && each !== undefined) as string[];
  return { ...schema, type: left.length === 1 ? (left[0] as string) : left };
};

const isText = (value: unknown): value is string => typeof value === 'string';
const GONE = undefined;

export const TIGHTENINGS: readonly Mutation[] = [
  {
    kind: 'tightened: a field is required',
    mutate: (schema) =>
      Object.keys(schema.properties ?? {})
        .filter((name) => !schema.required?.includes(name))
        .map((name) => ({
          what: name,
          schema: { ...schema, required: [...(schema.required ?? []), name] },
          exercises: (value) => isObject(value) && !Object.hasOwn(value, name),
        })),
  },
  {
    kind: 'tightened: null is not allowed',
    mutate: (schema) =>
      [schema.type].flat().includes('null') && [schema.type].flat().length > 1
        ? [{ what: 'null', schema: withoutType(schema, 'null'), exercises: (value) => value === null }]
        : [],
  },
  {
    kind: 'tightened: a word is not known',
    mutate: (schema) =>
      (['enum', 'x-extensible-enum'] as const).flatMap((keyword) =>
        (schema[keyword] ?? []).map((word) => ({
          what: String(word),
          schema: { ...schema, [keyword]: (schema[keyword] ?? []).filter((each) => each !== word) },
          exercises: (value: unknown) => value === word,
        })),
      ),
  },
  {
    kind: 'tightened: a field is not declared',
    mutate: (schema) =>
      Object.keys(schema.properties ?? {}).map((name) => {
        const { [name]: _, ...properties } = schema.properties ?? {};
        const required = schema.required?.filter((each) => each !== name);
        // A map would take the name as one of any.
        const { additionalProperties: __, ...closed } = schema;
        return {
          what: name,
          schema: { ...closed, properties, ...(required ? { required } : {}) },
          exercises: (value) => isObject(value) && Object.hasOwn(value, name),
        };
      }),
  },
  {
    kind: 'tightened: another type',
    mutate: (schema) => {
      const names = [schema.type].flat().filter((name) => name !== 'null' && name !== undefined);
      if (names.length !== 1 || names[0] === 'object' || names[0] === 'array') return [];
      const other = names[0] === 'boolean' ? 'string' : 'boolean';
      const type = [schema.type].flat().includes('null') ? [other, 'null'] : other;
      return [{ what: other, schema: { ...schema, type }, exercises: (value) => value !== null }];
    },
  },
  {
    kind: 'tightened: another constant',
    mutate: (schema) =>
      schema.const === undefined
        ? []
        : [
            {
              what: JSON.stringify(schema.const),
              schema: { ...schema, const: 'no_such_word' },
              exercises: (value) => value === schema.const,
            },
          ],
  },
];

export const LOOSENINGS: readonly Mutation[] = [
  {
    kind: 'loosened: a required field is optional',
    mutate: (schema) =>
      (schema.required ?? []).map((name) => ({
        what: name,
        schema: { ...schema, required: (schema.required ?? []).filter((each) => each !== name) },
        exercises: (value) => isObject(value) && Object.hasOwn(value, name),
        damage: (value) => replaceAt(value, [name], GONE),
      })),
  },
  {
    kind: 'loosened: null is allowed',
    mutate: (schema) =>
      schema.type === undefined ||
      [schema.type].flat().includes('null') ||
      schema.const !== undefined ||
      schema.enum !== undefined
        ? []
        : [
            {
              what: 'null',
              schema: { ...schema, type: [...[schema.type].flat(), 'null'] },
              exercises: (value) => value !== null,
              damage: () => null,
            },
          ],
  },
  {
    kind: 'loosened: any word is known',
    mutate: (schema) =>
      (['const', 'enum', 'x-extensible-enum'] as const).flatMap((keyword) => {
        const { [keyword]: words, ...open } = schema;
        return words === undefined
          ? []
          : [{ what: keyword, schema: open, exercises: isText, damage: () => 'no_such_word' }];
      }),
  },
  {
    kind: 'loosened: any field is allowed',
    mutate: (schema) =>
      schema.properties && schema.additionalProperties === undefined
        ? [
            {
              what: 'additionalProperties',
              schema: { ...schema, additionalProperties: true },
              exercises: isObject,
              damage: (value) => ({ ...(value as object), no_such_field: 1 }),
            },
          ]
        : [],
  },
  {
    kind: 'loosened: any type',
    mutate: (schema) => {
      const { type, ...open } = schema;
      if (type === undefined || schema.const !== undefined || schema.enum !== undefined) return [];
      return [
        {
          what: 'type',
          schema: open,
          exercises: (value) => value !== null,
          damage: (value) => (typeof value === 'object' ? 'text' : { no: 1 }),
        },
      ];
    },
  },
  {
    kind: 'loosened: any text',
    mutate: (schema) => {
      const { format, ...open } = schema;
      if (format !== 'email' && format !== 'uri') return [];
      return [
        {
          what: format,
          schema: open,
          exercises: (value) => isText(value) && value !== '',
          damage: () => 'no format',
        },
      ];
    },
  },
];
