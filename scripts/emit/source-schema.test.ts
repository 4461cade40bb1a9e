// That the schema accepts the real source and notices slips is tested beside the checks; this is that it follows the
// compiler.
import { expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import { timeline } from '../source/fixture.js';
import { KINDS, shapesOf } from '../source/grammar.js';
import { KEYWORDS } from '../source/keywords.js';
import { FORMS, KEYWORD_FORMS } from './source-forms.js';
import { sourceSchema } from './source-schema.js';

const schema = sourceSchema(timeline);
const ajv = new Ajv({ strict: false, allErrors: true }).addSchema(schema, 'source');

/** Whether a kind of object has a key at all. */
function knows(kind: string, key: string): boolean {
  const validate = ajv.compile({ $ref: kind === 'document' ? 'source' : `source#/$defs/${kind}` });
  validate({ [key]: null });
  return !validate.errors?.some(({ params }) => params.additionalProperty === key);
}

test.each(KINDS)(
  '%s has the keys of the grammar and the keywords that stand on it, and no others',
  (kind) => {
    const keywords = Object.keys(KEYWORDS).filter((keyword) => KEYWORDS[keyword]?.includes(kind));
    const keys = [...Object.keys(shapesOf(kind)), ...keywords];
    expect(keys.filter((key) => !knows(kind, key))).toEqual([]);
    const strangers = [
      ...Object.keys(KEYWORDS).filter((keyword) => !keywords.includes(keyword)),
      'descripton',
    ];
    expect(strangers.filter((key) => knows(kind, key))).toEqual([]);
  },
);

test('every kind and every keyword has a text for editors', () => {
  expect(KINDS.filter((kind) => !FORMS[kind]?.description)).toEqual([]);
  expect(Object.keys(KEYWORDS).filter((keyword) => !KEYWORD_FORMS[keyword]?.description)).toEqual([]);
});

test.each([
  ['>=2.10', true],
  ['>2.9 <=Unstable', true],
  ['>=2.1', false],
  ['<Preview', false],
  ['>=2x10', false],
  ['>=2.9,<2.11', false],
])('the range %j: %j', (range, valid) => {
  expect(ajv.validate('source#/$defs/range', range)).toBe(valid);
});
