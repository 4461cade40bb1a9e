import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { checkSource } from '../check-source.js';
import { formatDiagnostics } from '../../source/diagnostics.js';
import { VERSIONS_FILE } from '../../source/files.js';
import { sourceOf, TAGS_FILE, tagsFile } from '../../source/fixture.js';
import { FILE_PROBLEMS } from '../../source/source.js';
import { CHECKS } from './index.js';

const tested = new Set<string>();

/** What is reported for the file tags.yaml, in which the check `id` has something to say. */
function report(id: string, text: string): string {
  const diagnostics = checkSource(sourceOf({ [TAGS_FILE]: text }));
  expect(diagnostics.map((diagnostic) => diagnostic.id)).toContain(id);
  tested.add(id);
  return formatDiagnostics(diagnostics);
}

/** Schema Tag begins at line 14 of the file. */
const withTag = tagsFile;

/** The file with one operation in place of `get:` of /tags, and a schema Tag that is sound. */
function withPaths(paths: string): string {
  const file = tagsFile('{ type: string, description: A label. }');
  const response = /\n {6}responses:[^]*(?=\ncomponents:)/.exec(file)?.[0] ?? '';
  const indented = paths.replaceAll(/ *RESPONSES/g, response.slice(1));
  return `paths:\n${indented}\n${file.slice(file.indexOf('components:'))}`;
}

test('a sound file has no problems', () => {
  const tag = `type: object
description: A label.
required: [id, kind]
x-required-versions: { kind: '>=2.10' }
properties:
  id: { type: string, x-was: [{ versions: '<2.10', type: integer }] }
  kind: { type: string, enum: [user, lead], x-enum-versions: { lead: '>=2.11' } }
  color: { type: [string, 'null'], x-extensible-enum: [red], x-versions: '>=2.10 <Unstable' }`;
  expect(checkSource(sourceOf({ [TAGS_FILE]: withTag(tag) }))).toEqual([]);
});

test('malformed-range: a word that is no comparison', () => {
  expect(
    report(
      'malformed-range',
      withTag(`type: string
description: A label.
x-versions: 2.10+`),
    ),
  ).toMatchInlineSnapshot(`
    "openapi/resources/tags.yaml:17:19 error malformed-range
      '2.10+' in the range '2.10+' is not a comparison.
      Expected: comparisons with >=, >, <=, < or = and a version, such as '>=2.12' or '>=2.10 <2.14'.

    1 problem in the source."
  `);
});

test('malformed-range: a number, shown as it is typed', () => {
  expect(
    report(
      'malformed-range',
      withTag(`type: object
description: A label.
properties:
  id: { type: string, x-versions: 2.10 }`),
    ),
  ).toMatchInlineSnapshot(`
    "openapi/resources/tags.yaml:18:41 error malformed-range
      The range of Tag.properties.id is 2.10, which is no text.
      Expected: a range in quotes, such as '>=2.12'.

    1 problem in the source."
  `);
});

test('malformed-range: an empty text in each kind of range', () => {
  expect(
    report(
      'malformed-range',
      withTag(`type: object
description: A label.
required: [id]
x-required-versions: { id: '' }
properties:
  id: { type: string, x-was: [{ versions: '', type: integer }] }
  kind: { type: string, enum: [a], x-enum-versions: { a: '' } }`),
    ),
  ).toMatchInlineSnapshot(`
    "openapi/resources/tags.yaml:18:34 error malformed-range
      A range is empty.
      Expected: comparisons with >=, >, <=, < or = and a version, such as '>=2.12' or '>=2.10 <2.14'.

    openapi/resources/tags.yaml:20:49 error malformed-range
      A range is empty.
      Expected: comparisons with >=, >, <=, < or = and a version, such as '>=2.12' or '>=2.10 <2.14'.

    openapi/resources/tags.yaml:21:64 error malformed-range
      A range is empty.
      Expected: comparisons with >=, >, <=, < or = and a version, such as '>=2.12' or '>=2.10 <2.14'.

    3 problems in the source."
  `);
});

test('unknown-version: a version that is not listed, in a range with another', () => {
  expect(
    report(
      'unknown-version',
      withTag(`type: string
description: A label.
x-versions: '>=2.9 <3.0'`),
    ),
  ).toMatchInlineSnapshot(`
    "openapi/resources/tags.yaml:17:19 error unknown-version
      '3.0' in the range '>=2.9 <3.0' is not a version.
      Expected: one of 2.9, 2.10, 2.11, Unstable.

    1 problem in the source."
  `);
});

test('unknown-version: another name of a version', () => {
  expect(
    report(
      'unknown-version',
      withTag(`type: string
description: A label.
x-versions: '<Preview'`),
    ),
  ).toMatchInlineSnapshot(`
    "openapi/resources/tags.yaml:17:19 error unknown-version
      'Preview' in the range '<Preview' is not a version.
      Expected: 'Unstable', the version that 'Preview' is another name of.

    1 problem in the source."
  `);
});

