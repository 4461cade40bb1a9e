import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { document } from '../description/fixtures.js';
import { schemasOf } from '../description/schemas.js';
import { runs } from '../description/testing/runs.js';
import { checkValue } from './body.js';

const { schemas } = document.components;
const names = Object.values(schemas).flatMap((schema) =>
  Object.keys((schema as { properties?: object }).properties ?? {}),
);
const word = fc.constantFrom(
  'thing',
  'admin',
  'user',
  'lead',
  'event',
  'call',
  'mail',
  'open',
  'low',
  'other',
);

/** Values that are often nearly right: the names and words of the document in every combination. */
const { value } = fc.letrec<{ value: unknown; object: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    word,
    fc.integer(),
    fc.constant(null),
    tie('object'),
    fc.array(tie('object'), { maxLength: 2 }),
  ),
  object: fc.dictionary(fc.constantFrom(...names, 'surprise'), tie('value'), { maxKeys: 5 }),
}));

test('the walk is never milder than the validator, and where that accepts it adds only what JSON Schema has no word for', () => {
  let refused = 0;
  fc.assert(
    fc.property(fc.constantFrom(...Object.keys(schemas)), value, (name, body) => {
      const schema = { $ref: `#/components/schemas/${name}` };
      const accepted = schemasOf(document).isValid(schema, body);
      const found = checkValue(document, schema, body);
      if (accepted) {
        const added = found.filter(({ rule }) => rule !== 'undeclared-field' && rule !== 'unknown-value');
        expect(added).toEqual([]);
      } else {
        refused++;
        expect(found.some(({ severity }) => severity === 'error')).toBe(true);
      }
    }),
    runs(2000),
  );
  expect(refused).toBeGreaterThan(100);
});
