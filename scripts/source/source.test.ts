import { expect, test } from '@jest/globals';
import { checkSource } from '../check/check-source.js';
import { formatDiagnostics } from './diagnostics.js';
import { ROOT_FILE, VERSIONS_FILE } from './files.js';
import { sourceFiles, TAGS_FILE, tagsFile } from './fixture.js';
import { FILE_PROBLEMS, readSource } from './source.js';

const TAG = '{ type: string, description: A label. }';
const LABELS = `components:\n  schemas:\n    Label: ${TAG}\n`;
const WEBHOOKS = `webhooks:
  tag.created:
    post:
      operationId: tagCreated
      summary: A tag was made
      description: Sent when somebody makes a tag.
      responses: { '200': { description: Received. } }
`;
const files = (more: Record<string, string> = {}): Map<string, string> =>
  sourceFiles({ [TAGS_FILE]: tagsFile(TAG), ...more });
const replaced = (file: string, from: string, to: string): Map<string, string> => {
  const texts = files();
  const text = texts.get(file) ?? '';
  expect(text).toContain(from);
  return texts.set(file, text.replace(from, to));
};
const without = (file: string): Map<string, string> => {
  const texts = files();
  texts.delete(file);
  return texts;
};
const annotatedTwice = (): Map<string, string> => {
  const texts = replaced(ROOT_FILE, "tags' }", "tags', x-versions: '>=2.10' }");
  return texts.set(TAGS_FILE, tagsFile(TAG).replace('    get:', "    x-versions: '>=2.11'\n    get:"));
};

const tested = new Set<string>();
function report(id: (typeof FILE_PROBLEMS)[number], texts: Map<string, string>): string {
  const diagnostics = checkSource(readSource(texts));
  expect(diagnostics.map((diagnostic) => diagnostic.id)).toContain(id);
  tested.add(id);
  return formatDiagnostics(diagnostics);
}

test('a sound source has no problems', () => {
  expect(checkSource(readSource(files()))).toEqual([]);
});

test('yaml-syntax: a duplicate key', () => {
  expect(
    report(
      'yaml-syntax',
      files({ [TAGS_FILE]: tagsFile('type: string\ntype: integer\ndescription: A label.') }),
    ),
  ).toMatchInlineSnapshot(`
    "openapi/resources/tags.yaml:16:7 error yaml-syntax
      This is not YAML: Map keys must be unique.
      Expected: each key once in a mapping.

    1 problem in the source."
  `);
});

test('yaml-syntax: bad indentation, reported for each file at once', () => {
  expect(
    report(
      'yaml-syntax',
      files({
        [TAGS_FILE]: tagsFile(TAG).replace('    get:', '\tget:'),
        'openapi/resources/teams.yaml': 'paths: [',
      }),
    ),
  ).toMatchInlineSnapshot(`
    "openapi/resources/tags.yaml:3:1 error yaml-syntax
      This is not YAML: Tabs are not allowed as indentation.
      Expected: spaces for indentation.

    openapi/resources/teams.yaml:1:9 error yaml-syntax
      This is not YAML: Flow sequence in block collection must be sufficiently indented and end with a ].
      Expected: the entries of one mapping or list in one column.

    2 problems in the source."
  `);
});

test('yaml-syntax: an alias of what it is part of', () => {
  const tag = 'type: object\ndescription: A label.\nproperties: { a: &a { type: array, items: *a } }';
  expect(report('yaml-syntax', files({ [TAGS_FILE]: tagsFile(tag) }))).toMatchInlineSnapshot(`
    "openapi/resources/tags.yaml:17:49 error yaml-syntax
      The alias *a stands for something that it is part of.
      Expected: a component and a $ref to it.

    1 problem in the source."
  `);
});

test('yaml-syntax: a file without a mapping', () => {
  expect(report('yaml-syntax', files({ 'openapi/shared/errors.yaml': '- a\n' }))).toMatchInlineSnapshot(`
    "openapi/shared/errors.yaml:1:1 error yaml-syntax
      The file holds no mapping.
      Expected: a mapping with \`paths:\`, \`webhooks:\` or \`components:\`.

    1 problem in the source."
  `);
});

test('missing-file: no list of versions', () => {
  expect(report('missing-file', without(VERSIONS_FILE))).toMatchInlineSnapshot(`
    "openapi/versions.yaml:1:1 error missing-file
      There is no openapi/versions.yaml.
      Expected: the file to exist.

    1 problem in the source."
  `);
});

