import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { sourceFiles, TAGS_FILE, tagsFile } from '../source/fixture.js';
import { generate } from './pipeline.js';

let root: string;
let lines: string[];
let steps: string[];

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'generate-'));
  writeSource('{ type: string, description: A label. }');
});

afterEach(() => rmSync(root, { recursive: true }));

function writeSource(tag: string): void {
  for (const [name, text] of sourceFiles({ [TAGS_FILE]: tagsFile(tag) })) write(name, text);
}

function write(name: string, text: string): void {
  mkdirSync(dirname(join(root, name)), { recursive: true });
  writeFileSync(join(root, name), text);
}

async function run(check = false): Promise<boolean> {
  lines = [];
  steps = [];
  return generate({
    root,
    check,
    lint: false,
    print: (line) => lines.push(line),
    progress: (step) => steps.push(step),
  });
}

test('the first run writes everything, the second nothing', async () => {
  expect(await run()).toBe(true);
  expect(lines).toMatchInlineSnapshot(`
    [
      "added generated/openapi/2.9.json",
      "added generated/types/2.9.d.ts",
      "added generated/openapi/2.10.json",
      "added generated/types/2.10.d.ts",
      "added generated/openapi/2.11.json",
      "added generated/types/2.11.d.ts",
      "added generated/openapi/Unstable.json",
      "added generated/types/Unstable.d.ts",
      "added generated/versions.ts",
      "added generated/packed.ts",
      "added generated/operations.json",
      "added generated/topics.json",
      "added generated/operations.ts",
      "added generated/pagination.ts",
      "added generated/calls.ts",
      "added generated/operations/groups.ts",
      "added generated/operations/versions.ts",
      "added generated/operations/2.9.ts",
      "added generated/operations/2.10.ts",
      "added generated/operations/2.11.ts",
      "added generated/operations/Unstable.ts",
      "added openapi/source.schema.json",
      "added generated/changelog/2.10.md",
      "added generated/changelog/2.11.md",
      "added generated/changelog/Unstable.md",
      "added generated/evidence.json",
      "26 files are generated, 0 of them unchanged.",
    ]
  `);
  const before = statSync(join(root, 'generated/openapi/2.9.json')).mtimeMs;
  expect(await run()).toBe(true);
  expect(lines).toEqual(['26 files are generated, 26 of them unchanged.']);
  expect(statSync(join(root, 'generated/openapi/2.9.json')).mtimeMs).toBe(before);
});

test('only what an edit touches is written', async () => {
  await run();
  writeSource("{ type: string, description: A label., x-was: [{ versions: '=2.10', type: integer }] }");
  expect(await run()).toBe(true);
  expect(lines).toEqual([
    'updated generated/openapi/2.10.json',
    'updated generated/types/2.10.d.ts',
    'updated generated/operations.json',
    'updated generated/changelog/2.10.md',
    'updated generated/changelog/2.11.md',
    '26 files are generated, 21 of them unchanged.',
  ]);
  expect(steps).toEqual(['Checking the source', 'Projecting 4 versions', 'Making the types of 2.10']);
});

test('types that somebody edited are made again, though their document is as it was', async () => {
  await run();
  const before = readFileSync(join(root, 'generated/types/2.9.d.ts'), 'utf8');
  write('generated/types/2.9.d.ts', 'export {};\n');
  expect(await run()).toBe(true);
  expect(lines[0]).toBe('updated generated/types/2.9.d.ts');
  expect(readFileSync(join(root, 'generated/types/2.9.d.ts'), 'utf8')).toBe(before);
});

test('a damaged cache is no cache', async () => {
  await run();
  write('node_modules/.cache/intercom-fetch/generate.json', '{"tools"');
  expect(await run()).toBe(true);
  expect(steps).toContain('Making the types of 2.9');
  expect(lines).toEqual(['26 files are generated, 26 of them unchanged.']);
});

