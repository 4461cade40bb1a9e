import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Proposal } from '../suite/drift/proposals.js';
import type { Exchange } from '../traffic/exchange.js';
import { runCommand } from './testing/command.js';
import { damaged, GONE, REQUESTS, sendRequests, type Damage } from './testing/exchanges.js';

const folder = mkdtempSync(join(tmpdir(), 'drift-'));
afterAll(() => rmSync(folder, { recursive: true }));

const drift = (...args: string[]) => runCommand(['drift', ...args]);

beforeAll(sendRequests);

let count = 0;
function lines(...exchanges: Exchange[]): string {
  const path = join(folder, `${++count}.ndjson`);
  writeFileSync(path, exchanges.map((exchange) => JSON.stringify(exchange)).join('\n'));
  return path;
}

async function proposals(...exchanges: Exchange[]): Promise<Proposal[]> {
  const { code, stdout } = await drift(lines(...exchanges), '--reporter', 'json');
  const { proposals: found } = JSON.parse(stdout) as { proposals: Proposal[] };
  expect(code).toBe(found.length > 0 ? 1 : 0);
  return found;
}

const RESOURCES = 'openapi/resources';

test.each<[what: string, of: string, Damage, Record<string, unknown>, line: string]>([
  [
    'an undeclared field',
    'GET /tags',
    { '/response/body/total_count': 71_234 },
    {
      kind: 'field',
      place: 'TagList',
      file: `${RESOURCES}/tags.yaml`,
      types: ['integer'],
      snippet: 'properties:\n  total_count:\n    type: integer\n    description: …',
    },
    'TagList:',
  ],
  [
    'a field that is a moment',
    'GET /conversations',
    { '/response/body/made_at': 1_767_225_600 },
    { kind: 'field', format: 'unixtime', snippet: expect.stringContaining('format: unixtime') },
    'ConversationList:',
  ],
  [
    'a field with fields',
    'GET /tags',
    { '/response/body/owners': [{ 'Personal Name': 'x', age: 3 }] },
    {
      kind: 'field',
      snippet:
        'properties:\n  owners:\n    type: array\n    items:\n      type: object\n      properties: # 2 whose names are not shown\n    description: …',
    },
    'TagList:',
  ],
  [
    'an unknown word of an open set',
    'GET /contacts?per_page=1',
    { '/response/body/data/0/role': 'boss' },
    {
      kind: 'known-word',
      place: 'Contact.role',
      file: `${RESOURCES}/contacts/schemas.yaml`,
      snippet: 'x-extensible-enum: [user, lead, word_1]',
    },
    'role:',
  ],
  [
    'a word outside a closed set',
    'GET /conversations',
    { '/response/body/conversations/0/state': 'boss' },
    {
      kind: 'word',
      place: 'ConversationFields.state',
      file: `${RESOURCES}/conversations/schemas.yaml`,
      snippet: 'enum: [open, closed, snoozed, word_1]',
    },
    'state:',
  ],
  [
    'a required name that is missing',
    'GET /tags',
    { '/response/body/data/0/name': GONE },
    { kind: 'optional', place: 'Tag', file: `${RESOURCES}/tags.yaml`, snippet: 'required: [type, id]' },
    'Tag:',
  ],
  [
    'null',
    'GET /tags',
    { '/response/body/data/0/name': null },
    {
      kind: 'nullable',
      place: 'Tag.name',
      file: `${RESOURCES}/tags.yaml`,
      snippet: "type: [string, 'null']",
    },
    'name:',
  ],
  [
    'null in place of a component, which is the matter of who refers to it',
    'GET /me',
    { '/response/body/app': null },
    {
      kind: 'nullable',
      place: 'AdminWithApp.app',
      file: `${RESOURCES}/admins.yaml`,
      snippet: "anyOf:\n  - { $ref: '#/components/schemas/App' }\n  - { type: 'null' }",
    },
    'app:',
  ],
  [
    'a wrong type',
    'GET /tags',
    { '/response/body/data/0/name': 5 },
    { kind: 'type', place: 'Tag.name', types: ['integer'], snippet: 'type: [string, integer]' },
    'name:',
  ],
  [
    'a text that lacks its format',
    'GET /contacts?per_page=1',
    { '/response/body/data/0/email': 'somebody' },
    { kind: 'constraint', place: 'Contact.email' },
    'email:',
  ],
  [
    'a status that is not listed',
    'GET /tags',
    { '/response/status': 201 },
    { kind: 'status', place: 'listTags', snippet: expect.stringContaining("'201':") },
    'get:',
  ],
  [
    'another media type',
    'GET /tags',
    { '/response/headers/content-type': 'text/plain' },
    { kind: 'media-type', place: 'listTags 200', snippet: 'content:\n  text/plain:\n    schema: …' },
    "'200':",
  ],
  [
    'no body',
    'GET /tags',
    { '/response/body': GONE },
    { kind: 'body', place: 'listTags 200', snippet: 'x-may-be-empty: true' },
    "'200':",
  ],
  [
    'an undeclared query parameter',
    'GET /tags',
    { '/request/path': '/tags?colour=red' },
    { kind: 'parameter', place: 'listTags', snippet: expect.stringContaining('name: colour') },
    'get:',
  ],
  [
    'a parameter of another type',
    'GET /contacts?per_page=1',
    { '/request/path': '/contacts?per_page=lots' },
    {
      kind: 'type',
      place: 'PerPage',
      file: 'openapi/shared/pagination.yaml',
      snippet: 'type: [integer, string]',
    },
    'schema:',
  ],
  [
    'a field of a request that was accepted',
    'POST /tags',
    { '/request/body/colour': 'red' },
    { kind: 'field', place: 'CreateOrUpdateTagRequest', seenIn: ['createTag request'] },
    'CreateOrUpdateTagRequest:',
  ],
])('%s is one proposal, at its place in the source', async (_, of, damage, expected, line) => {
  const found = await proposals(damaged(of), damaged(of, damage));
  expect(found).toEqual([expect.objectContaining({ versions: ['2.14'], bodies: 1, ...expected })]);
  const [{ file, line: at } = { file: null, line: null }] = found;
  expect(
    readFileSync(file ?? '', 'utf8')
      .split('\n')
      [(at ?? 0) - 1]?.trim(),
  ).toMatch(new RegExp(`^${line}`));
});

