import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { executeCommand } from '../../src/cli/testing/execute-command.js';
import { changelogCommand } from './changelog-command.js';

const root = mkdtempSync(join(tmpdir(), 'changelog-'));
afterAll(() => rmSync(root, { recursive: true }));

const document = (...parameters: string[]): string =>
  JSON.stringify({
    openapi: '3.1.0',
    paths: {
      '/tags': {
        get: {
          operationId: 'listTags',
          tags: ['Tags'],
          parameters: parameters.map((name) => ({ name, in: 'query', schema: { type: 'string' } })),
        },
      },
    },
  });

beforeAll(() => {
  for (const folder of ['openapi', 'generated/openapi']) mkdirSync(join(root, folder), { recursive: true });
  const versions = ['1', '2', '3'].map((name) => `{ version: '${name}', wire: ['${name}'] }`).join(', ');
  const newest = 'wire: [Unstable, Preview]';
  writeFileSync(
    join(root, 'openapi/versions.yaml'),
    `versions: [${versions}, { version: Unstable, ${newest} }]`,
  );
  writeFileSync(join(root, 'generated/openapi/1.json'), document('page'));
  writeFileSync(join(root, 'generated/openapi/2.json'), document('page', 'sort'));
  writeFileSync(join(root, 'generated/openapi/Unstable.json'), document('sort'));
});

const run = (...args: string[]) => executeCommand(changelogCommand(root), args);

test('prints what changed between any two versions', async () => {
  expect(await run('1', 'Preview')).toEqual({
    code: 0,
    stderr: '',
    stdout: `# Unstable

What changed from 1 to Unstable for somebody who calls the API.

0 new operations, 0 gone, and 2 other changes. 1 of these can break existing code.

## What can break existing code

_Sending_ breaks code that sends requests, _reading_ breaks code that reads responses or notifications.

| Operation | Breaks | What | Before | After | Instead |
| --- | --- | --- | --- | --- | --- |
| \`listTags\` | sending | query \`page\` | \`string\` | gone | – |

## Tags

### \`listTags\`: \`GET /tags\`

- New query parameter \`sort\`: string`,
  });
});

test('prints the differences as JSON', async () => {
  const { code, stdout } = await run('--json', '1', '2');
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toEqual({
    from: '1',
    to: '2',
    differences: [
      {
        kind: 'parameter-added',
        schema: null,
        operations: ['listTags'],
        where: 'parameter query.sort',
        path: '',
        before: null,
        after: 'string',
        breaking: null,
      },
    ],
  });
});

test.each<[args: string[], exitCode: number, message: string]>([
  [[], 2, 'changelog: Expected two versions, such as `npm run changelog -- 2.11 2.16`, but got 0.'],
  [['1'], 2, 'changelog: Expected two versions, such as `npm run changelog -- 2.11 2.16`, but got 1.'],
  [
    ['1', '2', '3'],
    2,
    'changelog: Expected two versions, such as `npm run changelog -- 2.11 2.16`, but got 3.',
  ],
  [['1', '9'], 2, "changelog: There is no version '9'. The versions are 1, 2, 3, Unstable."],
  [['2', '2'], 2, 'changelog: 2 and 2 are the same version: nothing changed.'],
  [['Unstable', 'Preview'], 2, 'changelog: Unstable and Preview are the same version: nothing changed.'],
  [['2', '1'], 2, 'changelog: 2 is newer than 1. Give the older one first: `npm run changelog -- 1 2`.'],
  [['1', '2', '--html'], 2, "changelog: Unknown option '--html'. See npm run changelog -- --help."],
  [['1', '3'], 1, 'changelog: There is no generated/openapi/3.json. Run `npm run generate` first.'],
])('changelog %j says what is wrong', async (args, code, message) => {
  expect(await run(...args)).toEqual({ code, stdout: '', stderr: message });
});

test('--help explains the command', async () => {
  const { code, stdout } = await run('--help');
  expect(code).toBe(0);
  expect(stdout).toMatch(/^Usage: npm run changelog -- <from> <to> \[--json\]/);
});