test('empty-range: no version fits', () => {
  expect(
    report(
      'empty-range',
      withTag(`type: object
description: A label.
properties:
  id: { type: string, x-versions: '>2.10 <2.11' }`),
    ),
  ).toMatchInlineSnapshot(`
    "openapi/resources/tags.yaml:18:41 error empty-range
      No version is in the range '>2.10 <2.11' of Tag.properties.id.
      Expected: a range with at least one version, or none of this.

    1 problem in the source."
  `);
});

test('range-outside-parent: the schema around it is newer', () => {
  expect(
    report(
      'range-outside-parent',
      withTag(`type: object
description: A label.
x-versions: '>=2.11'
properties:
  id: { type: string, x-versions: '<2.10' }`),
    ),
  ).toMatchInlineSnapshot(`
    "openapi/resources/tags.yaml:11:58 error absent-reference
      GET /tags responses.200.content.application/json.schema exists in 2.9–Unstable, but Tag only in 2.11–Unstable.
      Expected: x-versions: '>=2.11' beside the reference, or above it.

    openapi/resources/tags.yaml:19:41 error range-outside-parent
      The range '<2.10' of Tag.properties.id is 2.9, but what it belongs to exists only in 2.11–Unstable.
      Expected: a range within 2.11–Unstable.

    2 problems in the source."
  `);
});

test('useless-range: a property of a schema that begins there', () => {
  expect(
    report(
      'useless-range',
      withTag(`type: object
description: A label.
properties:
  owner:
    type: object
    x-versions: '>=2.10'
    properties:
      id: { type: string, x-versions: '>=2.10' }
      name: { type: string, x-versions: '>=2.9 <2.11' }`),
    ),
  ).toMatchInlineSnapshot(`
    "openapi/resources/tags.yaml:22:45 error useless-range
      '>=2.10' in the range of Tag.properties.owner.properties.id excludes nothing: what it belongs to exists in 2.10–Unstable.
      Expected: no range here.

    openapi/resources/tags.yaml:23:47 error useless-range
      '>=2.9' in the range of Tag.properties.owner.properties.name excludes nothing: what it belongs to exists in 2.10–Unstable.
      Expected: '<2.11'.

    2 problems in the source."
  `);
});

test('undecided-range: what falls out of a version that was just added, and what into it', () => {
  const versions = `versions:
  - { version: '2.9', wire: ['2.9'] }
  - { version: '2.10', wire: ['2.10'] }
  - { version: '2.11', wire: ['2.11'], new: true }
  - { version: Unstable, wire: [Unstable] }
`;
  const tag = withTag(`type: object
description: A label.
properties:
  topic: { type: string, x-versions: '=2.10' }
  folder: { type: string, x-versions: '=Unstable' }
  color: { type: string, x-was: [{ versions: '<Unstable', type: integer }] }
  name: { type: string, x-versions: '>=2.10' }
  label: { type: string, x-versions: '<2.10' }
  state: { type: string, x-versions: '>=2.11' }
  owner: { type: string, x-versions: '<=2.11' }`);
  const reported = (list: string) =>
    formatDiagnostics(checkSource(sourceOf({ [TAGS_FILE]: tag, [VERSIONS_FILE]: list })));
  tested.add('undecided-range');
  expect(reported(versions)).toMatchInlineSnapshot(`
    "openapi/resources/tags.yaml:18:44 error undecided-range
      The range '=2.10' of Tag.properties.topic leaves out 2.11, which is new.
      Expected: a range that names 2.11, or this one if it is meant; without \`new: true\` in openapi/versions.yaml it is.

    openapi/resources/tags.yaml:19:45 error undecided-range
      The range '=Unstable' of Tag.properties.folder leaves out 2.11, which is new.
      Expected: a range that names 2.11, or this one if it is meant; without \`new: true\` in openapi/versions.yaml it is.

    openapi/resources/tags.yaml:20:52 error undecided-range
      The range '<Unstable' of x-was of Tag.properties.color takes in 2.11, which is new.
      Expected: a range that names 2.11, or this one if it is meant; without \`new: true\` in openapi/versions.yaml it is.

    3 problems in the source."
  `);
  expect(reported(versions.replace(', new: true', ''))).toBe('0 problems in the source.');
});

test('overlapping-was: two entries for one version', () => {
  expect(
    report(
      'overlapping-was',
      withTag(`type: object
description: A label.
properties:
  id:
    type: string
    x-was:
      - { versions: '<2.11', type: integer }
      - { versions: '=2.10', type: number }`),
    ),
  ).toMatchInlineSnapshot(`
    "openapi/resources/tags.yaml:22:27 error overlapping-was
      This entry of x-was and one before it both speak of 2.10.
      Expected: entries whose ranges do not overlap.

    1 problem in the source."
  `);
});

