// A new version as CONTRIBUTING.md walks through it, on a copy of the real source: five edits, and everything follows.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { VERSIONS } from '../../generated/versions.js';
import { generate } from './pipeline.js';
import { asObject, type Json } from '../../src/description/json.js';

const project = fileURLToPath(new URL('../..', import.meta.url));
const lines: string[] = [];
let root: string;

/** The newest numbered version, and the one that stands for what has no number yet. */
const [LAST = '', OPEN = ''] = VERSIONS.slice(-2);
/** The version that comes next: `2.16` → `2.17`. */
const NEXT = LAST.replace(/\d+$/, (minor) => String(Number(minor) + 1));

const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const json = (file: string) => asObject(JSON.parse(read(file)) as Json);

/** Replaces a text that must be there: an edit that no longer fits the source should fail here, not pass by. */
function edit(file: string, from: string | RegExp, to: string): void {
  const text = read(file);
  const edited = text.replace(from, to);
  if (edited === text) throw new Error(`${file} no longer says: ${from}`);
  writeFileSync(join(root, file), edited);
}

const TAGS = 'openapi/resources/tags.yaml';
const NEW_PATH = `paths:
  /tags/count:
    x-versions: '>=${NEXT}'
    get:
      operationId: countTags
      summary: Count tags
      description: How many tags the workspace has.
      tags: [Tags]
      x-pagination: { style: none, items: data }
      responses:
        '200':
          description: The number.
          content:
            application/json:
              schema: { $ref: '#/components/schemas/TagCount' }
`;
const NEW_SCHEMA = `  schemas:
    TagCount:
      type: object
      description: A number of tags.
      required: [count]
      properties:
        count: { type: integer, description: The number. }
`;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'bump-'));
  cpSync(join(project, 'openapi'), join(root, 'openapi'), { recursive: true });
  // What the budget counts as seen is seen in the witnesses and deliveries.
  for (const folder of ['witnesses', 'deliveries'])
    cpSync(join(project, 'contract-tests', folder), join(root, 'contract-tests', folder), {
      recursive: true,
    });
  edit(
    'openapi/versions.yaml',
    `  - { version: ${OPEN}`,
    `  - { version: '${NEXT}', wire: ['${NEXT}'], released: null }\n  - { version: ${OPEN}`,
  );
  edit('openapi/versions.yaml', /^undescribed: .*$/m, 'undescribed: []');
  // Nobody has seen the answer of the new operation.
  edit(
    'openapi/budget.json',
    /"resources\/tags": \{[^}]*\}/,
    '"resources/tags": { "unseen": 9, "optional": 9 }',
  );
  // A new operation.
  edit(
    'openapi/openapi.yaml',
    "  '/tags':",
    "  '/tags/count': { $ref: 'resources/tags.yaml#/paths/~1tags~1count' }\n  '/tags':",
  );
  edit(TAGS, 'paths:\n', NEW_PATH);
  edit(TAGS, '  schemas:\n', NEW_SCHEMA);
  // A parameter that was only in the open version is promoted.
  edit(
    'openapi/resources/conversations/paths.yaml',
    /(#\/components\/parameters\/IncludeMonitors', x-versions: )'[^']*'/,
    `$1'>=${NEXT}'`,
  );
  // A value is gone, a type changes and a field gets another name: all in a schema of the test's own making.
  edit(
    TAGS,
    '        count: { type: integer, description: The number. }\n',
    `        count:
          type: string
          description: The number, as text.
          x-was: [{ versions: '<${OPEN}', type: integer }]
        state:
          type: string
          enum: [counted, estimated]
          x-enum-versions: { estimated: '<${OPEN}' }
          description: How it was found.
        label: { type: string, description: What was counted., x-versions: '=${OPEN}' }
        name: { type: string, description: What was counted., x-versions: '<${OPEN}' }
`,
  );
  const ok = await generate({ root, check: false, lint: false, print: (line) => lines.push(line) });
  if (!ok) throw new Error(lines.join('\n'));
}, 60_000);

afterAll(() => rmSync(root, { recursive: true }));

test('the new version has the new operation, the promoted parameter and its own types', () => {
  const paths = asObject(json(`generated/openapi/${NEXT}.json`).paths);
  expect(paths['/tags/count']).toBeDefined();
  expect(asObject(json(`generated/openapi/${LAST}.json`).paths)['/tags/count']).toBeUndefined();

  expect(read(`generated/types/${NEXT}.d.ts`)).toContain('include_monitors?:');
  expect(read('generated/versions.ts')).toContain(`'${LAST}', '${NEXT}', '${OPEN}'`);
});

test('what changes after it is one thing in the new version and another in the open one', () => {
  const schemaOf = (version: string) =>
    asObject(asObject(asObject(json(`generated/openapi/${version}.json`).components).schemas).TagCount)
      .properties;
  expect(schemaOf(NEXT)).toEqual({
    count: { description: 'The number, as text.', type: 'integer' },
    state: { type: 'string', enum: ['counted', 'estimated'], description: 'How it was found.' },
    name: { type: 'string', description: 'What was counted.' },
  });
  expect(schemaOf(OPEN)).toEqual({
    count: { type: 'string', description: 'The number, as text.' },
    state: { type: 'string', enum: ['counted'], description: 'How it was found.' },
    label: { type: 'string', description: 'What was counted.' },
  });
});

test('the changelogs tell both steps, and who breaks', () => {
  const promoted = read(`generated/changelog/${NEXT}.md`);
  expect(promoted).toContain('- New: `GET /tags/count` (`countTags`): Count tags');
  expect(promoted).toContain('- New query parameter `include_monitors`: boolean');
  const open = read(`generated/changelog/${OPEN}.md`);
  const breaking = open.split('\n').filter((line) => line.startsWith('| `countTags`'));
  expect(breaking).toEqual([
    '| `countTags` | reading | `TagCount.count` in responses | `number` | `string` | – |',
    '| `countTags` | reading | `TagCount.name` in responses | `string` | gone | – |',
  ]);
  const [, tags = ''] = open.split('## Tags\n');
  expect(tags.split('\n## ')[0]).toContain('- New field `label`: string\n');
});

test('only the contracts that changed have a fingerprint of their own', () => {
  const operations = json('generated/operations.json');
  const versions = (operationId: string) => asObject(asObject(operations[operationId]).versions);
  const list = versions('listConversations');
  expect(list[NEXT]).toBeDefined();
  expect(list[NEXT]).not.toBe(list[LAST]);
  expect(versions('listTeams')[NEXT]).toBe(versions('listTeams')[LAST]);
  expect(Object.keys(versions('countTags'))).toEqual([NEXT, OPEN]);
});