test('bad-versions-file: an empty list', () => {
  expect(report('bad-versions-file', files().set(VERSIONS_FILE, 'versions: []\n'))).toMatchInlineSnapshot(`
    "openapi/versions.yaml:1:1 error bad-versions-file
      There is no list of versions.
      Expected: \`versions:\` with a list of \`{ version: '2.9', wire: ['2.9'] }\`, oldest first.

    1 problem in the source."
  `);
});

test('bad-versions-file: 2.10 without quotes is the number 2.1', () => {
  expect(report('bad-versions-file', replaced(VERSIONS_FILE, "version: '2.10'", 'version: 2.10')))
    .toMatchInlineSnapshot(`
    "openapi/versions.yaml:3:16 error bad-versions-file
      The version 2.10 is not a name in quotes.
      Expected: '2.10', a text.

    1 problem in the source."
  `);
});

test('bad-versions-file: a version twice', () => {
  expect(report('bad-versions-file', replaced(VERSIONS_FILE, "version: '2.10'", "version: '2.9'")))
    .toMatchInlineSnapshot(`
    "openapi/versions.yaml:3:16 error bad-versions-file
      The version 2.9 is listed twice.
      Expected: each version once.

    1 problem in the source."
  `);
});

test('bad-versions-file: wire values that do not begin with the name', () => {
  expect(report('bad-versions-file', replaced(VERSIONS_FILE, "wire: ['2.10']", 'wire: [2.10]')))
    .toMatchInlineSnapshot(`
    "openapi/versions.yaml:3:30 error bad-versions-file
      The wire values of 2.10 do not begin with its name.
      Expected: wire: ['2.10'], and aliases behind it, all in quotes.

    1 problem in the source."
  `);
});

test('unknown-section: a misspelt section', () => {
  expect(report('unknown-section', files({ 'openapi/shared/errors.yaml': 'component: {}\n' })))
    .toMatchInlineSnapshot(`
    "openapi/shared/errors.yaml:1:1 error file-not-referenced
      Nothing in openapi/openapi.yaml, or in a file reached from it, refers to this file.
      Expected: a reference to it, or no such file.

    openapi/shared/errors.yaml:1:1 error unknown-section
      'component' has no meaning here.
      Expected: one of paths, webhooks, components.

    2 problems in the source."
  `);
});

test('component-name-collision: one name in two files', () => {
  expect(
    report(
      'component-name-collision',
      files({ 'openapi/shared/labels.yaml': `components:\n  schemas:\n    Tag: ${TAG}\n` }),
    ),
  ).toMatchInlineSnapshot(`
    "openapi/shared/labels.yaml:1:1 error file-not-referenced
      Nothing in openapi/openapi.yaml, or in a file reached from it, refers to this file.
      Expected: a reference to it, or no such file.

    openapi/shared/labels.yaml:3:5 error component-name-collision
      schemas/Tag is defined in openapi/resources/tags.yaml too.
      Expected: a name that no other file uses: all components share one space of names.

    2 problems in the source."
  `);
});

test('unresolved-reference: a name that no file defines', () => {
  expect(
    report(
      'unresolved-reference',
      files({ [TAGS_FILE]: tagsFile("{ description: A., $ref: '#/components/schemas/Tga' }") }),
    ),
  ).toMatchInlineSnapshot(`
    "openapi/resources/tags.yaml:15:32 error unresolved-reference
      The reference '#/components/schemas/Tga' names nothing.
      Expected: 'Tag' or another of the schemas of openapi/resources/tags.yaml, or the file that has it.

    1 problem in the source."
  `);
});

test('unresolved-reference: a name of another file', () => {
  expect(
    report(
      'unresolved-reference',
      files({
        [TAGS_FILE]: tagsFile("{ description: A., $ref: '#/components/schemas/Label' }"),
        'openapi/shared/labels.yaml': LABELS,
      }),
    ),
  ).toMatchInlineSnapshot(`
    "openapi/resources/tags.yaml:15:32 error unresolved-reference
      The reference '#/components/schemas/Label' names nothing.
      Expected: '../shared/labels.yaml#/components/schemas/Label', where Label is defined.

    openapi/shared/labels.yaml:1:1 error file-not-referenced
      Nothing in openapi/openapi.yaml, or in a file reached from it, refers to this file.
      Expected: a reference to it, or no such file.

    2 problems in the source."
  `);
});