test('was-without-now: the newest version is in it', () => {
  expect(
    report(
      'was-without-now',
      withTag(`type: object
description: A label.
properties:
  id: { type: string, x-was: [{ versions: '>=2.10', type: integer }] }
  kind: { type: string, x-versions: '<2.11', x-was: [{ versions: '=2.10', type: integer }] }`),
    ),
  ).toMatchInlineSnapshot(`
    "openapi/resources/tags.yaml:18:49 error was-without-now
      x-was of Tag.properties.id speaks of Unstable, the newest version in which it exists.
      Expected: the newest state outside x-was, and only older versions in it.

    openapi/resources/tags.yaml:19:72 error was-without-now
      x-was of Tag.properties.kind speaks of 2.10, the newest version in which it exists.
      Expected: the newest state outside x-was, and only older versions in it.

    2 problems in the source."
  `);
});

test('malformed-annotation: lists and mappings of the wrong kind', () => {
  expect(
    report(
      'malformed-annotation',
      withTag(`type: object
description: A label.
x-required-versions: []
properties:
  a: { type: string, x-was: { versions: '<2.10', type: integer } }
  b: { type: string, x-was: [{ type: integer }] }
  c: { type: string, x-was: [integer] }
  d: { type: string, x-was: [{ versions: '<2.10', type: integer, x-was: [{ versions: '=2.9', type: number }] }] }`),
    ),
  ).toMatchInlineSnapshot(`
    "openapi/resources/tags.yaml:17:28 error malformed-annotation
      x-required-versions of schema Tag is not a mapping with an entry.
      Expected: x-required-versions: { name: '>=2.12' }.

    openapi/resources/tags.yaml:19:35 error malformed-annotation
      x-was of Tag.properties.a is not a list with an entry.
      Expected: x-was: [{ versions: '<2.12', … }], what it was as in a place of its own.

    openapi/resources/tags.yaml:20:36 error malformed-annotation
      An entry of x-was of Tag.properties.b has no versions.
      Expected: x-was: [{ versions: '<2.12', … }], what it was as in a place of its own.

    openapi/resources/tags.yaml:21:36 error malformed-annotation
      An entry of x-was of Tag.properties.c is not a mapping.
      Expected: x-was: [{ versions: '<2.12', … }], what it was as in a place of its own.

    openapi/resources/tags.yaml:22:72 error malformed-annotation
      An entry of x-was of Tag.properties.d has an x-was itself.
      Expected: x-was: [{ versions: '<2.12', … }], what it was as in a place of its own.

    5 problems in the source."
  `);
});

test('malformed-extensible-enum: each way to get it wrong', () => {
  expect(
    report(
      'malformed-extensible-enum',
      withTag(`type: object
description: A label.
properties:
  a: { type: string, x-extensible-enum: [] }
  b: { type: string, x-extensible-enum: [red, red] }
  c: { type: integer, x-extensible-enum: [red] }
  d: { type: string, enum: [red], x-extensible-enum: [red] }`),
    ),
  ).toMatchInlineSnapshot(`
    "openapi/resources/tags.yaml:18:28 error malformed-extensible-enum
      x-extensible-enum of Tag.properties.a is not a list of texts.
      Expected: x-extensible-enum: [a, b].

    openapi/resources/tags.yaml:19:28 error malformed-extensible-enum
      x-extensible-enum of Tag.properties.b names 'red' twice.
      Expected: each value once.

    openapi/resources/tags.yaml:20:29 error malformed-extensible-enum
      x-extensible-enum of Tag.properties.c is not on a string.
      Expected: type: string or type: [string, 'null'] beside it.

    openapi/resources/tags.yaml:21:41 error malformed-extensible-enum
      Tag.properties.d has both enum and x-extensible-enum.
      Expected: \`enum\` for a closed set, or \`x-extensible-enum\` for an open one.

    4 problems in the source."
  `);
});

test('unmatched-enum-version: a value that the enum lacks', () => {
  expect(
    report(
      'unmatched-enum-version',
      withTag(`type: string
description: A label.
enum: [user, lead]
x-enum-versions: { visitor: '>=2.10' }`),
    ),
  ).toMatchInlineSnapshot(`
    "openapi/resources/tags.yaml:18:26 error unmatched-enum-version
      'visitor' is no value of the enum of schema Tag.
      Expected: 'user' or 'lead'.

    1 problem in the source."
  `);
});

test('unmatched-required-version: a name that is not required', () => {
  expect(
    report(
      'unmatched-required-version',
      withTag(`type: object
description: A label.
properties: { id: { type: string } }
required: [id]
x-required-versions: { name: '>=2.10' }`),
    ),
  ).toMatchInlineSnapshot(`
    "openapi/resources/tags.yaml:19:30 error unmatched-required-version
      'name' is not required in schema Tag.
      Expected: 'id'.

    1 problem in the source."
  `);
});

test('required-without-property: a misspelt name', () => {
  expect(
    report(
      'required-without-property',
      withTag(`type: object
description: A label.
properties: { name: { type: string } }
required: [nmae]`),
    ),
  ).toMatchInlineSnapshot(`
    "openapi/resources/tags.yaml:18:18 error required-without-property
      schema Tag requires 'nmae', a property that it does not have.
      Expected: 'name', or another of its properties.

    1 problem in the source."
  `);
});

