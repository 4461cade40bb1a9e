import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { VERSIONS } from '../../generated/versions.js';
import { checkValue } from '../contract/body.js';
import type { Operation, Schema } from './description.js';
import { loadDescription } from './load.js';
import { schemasOf } from './schemas.js';
import { runs } from './testing/runs.js';
import { damaged, valuesOf } from './testing/values.js';

/** Every schema of a JSON body, sent or received. */
const bodiesOf = ({ requestBody, responses }: Operation): Schema[] =>
  [requestBody, ...Object.values(responses)].flatMap((message) => {
    const schema = message?.content['application/json'];
    return schema ? [schema] : [];
  });

/** Names that some object declares, to be put where they are not declared. */
function namesIn(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, child]) => [
    ...(key === 'properties' ? Object.keys(child as object) : []),
    ...namesIn(child),
  ]);
}

test.each(VERSIONS)('%s: what the quick look accepts has no violation', (version) => {
  const { document, operations } = loadDescription(version);
  const schemas = schemasOf(document);
  const names = [...new Set([...namesIn(document.components), 'constructor', 'x'])];
  const bodies = fc
    .constantFrom(...operations.flatMap(bodiesOf))
    .chain((schema) =>
      valuesOf(schemas, schema).chain((value) =>
        fc.oneof(fc.constant(value), damaged(value, names)).map((body) => ({ schema, body })),
      ),
    );
  let accepted = 0;
  let refused = 0;
  fc.assert(
    fc.property(bodies, ({ schema, body }) => {
      const isAccepted = schemas.accepts(schema, body);
      if (!isAccepted) return void (refused += 1);
      accepted += 1;
      const errors = checkValue(document, schema, body).filter(({ severity }) => severity === 'error');
      expect({ body, errors }).toEqual({ body, errors: [] });
    }),
    runs(40),
  );
  // Both have to come often, or nothing was looked at.
  expect(Math.min(accepted, refused)).toBeGreaterThan((accepted + refused) / 10);
});
