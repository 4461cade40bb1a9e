import { expect, test } from '@jest/globals';
import { checkExamples } from './check-examples.js';
import { formatDiagnostics } from '../source/diagnostics.js';
import { sourceOf, TAGS_FILE, tagsFile } from '../source/fixture.js';
import { toJson } from '../emit/outputs.js';
import { project, type Origins } from '../project/project.js';

function report(tags: string): string {
  const { superset, timeline, places } = sourceOf({ [TAGS_FILE]: tags });
  const documents = timeline.map(({ name }) => {
    const origins: Origins = new WeakMap();
    const document = project(superset, timeline, name, { origins });
    return { version: name, document, text: toJson(document), origins };
  });
  return formatDiagnostics(checkExamples(documents, timeline, places));
}

test('examples of a schema, of a body and under a name, each where it stands and with the versions that refuse it', () => {
  const tag = `type: object
description: A label.
required: [id]
properties:
  id: { type: string, examples: ['1', 2], x-was: [{ versions: '<2.11', type: integer, examples: [1] }] }`;
  const withExamples = tagsFile(tag).replace(
    "{ schema: { $ref: '#/components/schemas/Tag' } }",
    "{ schema: { $ref: '#/components/schemas/Tag' }, example: { id: one }, examples: { none: { value: {} } } }",
  );
  expect(report(withExamples)).toMatchInlineSnapshot(`
    "openapi/resources/tags.yaml:11:88 error invalid-example
      The example is not what its schema says: /id must be integer. (2.9–2.10)
      Expected: an example that its schema accepts.

    openapi/resources/tags.yaml:11:122 error invalid-example
      The example is not what its schema says: it must have required property 'id'. (2.9–Unstable)
      Expected: an example that its schema accepts.

    openapi/resources/tags.yaml:19:29 error invalid-example
      The example is not what its schema says: it must be string. (2.11–Unstable)
      Expected: an example that its schema accepts.

    3 problems in the source."
  `);
});

test('a field that the schema does not declare, whatever it is composed of and however deep', () => {
  const tag = `description: A label.
anyOf:
  - { type: 'null' }
  - type: object
    allOf: [{ type: object, properties: { id: { type: string } } }]
    properties:
      parts: { type: array, items: { type: object, properties: { id: { type: string } } } }
      open: { type: object, additionalProperties: { type: string } }
      later: { type: string, x-versions: '>=2.11' }
examples:
  - { id: a, parts: [{ id: b }], open: { any: c } }
  - { id: a, parts: [{ id: b, 'then this': null }] }
  - { id: a, later: d }`;
  expect(report(tagsFile(tag))).toMatchInlineSnapshot(`
    "openapi/resources/tags.yaml:24:7 error invalid-example
      The example has the field /later, which its schema does not declare. (2.9–2.10)
      Expected: an example that its schema accepts.

    openapi/resources/tags.yaml:24:7 error invalid-example
      The example has the field /parts/0/then this, which its schema does not declare. (2.9–Unstable)
      Expected: an example that its schema accepts.

    2 problems in the source."
  `);
});

test('an example that every version accepts is no problem', () => {
  expect(report(tagsFile('{ type: string, description: A label., examples: [blue] }'))).toBe(
    '0 problems in the source.',
  );
});