test('absent-reference: a schema that came later', () => {
  expect(
    report(
      'absent-reference',
      withTag(
        `type: object
description: A label.
properties: { owner: { $ref: '#/components/schemas/Owner' } }`,
        `    Owner: { type: string, description: Whose., x-versions: '>=2.11' }`,
      ),
    ),
  ).toMatchInlineSnapshot(`
    "openapi/resources/tags.yaml:17:36 error absent-reference
      Tag.properties.owner exists in 2.9–Unstable, but Owner only in 2.11–Unstable.
      Expected: x-versions: '>=2.11' beside the reference, or above it.

    1 problem in the source."
  `);
});

test('unknown-keyword: a misspelt keyword', () => {
  expect(
    report(
      'unknown-keyword',
      withTag(`type: string
description: A label.
x-version: '>=2.10'`),
    ),
  ).toMatchInlineSnapshot(`
    "openapi/resources/tags.yaml:17:7 error unknown-keyword
      schema Tag has the keyword 'x-version', which means nothing here.
      Expected: 'x-versions', or another keyword of openapi/EXTENSIONS.md.

    1 problem in the source."
  `);
});

test('misplaced-keyword: a keyword where it does nothing', () => {
  expect(
    report(
      'misplaced-keyword',
      withPaths(`  /tags:
    get:
      operationId: listTags
      summary: List tags
      description: Every tag.
      tags: [Tags]
      x-was: [{ versions: '<2.10' }]
RESPONSES`),
    ),
  ).toMatchInlineSnapshot(`
    "openapi/resources/tags.yaml:8:7 error misplaced-keyword
      x-was has no effect on GET /tags, which is an operation.
      Expected: it on a schema or a parameter or a media type.

    1 problem in the source."
  `);
});

test('roundabout-range: the newest version alone, in other words', () => {
  expect(
    report(
      'roundabout-range',
      withTag(`type: object
description: A label.
properties:
  id: { type: string, x-versions: '>=Unstable' }
  name: { type: string, x-versions: '>2.11' }
  color: { type: string, x-versions: '=Unstable' }`),
    ),
  ).toMatchInlineSnapshot(`
    "openapi/resources/tags.yaml:18:41 error roundabout-range
      The range '>=Unstable' of Tag.properties.id is Unstable alone.
      Expected: '=Unstable'.

    openapi/resources/tags.yaml:19:43 error roundabout-range
      The range '>2.11' of Tag.properties.name is Unstable alone.
      Expected: '=Unstable'.

    2 problems in the source."
  `);
});

test('the ranges of examples are checked like all others, and an older example stands by the same schema', () => {
  const content = `{
            schema: { $ref: '#/components/schemas/Tag' },
            examples: { old: { value: a, x-versions: '>=2.9' }, new: { value: b, x-was: [] } },
            x-was: [{ versions: '<2.11', example: a }] }`;
  const text = withTag('{ type: string, description: A label. }').replace(
    "{ schema: { $ref: '#/components/schemas/Tag' } }",
    content,
  );
  expect(report('useless-range', text)).toMatchInlineSnapshot(`
    "openapi/resources/tags.yaml:13:54 error useless-range
      '>=2.9' in the range of GET /tags responses.200.content.application/json.examples.old excludes nothing: what it belongs to exists in 2.11–Unstable.
      Expected: no range here.

    openapi/resources/tags.yaml:13:82 error misplaced-keyword
      x-was has no effect on GET /tags responses.200.content.application/json.examples.new, which is an example.
      Expected: it on a schema or a parameter or a media type.

    openapi/resources/tags.yaml:13:89 error malformed-annotation
      x-was of GET /tags responses.200.content.application/json.examples.new is not a list with an entry.
      Expected: x-was: [{ versions: '<2.12', … }], what it was as in a place of its own.

    3 problems in the source."
  `);
});

test('misplaced-keyword: x-versions in an entry of x-was', () => {
  expect(
    report(
      'misplaced-keyword',
      withTag(`type: object
description: A label.
properties:
  id: { type: string, x-was: [{ x-versions: '<2.10', versions: '<2.10', type: integer }] }`),
    ),
  ).toMatchInlineSnapshot(`
    "openapi/resources/tags.yaml:18:39 error misplaced-keyword
      An entry of Tag.properties.id.x-was has x-versions.
      Expected: the range of an entry of x-was under \`versions\`.

    1 problem in the source."
  `);
});

test('nothing-left: a union, an enum and a list of values', () => {
  expect(
    report(
      'nothing-left',
      withTag(`type: object
description: A label.
properties:
  a: { oneOf: [{ type: string, x-versions: '>=2.10' }, { type: integer, x-versions: '>=2.11' }] }
  b: { type: string, enum: [a], x-enum-versions: { a: '>=2.11' } }
  c: { type: string, x-extensible-enum: [a, b], x-enum-versions: { a: '<2.10', b: '<2.11' } }`),
    ),
  ).toMatchInlineSnapshot(`
    "openapi/resources/tags.yaml:18:14 error nothing-left
      Tag.properties.a has no members left in 2.9.
      Expected: at least one of its members in every version in which it exists.

    openapi/resources/tags.yaml:19:28 error nothing-left
      Tag.properties.b has no values left in 2.9–2.10.
      Expected: at least one of its values in every version in which it exists.

    openapi/resources/tags.yaml:20:28 error nothing-left
      Tag.properties.c has no values left in 2.11–Unstable.
      Expected: at least one of its values in every version in which it exists.

    3 problems in the source."
  `);
});

