// openapi/source.schema.json, by which editors complete and check the files of the source. It is made of the grammar and
// the keywords that the compiler itself goes by, so that an editor never knows less than the compiler.
import type { JsonObject } from '../../src/description/json.js';
import type { Timeline } from '../../src/description/range.js';
import { KINDS, SECTION_KINDS, shapesOf, type Kind, type Shape } from '../source/grammar.js';
import { KEYWORDS } from '../source/keywords.js';
import { FORMS, KEYWORD_FORMS } from './source-forms.js';

export const SOURCE_SCHEMA_FILE = 'openapi/source.schema.json';

/** What may be a reference to a component. A schema has `$ref` among its own keywords. */
const REFERABLE: ReadonlySet<Kind> = new Set(
  Object.values(SECTION_KINDS).filter((kind) => kind !== 'schema'),
);

/** A JSON Schema (draft-07, which editors know best) of a file of the source. */
export function sourceSchema(timeline: Timeline): JsonObject {
  const defs = KINDS.filter((kind) => kind !== 'document').map((kind) => [kind, objectOf(kind)] as const);
  const entries = (KEYWORDS['x-was'] ?? []).map((kind) => [`${kind}Entry`, entryOf(kind)] as const);
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'A file of the annotated source',
    ...objectOf('document'),
    $defs: { range: rangeOf(timeline), reference: REFERENCE, ...Object.fromEntries([...defs, ...entries]) },
  };
}

const REFERENCE: JsonObject = {
  description:
    'A reference to a whole component, in this file (`#/components/schemas/Tag`) or in another (`../shared/errors.yaml#/components/responses/NotFound`).',
  type: 'object',
  properties: {
    $ref: { type: 'string' },
    description: { type: 'string' },
    deprecated: { type: 'boolean' },
    'x-versions': KEYWORD_FORMS['x-versions'] ?? true,
  },
  required: ['$ref'],
  additionalProperties: false,
};

function rangeOf(timeline: Timeline): JsonObject {
  const names = timeline.map(({ name }) => name);
  const [first = '', last = ''] = [names[1], names.at(-1)];
  const comparison = `(>=|>|<=|<|=)(${names.map((name) => name.replaceAll('.', '\\.')).join('|')})`;
  return {
    type: 'string',
    pattern: `^${comparison}( ${comparison})*$`,
    examples: [`>=${first}`, `<${last}`, `>=${first} <${last}`],
  };
}

function objectOf(kind: Kind): JsonObject {
  const { description = '', required = [] } = FORMS[kind] ?? {};
  return {
    description,
    type: 'object',
    properties: { ...keysOf(kind), ...keywordsOf(kind) },
    ...(required.length > 0 ? { required: [...required] } : {}),
    additionalProperties: false,
  };
}

/** An entry of x-was: the same keys, none of them required, and the versions that it is about in place of a range. */
function entryOf(kind: Kind): JsonObject {
  const { 'x-versions': _, 'x-was': __, ...keywords } = keywordsOf(kind);
  return {
    type: 'object',
    properties: { versions: RANGE, ...keysOf(kind), ...keywords },
    additionalProperties: false,
  };
}

const RANGE: JsonObject = { $ref: '#/$defs/range' };

function keysOf(kind: Kind): JsonObject {
  const shapes = Object.entries(shapesOf(kind)).filter(([key]) => !(key in KEYWORDS));
  const held = shapes.map(([key, shape]): [string, JsonObject] => {
    // A schema may be true or false; that is of use for `additionalProperties` alone.
    const value = valueOf(shape);
    return [key, key === 'additionalProperties' ? { anyOf: [{ type: 'boolean' }, value] } : value];
  });
  return { ...FORMS[kind]?.literals, ...Object.fromEntries(held) };
}

function keywordsOf(kind: Kind): JsonObject {
  const own = Object.entries(KEYWORDS).filter(([, kinds]) => kinds.includes(kind));
  return Object.fromEntries(
    own.map(([keyword]) => {
      const shape = shapesOf(kind)[keyword];
      const value = keyword === 'x-was' ? wasOf(kind) : shape ? valueOf(shape) : {};
      return [keyword, { ...KEYWORD_FORMS[keyword], ...value }];
    }),
  );
}

function wasOf(kind: Kind): JsonObject {
  const items: JsonObject = {
    type: 'object',
    required: ['versions'],
    properties: { versions: RANGE, $ref: { type: 'string' } },
    if: { required: ['$ref'] },
    else: { $ref: `#/$defs/${kind}Entry` },
  };
  return { type: 'array', minItems: 1, items };
}

function valueOf({ as, kind }: Shape): JsonObject {
  const one: JsonObject = REFERABLE.has(kind)
    ? {
        if: { type: 'object', required: ['$ref'] },
        then: { $ref: '#/$defs/reference' },
        else: { $ref: `#/$defs/${kind}` },
      }
    : { $ref: `#/$defs/${kind}` };
  if (as === 'list') return { type: 'array', items: one };
  return as === 'map' ? { type: 'object', additionalProperties: one } : one;
}
