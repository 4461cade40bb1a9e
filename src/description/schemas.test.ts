import { expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { VERSIONS } from '../../generated/versions.js';
import { explainValue } from '../contract/body.js';
import type { OpenApiDocument, Operation, Schema } from './description.js';
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

/** A validator that others made, on the same document: the second opinion. */
function reference({ components }: OpenApiDocument): (schema: Schema) => (value: unknown) => string[] {
  const ajv = new Ajv2020({ allErrors: true, strict: false, strictNumbers: true, validateFormats: false });
  const absolute = <Node extends object>(node: Node) =>
    JSON.parse(JSON.stringify(node).replaceAll('"$ref":"#/', '"$ref":"openapi:#/')) as Node;
  ajv.addSchema({ $id: 'openapi:', components: absolute({ schemas: components?.schemas ?? {} }) });
  const compiled = new Map<Schema, ReturnType<typeof ajv.compile>>();
  return (schema) => (value) => {
    let validate = compiled.get(schema);
    if (!validate) compiled.set(schema, (validate = ajv.compile(absolute(schema))));
    return validate(value) ? [] : (validate.errors ?? []).map(inWords).sort();
  };
}

const inWords = ({ instancePath, message = '' }: { instancePath: string; message?: string }) =>
  `${instancePath} ${message}`;

/** Bodies of a description, right and damaged, with their schemas. */
function bodiesFor(version: (typeof VERSIONS)[number]) {
  const { document, operations } = loadDescription(version);
  const schemas = schemasOf(document);
  const names = [...new Set([...namesIn(document.components), 'constructor', 'x'])];
  return fc
    .constantFrom(...operations.flatMap(bodiesOf))
    .chain((schema) =>
      valuesOf(schemas, schema).chain((value) =>
        fc.oneof(fc.constant(value), damaged(value, names)).map((body) => ({ schema, body })),
      ),
    );
}

test.each(VERSIONS)('%s: every error is the one that ajv finds, and what has none is valid', (version) => {
  const { document } = loadDescription(version);
  const schemas = schemasOf(document);
  const second = reference(document);
  let wrong = 0;
  fc.assert(
    fc.property(bodiesFor(version), ({ schema, body }) => {
      const errors = schemas.errors(schema, body).map(inWords).sort();
      expect({ body, errors }).toEqual({ body, errors: second(schema)(body) });
      expect(schemas.isValid(schema, body)).toBe(errors.length === 0);
      if (errors.length > 0) wrong += 1;
    }),
    runs(60),
  );
  expect(wrong).toBeGreaterThan(10);
});

test.each(VERSIONS)('%s: the quick look accepts exactly what has nothing to be said of it', (version) => {
  const { document } = loadDescription(version);
  const schemas = schemasOf(document);
  let accepted = 0;
  let refused = 0;
  fc.assert(
    fc.property(bodiesFor(version), ({ schema, body }) => {
      const isAccepted = schemas.accepts(schema, body);
      if (isAccepted) accepted += 1;
      else refused += 1;
      const findings = explainValue(document, schema, body);
      expect({ body, findings: findings.length === 0 }).toEqual({ body, findings: isAccepted });
    }),
    runs(40),
  );
  // Both have to come often, or nothing was looked at.
  expect(Math.min(accepted, refused)).toBeGreaterThan((accepted + refused) / 10);
});

test('the quick look leaves milliseconds to the walk, whichever kind of number the moment is', () => {
  const { document } = loadDescription('2.14');
  for (const type of ['integer', 'number']) {
    const schema = { type, description: 'When it was sent, in Unix seconds.' };
    expect(schemasOf(document).accepts(schema, 1_767_225_600)).toBe(true);
    expect(schemasOf(document).accepts(schema, 1_767_225_600_000)).toBe(false);
  }
});