test('operation-id-missing: no operationId', () => {
  expect(
    report(
      'operation-id-missing',
      withPaths(`  /tags:
    get:
      operationId: ''
      summary: List tags
      description: Every tag.
      tags: [Tags]
RESPONSES`),
    ),
  ).toMatchInlineSnapshot(`
    "openapi/resources/tags.yaml:3:5 error operation-id-missing
      GET /tags has no operationId.
      Expected: operationId: a verb and a noun, such as listTags; types, recordings and coverage are joined by it.

    1 problem in the source."
  `);
});

test('operation-id-reused: two operations that never meet', () => {
  expect(
    report(
      'operation-id-reused',
      withPaths(`  /tags:
    get:
      operationId: listTags
      summary: List tags
      description: Every tag.
      tags: [Tags]
      x-versions: '<2.10'
RESPONSES
  /labels:
    get:
      operationId: listTags
      summary: List tags
      description: Every tag.
      tags: [Tags]
      x-versions: '>=2.10'
RESPONSES`),
    ),
  ).toMatchInlineSnapshot(`
    "openapi/resources/tags.yaml:15:20 error operation-id-reused
      The operationId 'listTags' of GET /labels is taken by GET /tags.
      Expected: an operationId of its own, even if the two never exist in the same version.

    1 problem in the source."
  `);
});

test('operation-id-changed: a path whose parameter was renamed', () => {
  expect(
    report(
      'operation-id-changed',
      withPaths(`  '/tags/{id}':
    get:
      operationId: retrieveTag
      summary: List tags
      description: Every tag.
      tags: [Tags]
      x-versions: '<2.10'
      parameters: [{ name: id, in: path, required: true, description: Which., schema: { type: string } }]
RESPONSES
  '/tags/{tag_id}':
    get:
      operationId: getTag
      summary: List tags
      description: Every tag.
      tags: [Tags]
      x-versions: '>=2.10'
      parameters: [{ name: tag_id, in: path, required: true, description: Which., schema: { type: string } }]
RESPONSES`),
    ),
  ).toMatchInlineSnapshot(`
    "openapi/resources/tags.yaml:15:5 error operation-id-changed
      GET /tags/{tag_id} (getTag) is the same request as GET /tags/{id} (retrieveTag).
      Expected: one path item for all versions, with one spelling of its parameters and one operationId.

    1 problem in the source."
  `);
});

test('path-parameter-undeclared: a path whose parameter nobody declares', () => {
  expect(
    report(
      'path-parameter-undeclared',
      withPaths(`  '/tags/{tag_id}':
    get:
      operationId: retrieveTag
      summary: List tags
      description: Every tag.
      tags: [Tags]
RESPONSES`),
    ),
  ).toMatchInlineSnapshot(`
    "openapi/resources/tags.yaml:3:5 error path-parameter-undeclared
      GET /tags/{tag_id} does not declare {tag_id} of its path.
      Expected: a parameter { name: tag_id, in: path, required: true } on the operation or on its path item.

    1 problem in the source."
  `);
});

test('path-parameter-unused: a parameter that the path lacks', () => {
  expect(
    report(
      'path-parameter-unused',
      withPaths(`  '/tags/{tag_id}':
    get:
      operationId: retrieveTag
      summary: List tags
      description: Every tag.
      tags: [Tags]
      parameters:
        - { name: tag_id, in: path, required: true, description: Which., schema: { type: string } }
        - { name: id, in: path, required: true, description: Which., schema: { type: string } }
RESPONSES`),
    ),
  ).toMatchInlineSnapshot(`
    "openapi/resources/tags.yaml:10:11 error path-parameter-unused
      GET /tags/{tag_id} declares the path parameter 'id', which its path does not have.
      Expected: 'tag_id'.

    1 problem in the source."
  `);
});

test('description-missing: an operation, a parameter, a response, a header and a schema', () => {
  expect(
    report(
      'description-missing',
      withTag('{ type: string }')
        .replace(
          '      description: Every tag.\n',
          '      parameters: [{ name: page, in: query, schema: { type: integer } }]\n',
        )
        .replace(
          '          description: The tags.',
          '          headers: { X-Rate: { schema: { type: integer } } }',
        ),
    ),
  ).toMatchInlineSnapshot(`
    "openapi/resources/tags.yaml:3:5 error description-missing
      GET /tags has no description.
      Expected: description: what a caller needs to know, in our own words.

    openapi/resources/tags.yaml:6:20 error description-missing
      GET /tags parameters.0 has no description.
      Expected: description: what a caller needs to know, in our own words.

    openapi/resources/tags.yaml:9:9 error description-missing
      GET /tags responses.200 has no description.
      Expected: description: what a caller needs to know, in our own words.

    openapi/resources/tags.yaml:10:22 error description-missing
      GET /tags responses.200.headers.X-Rate has no description.
      Expected: description: what a caller needs to know, in our own words.

    openapi/resources/tags.yaml:14:5 error description-missing
      schema Tag has no description.
      Expected: description: what a caller needs to know, in our own words.

    5 problems in the source."
  `);
});