test('unresolved-reference: a file that does not exist', () => {
  expect(
    report(
      'unresolved-reference',
      files({
        [TAGS_FILE]: tagsFile("{ description: A., $ref: '../shared/none.yaml#/components/schemas/Label' }"),
      }),
    ),
  ).toMatchInlineSnapshot(`
    "openapi/resources/tags.yaml:15:32 error unresolved-reference
      The reference '../shared/none.yaml#/components/schemas/Label' names nothing.
      Expected: a file of the source; there is no openapi/shared/none.yaml.

    1 problem in the source."
  `);
});

test('unresolved-reference: a part of a component', () => {
  expect(
    report(
      'unresolved-reference',
      files({
        [TAGS_FILE]: tagsFile("{ description: A., $ref: '#/components/schemas/Tag/properties/name' }"),
      }),
    ),
  ).toMatchInlineSnapshot(`
    "openapi/resources/tags.yaml:15:32 error unresolved-reference
      The reference '#/components/schemas/Tag/properties/name' names nothing.
      Expected: a whole component, such as '#/components/schemas/Tag' or '../shared/errors.yaml#/components/responses/Unauthorized'.

    1 problem in the source."
  `);
});

test('path-not-indexed: a path that the root does not list', () => {
  expect(
    report(
      'path-not-indexed',
      replaced(ROOT_FILE, /paths:[^]*/.exec(files().get(ROOT_FILE) ?? '')?.[0] ?? '', ''),
    ),
  ).toMatchInlineSnapshot(`
    "openapi/resources/tags.yaml:2:3 error path-not-indexed
      /tags is not in the index of openapi/openapi.yaml.
      Expected: '/tags': { $ref: 'resources/tags.yaml#/paths/~1tags' } under paths: there.

    1 problem in the source."
  `);
});

test('indexed-path-missing: an entry that leads nowhere, and where it should lead', () => {
  expect(report('indexed-path-missing', replaced(ROOT_FILE, 'resources/tags.yaml#', 'resources/tag.yaml#')))
    .toMatchInlineSnapshot(`
    "openapi/openapi.yaml:7:20 error indexed-path-missing
      The index says that /tags is at 'resources/tag.yaml#/paths/~1tags', where it is not.
      Expected: 'resources/tags.yaml#/paths/~1tags'.

    openapi/resources/tags.yaml:2:3 error path-not-indexed
      /tags is not in the index of openapi/openapi.yaml.
      Expected: '/tags': { $ref: 'resources/tags.yaml#/paths/~1tags' } under paths: there.

    2 problems in the source."
  `);
});

test('indexed-path-missing: an entry for a path that no file has', () => {
  expect(
    report(
      'indexed-path-missing',
      replaced(ROOT_FILE, 'paths:', "paths:\n  '/teams': { $ref: 'resources/teams.yaml#/paths/~1teams' }"),
    ),
  ).toMatchInlineSnapshot(`
    "openapi/openapi.yaml:7:21 error indexed-path-missing
      The index says that /teams is at 'resources/teams.yaml#/paths/~1teams', where it is not.
      Expected: a file with /teams under paths:.

    1 problem in the source."
  `);
});

test('bad-index-entry: a path item in the root', () => {
  expect(
    report(
      'bad-index-entry',
      replaced(ROOT_FILE, 'paths:', "paths:\n  '/teams': { get: { operationId: listTeams } }"),
    ),
  ).toMatchInlineSnapshot(`
    "openapi/openapi.yaml:7:3 error bad-index-entry
      The entry of /teams is not a reference to the file that describes it.
      Expected: only $ref, and x-versions beside it where needed: '/teams': { $ref: 'resources/….yaml#/paths/~1teams' }.

    1 problem in the source."
  `);
});

test('annotated-twice: versions in the index and in the file', () => {
  expect(report('annotated-twice', annotatedTwice())).toMatchInlineSnapshot(`
    "openapi/openapi.yaml:7:57 error annotated-twice
      /tags has x-versions here and in openapi/resources/tags.yaml:3.
      Expected: one of the two.

    1 problem in the source."
  `);
});

test('file-not-referenced: a file that nothing leads to', () => {
  expect(report('file-not-referenced', files({ 'openapi/shared/labels.yaml': LABELS })))
    .toMatchInlineSnapshot(`
    "openapi/shared/labels.yaml:1:1 error file-not-referenced
      Nothing in openapi/openapi.yaml, or in a file reached from it, refers to this file.
      Expected: a reference to it, or no such file.

    1 problem in the source."
  `);
});