test('--check names what is stale, missing and extra, writes nothing and says what to do', async () => {
  await run();
  write('generated/versions.ts', '// edited by hand\n');
  write('generated/types/2.8.d.ts', 'export {};\n');
  rmSync(join(root, 'generated/openapi/2.9.json'));
  expect(await run(true)).toBe(false);
  expect(lines).toEqual([
    'missing: generated/openapi/2.9.json',
    'stale: generated/versions.ts',
    'extra: generated/types/2.8.d.ts',
    'What is generated is not what openapi/ says. Run `npm run generate` and commit the result.',
  ]);
  expect(existsSync(join(root, 'generated/openapi/2.9.json'))).toBe(false);
  expect(readFileSync(join(root, 'generated/versions.ts'), 'utf8')).toBe('// edited by hand\n');
});

test('--check is content with what was generated', async () => {
  await run();
  expect(await run(true)).toBe(true);
  expect(lines).toEqual(['All 26 generated files are up to date.']);
});

test('a version that is no longer listed takes its files with it, and nothing else is removed', async () => {
  await run();
  write('generated/types/2.8.d.ts', 'export {};\n');
  write('generated/changelog/2.8.md', '# 2.8\n');
  write('generated/notes.md', 'Mine.\n');
  expect(await run()).toBe(true);
  expect(lines).toEqual([
    'removed generated/changelog/2.8.md',
    'removed generated/types/2.8.d.ts',
    '26 files are generated, 26 of them unchanged.',
  ]);
  expect(existsSync(join(root, 'generated/notes.md'))).toBe(true);
});

test('with a problem in the source nothing is written', async () => {
  await run();
  const before = readFileSync(join(root, 'generated/openapi/2.9.json'), 'utf8');
  writeSource("{ type: integer, description: A label., x-versions: '>=2.99' }");
  expect(await run()).toBe(false);
  expect(lines).toMatchInlineSnapshot(`
    [
      "openapi/resources/tags.yaml:15:59 error unknown-version
      '2.99' in the range '>=2.99' is not a version.
      Expected: one of 2.9, 2.10, 2.11, Unstable.

    1 problem in the source.",
    ]
  `);
  expect(readFileSync(join(root, 'generated/openapi/2.9.json'), 'utf8')).toBe(before);
});

test('a deviation about something that does not exist is a problem', async () => {
  write(
    'openapi/deviations.yaml',
    "- { where: Label.colour, versions: '>=2.9', vendor: red, ours: blue, evidence: OAS#1, kind: omission }\n",
  );
  expect(await run()).toBe(false);
  expect(lines).toMatchInlineSnapshot(`
    [
      "openapi/deviations.yaml:1:3 error deviation-matches-nothing
      The row is about 'Label.colour', which is not in our description of 2.9–Unstable.
      Expected: an address that exists there, a range without these versions, or \`ours: absent\` for what we leave out.

    1 problem in the source.",
    ]
  `);
  expect(existsSync(join(root, 'generated'))).toBe(false);
});

test('the module of versions', async () => {
  await run();
  expect(readFileSync(join(root, 'generated/versions.ts'), 'utf8')).toMatchInlineSnapshot(`
    "// Made from openapi/ by \`npm run generate\`. Do not edit.

    /** All versions that are described, oldest first. */
    export const VERSIONS = ['2.9', '2.10', '2.11', 'Unstable'] as const;

    /** A version of Intercom's REST API. */
    export type Version = (typeof VERSIONS)[number];

    /** Versions that Intercom has announced and that are not described yet. */
    export const UNDESCRIBED_VERSIONS: readonly string[] = [];

    /** Other names that Intercom accepts for a version. */
    export const VERSION_ALIASES = {
      Preview: 'Unstable',
    } as const;

    /** The paths of each version, as \`openapi-fetch\` reads them. */
    export interface PathsByVersion {
      '2.9': import('./types/2.9.js').paths;
      '2.10': import('./types/2.10.js').paths;
      '2.11': import('./types/2.11.js').paths;
      'Unstable': import('./types/Unstable.js').paths;
    }

    /** The notifications of each version, by topic. */
    export interface WebhooksByVersion {
      '2.9': import('./types/2.9.js').webhooks;
      '2.10': import('./types/2.10.js').webhooks;
      '2.11': import('./types/2.11.js').webhooks;
      'Unstable': import('./types/Unstable.js').webhooks;
    }
    "
  `);
});