test('summary-missing: an operation without a summary', () => {
  expect(
    report(
      'summary-missing',
      withTag('{ type: string, description: A label. }').replace('      summary: List tags\n', ''),
    ),
  ).toMatchInlineSnapshot(`
    "openapi/resources/tags.yaml:3:5 error summary-missing
      GET /tags has no summary.
      Expected: summary: a few words, such as \`List tags\`.

    1 problem in the source."
  `);
});

test('untyped-schema: each way to say nothing', () => {
  expect(
    report(
      'untyped-schema',
      withTag(`type: object
description: A label.
properties:
  a: {}
  b: { description: Anything. }
  c: { type: object }
  d: { type: [array, 'null'] }
  e: { properties: { id: { type: string } } }
  f: { x-was: [{ versions: '<2.10', description: It. }], type: string }
anyOf: [{ required: [a] }, { required: [b] }]`),
    ),
  ).toMatchInlineSnapshot(`
    "openapi/resources/tags.yaml:18:9 error untyped-schema
      Tag.properties.a says nothing about the type of its value.
      Expected: type, $ref, const, enum, oneOf, anyOf or allOf; for any value at all, a list of all types.

    openapi/resources/tags.yaml:19:9 error untyped-schema
      Tag.properties.b says nothing about the type of its value.
      Expected: type, $ref, const, enum, oneOf, anyOf or allOf; for any value at all, a list of all types.

    openapi/resources/tags.yaml:20:9 error untyped-schema
      Tag.properties.c is an object of which nothing is said.
      Expected: \`properties\`, or \`additionalProperties\` with the type of its values (\`true\` for any).

    openapi/resources/tags.yaml:21:9 error untyped-schema
      Tag.properties.d is a list of which nothing is said.
      Expected: \`items\` with the type of its entries.

    openapi/resources/tags.yaml:22:9 error untyped-schema
      Tag.properties.e says nothing about the type of its value.
      Expected: type, $ref, const, enum, oneOf, anyOf or allOf; for any value at all, a list of all types.

    openapi/resources/tags.yaml:23:22 error untyped-schema
      Tag.properties.f.x-was.0 says nothing about the type of its value.
      Expected: type, $ref, const, enum, oneOf, anyOf or allOf; for any value at all, a list of all types.

    6 problems in the source."
  `);
});

test('format-unsaid: each rule, and what needs no format', () => {
  expect(
    report(
      'format-unsaid',
      withTag(`type: object
description: A label.
properties:
  a_at: { type: integer, format: int64 }
  b_at: { type: [integer, 'null'], format: unixtime, description: When it was made. }
  c: { type: array, items: { type: number, description: A date in Unix seconds. } }
  owner_email: { type: [string, 'null'] }
  url: { anyOf: [{ type: string }, { type: 'null' }] }
  day: { type: string, description: In ISO 8601. }
  f_at: { type: string, format: date-time, description: In ISO 8601. }
  g_url: { type: string, description: Empty until there is one; an empty text. }
  h_url: { type: string, description: 'With \`{{name}}\` for an input.' }
  k_at: { type: integer, format: unixtime, description: 'When it was made, in Unix seconds.' }
  email: { type: string, enum: [unknown] }
  limit: { type: number, description: 'A number, or a date in Unix seconds.' }`),
    ),
  ).toMatchInlineSnapshot(`
    "openapi/resources/tags.yaml:18:9 error format-unsaid
      Tag.properties.a_at has the format "int64".
      Expected: format: unixtime; where other values occur, a description that says so (openapi/EXTENSIONS.md).

    openapi/resources/tags.yaml:19:9 error format-unsaid
      Tag.properties.b_at is a moment whose description has no unit.
      Expected: \`Unix seconds\` in the description, which is what a reader sees.

    openapi/resources/tags.yaml:20:27 error format-unsaid
      Tag.properties.c.items has no format.
      Expected: format: unixtime; where other values occur, a description that says so (openapi/EXTENSIONS.md).

    openapi/resources/tags.yaml:21:9 error format-unsaid
      Tag.properties.owner_email has no format.
      Expected: format: email; where other values occur, a description that says so (openapi/EXTENSIONS.md).

    openapi/resources/tags.yaml:22:24 error format-unsaid
      Tag.properties.url.anyOf.0 has no format.
      Expected: format: uri or uri-reference; where other values occur, a description that says so (openapi/EXTENSIONS.md).

    openapi/resources/tags.yaml:23:9 error format-unsaid
      Tag.properties.day has no format.
      Expected: format: date-time or date or time or duration; where other values occur, a description that says so (openapi/EXTENSIONS.md).

    6 problems in the source."
  `);
});