test('webhook-not-indexed: a topic that the root does not list', () => {
  expect(
    report(
      'webhook-not-indexed',
      files({ 'openapi/webhooks/tags.yaml': WEBHOOKS }).set(ROOT_FILE, files().get(ROOT_FILE) ?? ''),
    ),
  ).toMatchInlineSnapshot(`
    "openapi/webhooks/tags.yaml:2:3 error webhook-not-indexed
      tag.created is not in the index of openapi/openapi.yaml.
      Expected: 'tag.created': { $ref: 'webhooks/tags.yaml#/webhooks/tag.created' } under webhooks: there.

    1 problem in the source."
  `);
});

test('unquoted-text: what YAML 1.1 takes for something else, as a value and as a key', () => {
  const tag = `type: object
description: A label.
properties:
  on: { type: string, examples: [no, 12:30, 010, 1_000, 2026-01-01, Where?, 'off', 2.10, yes please] }`;
  expect(report('unquoted-text', files({ [TAGS_FILE]: tagsFile(tag) }))).toMatchInlineSnapshot(`
    "openapi/resources/tags.yaml:18:9 error unquoted-text
      A reader of YAML 1.1 takes on for something else.
      Expected: 'on', in quotes.

    openapi/resources/tags.yaml:18:40 error unquoted-text
      A reader of YAML 1.1 takes no for something else.
      Expected: 'no', in quotes.

    openapi/resources/tags.yaml:18:44 error unquoted-text
      A reader of YAML 1.1 takes 12:30 for something else.
      Expected: '12:30', in quotes.

    openapi/resources/tags.yaml:18:51 error unquoted-text
      A reader of YAML 1.1 takes 010 for something else.
      Expected: a number in its plain form.

    openapi/resources/tags.yaml:18:56 error unquoted-text
      A reader of YAML 1.1 takes 1_000 for something else.
      Expected: '1_000', in quotes.

    openapi/resources/tags.yaml:18:63 error unquoted-text
      A reader of YAML 1.1 takes 2026-01-01 for something else.
      Expected: '2026-01-01', in quotes.

    openapi/resources/tags.yaml:18:75 error unquoted-text
      A reader of YAML 1.1 takes Where? for something else.
      Expected: 'Where?', in quotes.

    7 problems in the source."
  `);
});

test('repeated-response: a response that every operation has', () => {
  const common = "{ '404': { $ref: '#/components/responses/NotFound' } }";
  const responses = 'responses: { NotFound: { description: There is none. } }';
  const root = `x-common-responses: { paths: ${common} }\ncomponents: { ${responses} }\n`;
  const repeated = "'404': { $ref: '../openapi.yaml#/components/responses/NotFound' }";
  const texts = files({ [TAGS_FILE]: tagsFile(TAG).replace("'200':", `${repeated}\n        '200':`) });
  expect(report('repeated-response', texts.set(ROOT_FILE, `${texts.get(ROOT_FILE)}${root}`)))
    .toMatchInlineSnapshot(`
    "openapi/resources/tags.yaml:9:9 error repeated-response
      The response 404 is the one that every operation has.
      Expected: no response 404 here; x-common-responses of the root says it for all operations.

    1 problem in the source."
  `);
});

test('every problem that files can have has a test', () => {
  expect([...tested].sort()).toEqual([...FILE_PROBLEMS].sort());
});

test('the components of all files are one space of names, and references name them there', () => {
  const tag = "{ description: One., allOf: [{ $ref: '../shared/labels.yaml#/components/schemas/Label' }] }";
  const { superset } = readSource(
    files({ [TAGS_FILE]: tagsFile(tag), 'openapi/shared/labels.yaml': LABELS }),
  );
  expect(superset.components).toEqual({
    schemas: {
      Label: { type: 'string', description: 'A label.' },
      Tag: { description: 'One.', allOf: [{ $ref: '#/components/schemas/Label' }] },
    },
  });
});

test('a path item may have its versions in the index', () => {
  const { superset, diagnostics } = readSource(
    replaced(ROOT_FILE, "tags' }", "tags', x-versions: '>=2.10' }"),
  );
  expect(diagnostics).toEqual([]);
  expect(superset.paths).toMatchObject({
    '/tags': { 'x-versions': '>=2.10', get: { operationId: 'listTags' } },
  });
});

test('an alias is a copy of what it names', () => {
  const tag =
    "type: object\ndescription: A.\nproperties: { a: &a { $ref: '#/components/schemas/Tag' }, b: *a }";
  const { superset, diagnostics } = readSource(files({ [TAGS_FILE]: tagsFile(tag) }));
  const ref = { $ref: '#/components/schemas/Tag' };
  expect(diagnostics).toEqual([]);
  expect(superset.components).toMatchObject({ schemas: { Tag: { properties: { a: ref, b: ref } } } });
});