test('operations are joined by operationId, with a fingerprint for each version', async () => {
  writeSource("{ type: string, description: A label., x-was: [{ versions: '=2.9', type: integer }] }");
  await run();
  const operations: unknown = JSON.parse(readFileSync(join(root, 'generated/operations.json'), 'utf8'));
  expect(operations).toMatchObject({ listTags: { method: 'GET', path: '/tags' } });
  const { versions } = (operations as Record<string, { versions: Record<string, string> }>).listTags ?? {};
  expect(Object.keys(versions ?? {})).toEqual(['2.9', '2.10', '2.11', 'Unstable']);
  expect(new Set(Object.values(versions ?? {})).size).toBe(2);
});

test('the module of operations', async () => {
  await run();
  expect(readFileSync(join(root, 'generated/operations.ts'), 'utf8')).toMatchInlineSnapshot(`
    "// Made from openapi/ by \`npm run generate\`. Do not edit.

    /** Method and path of each operation, by group and name. */
    export const OPERATIONS: Record<string, Record<string, string>> = {
      tags: {
        listTags: 'GET /tags',
      },
    };
    "
  `);
});

test('the module of lists: what the description says of every one, once', async () => {
  const paged = tagsFile('{ type: string, description: A label. }').replace(
    '      summary',
    '      x-pagination: { style: page-number, items: data.tags }\n      summary',
  );
  for (const [name, text] of sourceFiles({ [TAGS_FILE]: paged })) write(name, text);
  await run();
  expect(readFileSync(join(root, 'generated/pagination.ts'), 'utf8')).toMatchInlineSnapshot(`
    "// Made from openapi/ by \`npm run generate\`. Do not edit.

    /** The paths of all lists, by their method, how their pages are walked, and where in an answer the items are. */
    export interface Lists {
      'GET page-number data.tags':
        | '/tags';
    }

    /** What a list is that is not in \`LISTS\`; one of them has more than one page only if its answers count pages. */
    export const COMMON_LIST = 'GET page-number data';

    /** The lists that are not like most, as \`Lists\` has them. */
    export const LISTS = {
      'GET page-number data.tags': [
        '/tags',
      ],
    } as const;

    /** The query parameters of the lists that are walked by the address of a next page: others in it are not sent. */
    export const NEXT_PARAMETERS: Record<string, readonly string[]> = {
    };
    "
  `);
});

function command(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  const script = fileURLToPath(new URL('../generate.ts', import.meta.url));
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', script, ...args], {
    encoding: 'utf8',
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
  });
  return { status, stdout, stderr };
}

test('an unknown option is a sentence', () => {
  expect(command('--chekc')).toEqual({
    status: 2,
    stdout: '',
    stderr: "generate: Unknown option '--chekc'. See npm run generate -- --help.\n",
  });
});

test('--help says what it does', () => {
  expect(command('--help')).toMatchInlineSnapshot(`
    {
      "status": 0,
      "stderr": "",
      "stdout": "Usage: npm run generate [-- options]

    Compiles openapi/ into generated/: a document, a set of types and a changelog for each version; versions.ts,
    operations.json, operations.ts, pagination.ts and evidence.json; and openapi/source.schema.json, for editors. The source is
    checked and the documents are linted first; with a problem in either, nothing is written. A version that an edit does not
    touch is neither typed nor linted again.

      --check     write nothing; exit 1 if a generated file is not what openapi/ says. Everything is done afresh
      --watch     run, and run again after each change below openapi/, until Ctrl+C
      --no-lint   leave the lint out, for quick rounds while editing
      --help      print this text
    ",
    }
  `);
});