test('reference-siblings: a property beside a reference', () => {
  expect(
    report(
      'reference-siblings',
      withTag(
        `type: object
description: A label.
properties:
  owner: { $ref: '#/components/schemas/Owner', nullable: true, description: Whose. }`,
        `    Owner: { type: string, description: Whose. }`,
      ),
    ),
  ).toMatchInlineSnapshot(`
    "openapi/resources/tags.yaml:18:54 error reference-siblings
      Tag.properties.owner has 'nullable' beside a $ref, where most tools lose it.
      Expected: only description, deprecated and x- keywords beside a $ref; allOf for a schema with more.

    1 problem in the source."
  `);
});

test('incomplete-discriminator: members, mapping and properties that do not agree', () => {
  expect(
    report(
      'incomplete-discriminator',
      withTag(
        `description: Whose.
oneOf:
  - { $ref: '#/components/schemas/Admin' }
  - { $ref: '#/components/schemas/Bot' }
  - { type: object, properties: { type: { const: x } } }
discriminator:
  propertyName: type
  mapping: { admin: '#/components/schemas/Admin', user: '#/components/schemas/User' }`,
        `    Admin: { type: object, description: One., properties: { type: { type: string } } }
    Bot: { type: object, description: One., properties: { type: { type: string, const: bot } } }
    User: { type: object, description: One., properties: { type: { type: string, const: user } } }`,
      ),
    ),
  ).toMatchInlineSnapshot(`
    "openapi/resources/tags.yaml:19:11 error incomplete-discriminator
      schema Tag has a discriminator and a member without a name.
      Expected: each member as a $ref to a component, so that the mapping can name it.

    openapi/resources/tags.yaml:20:7 error incomplete-discriminator
      The discriminator of schema Tag has no entry for Bot.
      Expected: mapping: { <value of type>: '#/components/schemas/Bot' }, one entry for each member.

    openapi/resources/tags.yaml:22:20 error incomplete-discriminator
      Admin does not say that its 'type' is 'admin'.
      Expected: type: { type: string, const: admin } among its properties, and type among its required.

    openapi/resources/tags.yaml:22:57 error incomplete-discriminator
      The discriminator of schema Tag maps 'user' to User, which is no member of it.
      Expected: one of Admin, Bot.

    4 problems in the source."
  `);
});

test('unused-component: a schema and a security scheme that nothing uses', () => {
  expect(
    report(
      'unused-component',
      withTag(
        `type: string
description: A label.
`,
        `    Owner: { type: string, description: Whose. }
  securitySchemes: { token: { type: http, scheme: bearer } }`,
      ),
    ),
  ).toMatchInlineSnapshot(`
    "openapi/resources/tags.yaml:17:5 error unused-component
      No path and no webhook leads to schema Owner.
      Expected: a reference to it, or no such component.

    openapi/resources/tags.yaml:18:22 error unused-component
      No operation asks for the security scheme token.
      Expected: its name under \`security\`, or no such scheme.

    2 problems in the source."
  `);
});

const paginated = (pagination: string): string =>
  tagsFile('{ type: string, description: A label. }').replace(
    '      summary',
    `      x-pagination: ${pagination}\n      summary`,
  );

test('circular-type: a list of itself, and none where an object is in between', () => {
  const through =
    'Tree: { type: object, description: T., properties: { of: { $ref: "#/components/schemas/Tag" } } }';
  const tag = (items: string): string =>
    withTag(
      `description: A label.\nanyOf:\n  - { type: string }\n  - { type: array, items: { $ref: '#/components/schemas/${items}' } }`,
      `    ${through}`,
    );
  expect(checkSource(sourceOf({ [TAGS_FILE]: tag('Tree') }))).toEqual([]);
  expect(report('circular-type', tag('Tag').replace(`    ${through}`, ''))).toMatchInlineSnapshot(`
    "openapi/resources/tags.yaml:14:5 error circular-type
      schema Tag contains itself without an object in between.
      Expected: a component of its own for the object, or for the list inside an object, that leads back here.

    1 problem in the source."
  `);
});

test('malformed-safe: on a GET, which is safe anyway', () => {
  const safe = tagsFile('{ type: string, description: A label. }').replace(
    '      summary',
    '      x-safe: true\n      summary',
  );
  expect(report('malformed-safe', safe)).toMatchInlineSnapshot(`
    "openapi/resources/tags.yaml:5:7 error malformed-safe
      x-safe of GET /tags says nothing.
      Expected: x-safe: true, on a POST; every GET is safe, and no PUT, PATCH or DELETE.

    1 problem in the source."
  `);
});