test('one place is one proposal, however many operations, versions and bodies show it', async () => {
  const surprise = { '/response/body/data/0/colour': 'red' };
  const found = await proposals(
    damaged('GET /tags', surprise),
    damaged('GET /tags', surprise),
    damaged('GET /tags', surprise, '2.16'),
    damaged('GET /tags', undefined, '2.12'),
    damaged('GET /tags'),
  );
  expect(found).toMatchObject([
    { place: 'Tag', bodies: 3, bodiesWithout: 2, versions: ['2.14', '2.16'], versionsWithout: ['2.12'] },
  ]);
  expect(found[0]?.snippet).toContain("x-versions: '>=2.14'");
});

test('what agrees is no proposal, and neither is what was refused', async () => {
  const misspelt = damaged('GET /tags', { '/request/path': '/tagz', '/response/status': 404 });
  const all = REQUESTS.map(({ name }) => damaged(name));
  const { code, stdout } = await drift(lines(...all, misspelt));
  expect([code, stdout.split('\n').at(-1)]).toEqual([0, '6 exchanges, 0 proposals']);
});

test('values are never shown, words and names that somebody chose only when asked, and never in a file', async () => {
  const path = lines(
    damaged('GET /tags', {
      '/response/body/Ada Lovelace': 'secret-1',
      '/response/body/owner': 'secret-2',
      '/response/body/more': { 'Ada Lovelace': 'secret-3' },
      '/response/body/data/0/type': 'secret-4\u001b[2J',
    }),
    damaged('GET /tags', { '/request/path': '/ada/lovelace?name=secret-5' }),
  );
  for (const reporter of ['text', 'markdown', 'json']) {
    const { stdout } = await drift(path, '--reporter', reporter);
    expect(stdout).not.toMatch(/secret|lovelace/i);
  }
  const { stdout } = await drift(path, '--show-words');
  expect(stdout).toContain("'Ada Lovelace':");
  expect(stdout).toContain(String.raw`"secret-4\u001b[2J"`);
  expect(stdout).toContain('/ada/lovelace:');
  expect(stdout).not.toMatch(/secret-[1235]/);
  expect(await drift(path, '--show-words', '--output', join(folder, 'words.md'))).toEqual({
    code: 2,
    stdout: '',
    stderr:
      "--show-words prints a workspace's own words, which are not for a file. Leave out one of it and --output.",
  });
});

test('a report is written in the form that its name says, and replaces only such reports', async () => {
  const path = lines(damaged('GET /tags', { '/response/body/total_count': 1 }));
  const output = join(folder, 'drift.md');
  expect(await drift(path, '--output', output)).toEqual({
    code: 1,
    stdout: '',
    stderr: '1 exchange, 1 proposal',
  });
  expect(readFileSync(output, 'utf8').split('\n').slice(0, 9)).toEqual([
    '# Drift',
    '',
    'What the wire shows and the description does not. 1 exchange, 1 proposal.',
    '',
    '## `TagList`: add the field `total_count` (integer)',
    '',
    expect.stringMatching(
      /^`openapi\/resources\/tags.yaml:\d+`: in 1 body of listTags response, none is without it; in 2.14.$/,
    ),
    '',
    '```yaml',
  ]);
  expect((await drift(path, '--output', output)).code).toBe(1);
  writeFileSync(output, 'mine');
  expect(await drift(path, '--output', output)).toMatchObject({ code: 2, stdout: '' });
  expect(readFileSync(output, 'utf8')).toBe('mine');
});

test('nothing judged, no traffic and what is no option are exit code 2', async () => {
  const { request, response } = damaged('GET /tags');
  const stranger = {
    request: { method: 'GET', url: 'https://example.com/tags', headers: [] },
    response: { status: response.status, headers: [], content: { text: '{}' } },
  };
  const har = join(folder, 'stranger.har');
  writeFileSync(har, JSON.stringify({ log: { entries: [stranger] } }));
  const good = lines({ request, response });
  const cases: [string[], string][] = [
    [
      [har],
      `Nothing was judged: only exchanges that are passed over (1 with other hosts) in ${har}. Name the API's host with --host if it is another one.`,
    ],
    [
      [],
      'Which traffic? Give the path of a recording, a HAR file or a folder of them, or - for standard input.',
    ],
    [['/nowhere.har'], '/nowhere.har: there is no such file. Give the path of a recording or a HAR file.'],
    [[good, '--reporter', 'html'], '--reporter is "html". Expected one of text, markdown, json.'],
    [
      [good, '--source', folder],
      `${folder}: there is no source of the description. Expected a folder with openapi.yaml and versions.yaml.`,
    ],
    [[good, '--words'], "Unknown option '--words'. See intercom-contract drift --help."],
  ];
  const outcomes = await Promise.all(cases.map(([args]) => drift(...args)));
  expect(outcomes).toEqual(cases.map(([, message]) => ({ code: 2, stdout: '', stderr: message })));
});

test('an entry that cannot be read is said, and is not the end', async () => {
  const path = lines(damaged('GET /tags'));
  writeFileSync(path, `${readFileSync(path, 'utf8')}\n{"request":`);
  const { code, stdout, stderr } = await drift(path);
  expect([code, stderr]).toEqual([1, `${path}, line 2: this is not JSON`]);
  expect(stdout).toContain('1 exchange, 0 proposals; 1 that cannot be read');
});