test('malformed-answer: an answer that has no body, and a parameter that stands elsewhere', () => {
  const empty = tagsFile('{ type: string, description: A label. }')
    .replace(/( +)'200':\n/, "$1'200':\n$1  x-may-be-empty: false\n")
    .replace(
      '      summary',
      '      parameters:\n        - { name: a, in: header, schema: { type: string }, x-answers-with: [Tag] }\n      summary',
    );
  const said = report('malformed-answer', empty);
  expect(said).toContain('Expected: x-may-be-empty: true, on a response that has a body.');
  expect(said).toContain('Expected: a list of names of schemas, on a parameter of the query.');
});

const replaced = (field: string) =>
  tagsFile(
    `{ type: object, description: A label., properties: { name: { type: string, description: A name. }, ${field} } }`,
  );

test.each([
  ['label: { type: string, deprecated: true, x-replaced-by: name, description: A label. }'],
  ['label: { type: string, deprecated: true, x-replaced-by: [name, listTags], description: A label. }'],
  ['label: { type: string, deprecated: true, x-replaced-by: Tag.name, description: A label. }'],
  [`label: { x-versions: '<2.11', type: string, x-replaced-by: name, description: A label. }`],
])('unknown-replacement: none in %s', (field) => {
  expect(checkSource(sourceOf({ [TAGS_FILE]: replaced(field) }))).toEqual([]);
});

test('unknown-replacement: a field that is not there, and one that has not ended', () => {
  const gone = 'label: { type: string, deprecated: true, x-replaced-by: title, description: A label. }';
  expect(report('unknown-replacement', replaced(gone))).toContain(
    "is replaced by 'title', which is not there.",
  );
  const lasting = 'label: { type: string, x-replaced-by: name, description: A label. }';
  expect(report('unknown-replacement', replaced(lasting))).toContain(
    'has a replacement, but it neither ends nor is deprecated.',
  );
});

test('malformed-undo: whatever a live run could not follow', () => {
  const removable = (undo: string) =>
    tagsFile('{ type: string, description: A label. }').replace(
      '      summary',
      `      x-undo: ${undo}\n      summary`,
    );
  const messagesOf = (undo: string) => report('malformed-undo', removable(undo)).split('\n').slice(1, 3);
  expect(messagesOf('{ operationId: removeTag, parameters: {}, find: listTags }')).toEqual([
    '  x-undo of GET /tags names no operation.',
    '  Expected: operationId: an operation of any version.',
  ]);
  expect(messagesOf('{ operationId: listTags, parameters: {} }')).toEqual([
    '  x-undo of GET /tags does not say how to find what it made.',
    '  Expected: find: the operationId of a list.',
  ]);
  expect(
    messagesOf("{ operationId: listTags, parameters: { id: '$response.body#/id' }, find: listTags }"),
  ).toContain('  x-undo of GET /tags does not fill the path of GET /tags.');
  expect(messagesOf('{ operationId: listTags, parameters: {}, find: listTags, when: never }')).toEqual([
    "  x-undo of GET /tags has 'when'.",
    "  Expected: only 'operationId', 'parameters', 'body' and 'find'.",
  ]);
  expect(
    messagesOf('{ operationId: listTags, parameters: {}, body: { archived: true }, find: listTags }'),
  ).toContain('  x-undo of GET /tags has a body, and GET /tags takes none.');
});

test('malformed-pagination: an unknown style', () => {
  expect(report('malformed-pagination', paginated('{ style: cursor, items: data }'))).toMatchInlineSnapshot(`
    "openapi/resources/tags.yaml:5:7 error malformed-pagination
      x-pagination of GET /tags has no known style.
      Expected: style: 'cursor-query', 'cursor-body', 'cursor-opaque', 'page-number', 'page-body', 'next-url', 'scroll' or 'none'.

    1 problem in the source."
  `);
});

test('malformed-pagination: nothing said of the items', () => {
  expect(report('malformed-pagination', paginated('{ style: scroll }'))).toMatchInlineSnapshot(`
    "openapi/resources/tags.yaml:5:7 error malformed-pagination
      x-pagination of GET /tags does not say where the items are.
      Expected: items: the property of the answer that holds them, such as data.

    1 problem in the source."
  `);
});

test('malformed-pagination: a key that means nothing', () => {
  const text = paginated('{ style: none, items: data, size: 10 }');
  expect(report('malformed-pagination', text)).toMatchInlineSnapshot(`
    "openapi/resources/tags.yaml:5:7 error malformed-pagination
      x-pagination of GET /tags has 'size'.
      Expected: only 'style', 'items' and 'x-versions'.

    1 problem in the source."
  `);
});

test('EXTENSIONS.md explains every problem of the source, and no other', () => {
  const page = readFileSync(new URL('../../../openapi/EXTENSIONS.md', import.meta.url), 'utf8');
  const explained = [...page.slice(page.indexOf('## Diagnostics')).matchAll(/^\| `([\w-]+)`/gm)].map(
    ([, id]) => id,
  );
  expect(explained.sort()).toEqual([...CHECKS.map(({ id }) => id), ...FILE_PROBLEMS].sort());
});

test('every check has a test', () => {
  expect([...tested].sort()).toEqual(CHECKS.map(({ id }) => id).sort());
});
