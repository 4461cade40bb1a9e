import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Changes } from '../suite/drift/comparison.js';
import type { Exchange } from '../traffic/exchange.js';
import { runCommand, startCommand } from './testing/command.js';
import { damaged, GONE, sendRequests, type Damage } from './testing/exchanges.js';

const folder = mkdtempSync(join(tmpdir(), 'drift-comparison-'));
afterAll(() => rmSync(folder, { recursive: true }));
beforeAll(sendRequests);

const drift = (...args: string[]) => runCommand(['drift', ...args]);
const text = (exchanges: readonly Exchange[]) =>
  exchanges.map((exchange) => JSON.stringify(exchange)).join('\n');

let count = 0;
function lines(...exchanges: Exchange[]): string {
  const path = join(folder, `${++count}.ndjson`);
  writeFileSync(path, text(exchanges));
  return path;
}

type Told = Changes & { exchanges: { before: number; after: number } };

async function changes(before: readonly Exchange[], after: readonly Exchange[]): Promise<Told> {
  const { code, stdout } = await drift(lines(...before), lines(...after), '--reporter', 'json');
  const told = JSON.parse(stdout) as Told;
  expect(code).toBe(told.proposals.length > 0 ? 1 : 0);
  return told;
}

const CONTACTS = 'GET /contacts?per_page=1';

test('what is alike on both sides is no change, whatever the description lacks of it', async () => {
  const odd = damaged('GET /tags', { '/response/body/total_count': 3 });
  const told = await changes([odd, damaged('GET /me')], [odd, damaged('GET /me')]);
  expect(told).toEqual({
    exchanges: { before: 2, after: 2 },
    ...{ proposals: [], settled: [], allowed: [], onlyBefore: [], onlyAfter: [] },
  });
});

test.each<[what: string, of: string, Damage, Record<string, unknown>]>([
  [
    'a field',
    'GET /tags',
    { '/response/body/total_count': 71_234 },
    { kind: 'field', place: 'TagList', snippet: expect.stringContaining('type: integer') },
  ],
  [
    'a required field that is missing',
    'GET /tags',
    { '/response/body/data/0/name': GONE },
    { kind: 'optional', place: 'Tag', snippet: 'required: [type, id]' },
  ],
  [
    'null',
    'GET /tags',
    { '/response/body/data/0/name': null },
    { kind: 'nullable', place: 'Tag.name', snippet: "type: [string, 'null']" },
  ],
  ['another type', 'GET /tags', { '/response/body/data/0/name': 5 }, { kind: 'type', place: 'Tag.name' }],
  [
    'a word of a set',
    CONTACTS,
    { '/response/body/data/0/role': 'boss' },
    { kind: 'known-word', place: 'Contact.role' },
  ],
  ['a status', 'GET /tags', { '/response/status': 201 }, { kind: 'status', place: 'listTags' }],
])('%s that the description does not allow is a proposal', async (_, of, damage, expected) => {
  const { proposals, allowed } = await changes([damaged(of), damaged(of)], [damaged(of, damage)]);
  expect(proposals).toEqual([
    expect.objectContaining({ ...expected, before: { came: 0, of: 2 }, after: { came: 1, of: 1 } }),
  ]);
  expect(allowed).toEqual([]);
});

test.each<[what: string, of: string, before: Damage, after: Damage, Record<string, unknown>]>([
  [
    'a field that is gone',
    CONTACTS,
    {},
    { '/response/body/data/0/referrer': GONE },
    { kind: 'field', what: 'gone', place: 'Contact', title: 'the field `referrer` is gone' },
  ],
  [
    'a field that is new',
    CONTACTS,
    { '/response/body/data/0/referrer': GONE },
    {},
    { kind: 'field', what: 'new', place: 'Contact', title: 'the field `referrer` is new' },
  ],
  [
    'null',
    CONTACTS,
    { '/response/body/data/0/phone': '+15555550100' },
    { '/response/body/data/0/phone': null },
    { kind: 'type', what: 'new', place: 'Contact.phone', title: 'is null now' },
  ],
  [
    'a known word',
    CONTACTS,
    { '/response/body/data/0/role': 'user' },
    { '/response/body/data/0/role': 'lead' },
    { kind: 'word', what: 'new', place: 'Contact.role', title: 'the word `lead` is new' },
  ],
  [
    'a status that is listed',
    'GET /tags',
    {},
    { '/response/status': 401, '/response/body': { type: 'error.list', errors: [] } },
    { kind: 'status', what: 'new', place: 'listTags', title: 'answers with 401 now' },
  ],
  [
    'the version that answers',
    'GET /tags',
    {},
    { '/response/headers/intercom-version': '2.15' },
    { kind: 'header', what: 'new', place: 'headers', title: 'the header `intercom-version: 2.15` is new' },
  ],
  [
    'a header that is gone',
    'GET /tags',
    {},
    { '/response/headers/x-ratelimit-limit': GONE },
    { kind: 'header', what: 'gone', place: 'headers', title: 'the header `x-ratelimit-limit` is gone' },
  ],
])('%s is a change that the description allows', async (_, of, before, after, expected) => {
  const { proposals, allowed } = await changes([damaged(of, before)], [damaged(of, after)]);
  expect(proposals).toEqual([]);
  expect(allowed).toContainEqual(expect.objectContaining({ ...expected, versions: ['2.14'] }));
});

test('a field that comes only sometimes now is told with its shares', async () => {
  const without = damaged(CONTACTS, { '/response/body/data/0/referrer': GONE });
  const { allowed } = await changes([damaged(CONTACTS), damaged(CONTACTS)], [damaged(CONTACTS), without]);
  expect(allowed).toEqual([
    {
      ...{ kind: 'field', what: 'sometimes missing', place: 'Contact' },
      title: 'the field `referrer` is sometimes missing',
      ...{ operations: ['listContacts'], versions: ['2.14'] },
      ...{ before: { came: 2, of: 2 }, after: { came: 1, of: 2 } },
    },
  ]);
});

test('versions are compared with themselves, and what one side alone has is named', async () => {
  const odd = { '/response/body/total_count': 3 };
  const told = await changes(
    [damaged('GET /tags', odd), damaged('GET /tags', {}, '2.15'), damaged('GET /me')],
    [damaged('GET /tags', odd), damaged('GET /tags', odd, '2.15'), damaged('GET /conversations')],
  );
  expect(told.proposals).toMatchObject([{ place: 'TagList', versions: ['2.14', '2.15'] }]);
  expect([told.onlyBefore, told.onlyAfter]).toEqual([['identifyAdmin 2.14'], ['listConversations 2.14']]);
});

test('what the description lacked and comes no more is told, unless its place does not come either', async () => {
  const odd = damaged('GET /tags', { '/response/body/total_count': 3 });
  const { settled } = await changes([odd], [damaged('GET /tags')]);
  expect(settled).toMatchObject([
    { kind: 'field', place: 'TagList', before: { came: 1, of: 1 }, after: { came: 0, of: 1 } },
  ]);
  expect((await changes([odd, damaged('GET /me')], [damaged('GET /me')])).settled).toEqual([]);
});

test('nothing of the traffic is shown but names and words of the description', async () => {
  const before = lines(
    damaged(CONTACTS, {
      '/response/headers/intercom-version': 'secret-0',
      '/response/body/data/0/name': null,
    }),
  );
  const after = lines(
    damaged(CONTACTS, {
      '/response/body/Ada Lovelace': 'secret-1',
      '/response/body/data/0/name': 'secret-2',
      '/response/body/data/0/role': 'secret-3',
      '/response/body/data/0/custom_attributes': { 'secret-4': 'secret-5' },
      '/response/headers/intercom-version': 'secret-6',
      '/response/headers/x-ratelimit-limit': 'secret-7',
      '/response/headers/secret-8': 'secret-9',
    }),
  );
  for (const reporter of ['text', 'markdown', 'json']) {
    const { code, stdout } = await drift(before, after, '--reporter', reporter);
    expect([code, stdout]).toEqual([1, expect.stringContaining('Contact.role')]);
    expect(stdout).not.toMatch(/secret|lovelace/i);
  }
});

test('as text and as a page, with the edit first and what is allowed apart from it', async () => {
  const before = lines(damaged('GET /tags'), damaged(CONTACTS));
  const after = lines(
    damaged('GET /tags', { '/response/body/total_count': 1 }),
    damaged(CONTACTS, { '/response/body/data/0/referrer': GONE }),
  );
  const { stdout } = await drift(before, after);
  expect(stdout.split('\n')).toEqual([
    'What the wire shows and the description does not.',
    '',
    'TagList: add the field `total_count` (integer)',
    '  in 1 body of listTags response, none is without it; in 2.14; before 0 of 1',
    expect.stringMatching(/^ {2}openapi\/resources\/tags.yaml:\d+$/),
    '    properties:',
    '      total_count:',
    '        type: integer',
    '        description: …',
    '',
    'What changed and the description allows.',
    '  Contact: the field `referrer` is gone; 0 of 1, before 1 of 1; listContacts in 2.14',
    '',
    '2 and 2 exchanges, 1 proposal; 1 change that the description allows',
  ]);
  const output = join(folder, 'page.md');
  expect(await drift(before, after, '--output', output)).toMatchObject({ code: 1, stdout: '' });
  const page = readFileSync(output, 'utf8');
  expect(page).toContain('## `TagList`: add the field `total_count` (integer)');
  expect(page).toContain(
    '## What changed and the description allows\n\n- Contact: the field `referrer` is gone; 0 of 1, before 1 of 1; listContacts in 2.14\n',
  );
});

test('a folder stands for what is in it, and a file there that is no traffic is named and not the end', async () => {
  const many = join(folder, 'many');
  mkdirSync(join(many, 'deep'), { recursive: true });
  writeFileSync(join(many, 'a.ndjson'), text([damaged('GET /tags')]));
  writeFileSync(join(many, 'deep/b.ndjson'), text([damaged('GET /me')]));
  writeFileSync(join(many, 'notes.txt'), 'mine');
  const alike = lines(damaged('GET /tags'), damaged('GET /me'));
  expect((await drift(alike, many)).code).toBe(0);
  writeFileSync(join(many, 'deep/c.json'), '{ "version": ');
  const { code, stdout, stderr } = await drift(many, alike);
  expect([code, stderr]).toEqual([
    1,
    `${many}, deep/c.json: 1:14: this is not JSON. Repair the file there, or record the scenario again.`,
  ]);
  expect(stdout).toContain(
    '2 and 2 exchanges, 0 proposals; 0 changes that the description allows; 1 that cannot be read',
  );
});

test('either side may be standard input', async () => {
  const before = lines(damaged('GET /tags'));
  const child = startCommand('drift', before, '-');
  let stdout = '';
  child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
  child.stdin.end(text([damaged('GET /tags', { '/response/body/total_count': 1 })]));
  const code = await new Promise((resolve) => child.on('close', resolve));
  expect([code, stdout]).toEqual([
    1,
    expect.stringContaining('TagList: add the field `total_count` (integer)'),
  ]);
});

test('one bad entry is said with its file, and the rest is compared', async () => {
  const [before, after] = [lines(damaged('GET /tags')), lines(damaged('GET /tags'))];
  writeFileSync(after, `{"request":\n${readFileSync(after, 'utf8')}`);
  const { code, stdout, stderr } = await drift(before, after);
  expect([code, stderr]).toEqual([1, `${after}, line 1: this is not JSON`]);
  expect(stdout).toContain(
    '1 and 1 exchange, 0 proposals; 0 changes that the description allows; 1 that cannot be read',
  );
});

test('nothing judged on one side, and what is no option, are exit code 2', async () => {
  const good = lines(damaged('GET /tags'));
  const empty = join(folder, 'empty.json');
  writeFileSync(empty, '[]');
  const cases: [string[], string][] = [
    [
      [good, empty],
      `Nothing was judged: no exchange in ${empty}. Name the API's host with --host if it is another one.`,
    ],
    [
      [empty, good],
      `Nothing was judged: no exchange in ${empty}. Name the API's host with --host if it is another one.`,
    ],
    [
      [good, good, good],
      'There are 3 files. Give one, or two to compare; a folder stands for all that is in it.',
    ],
    [['-', '-'], 'Standard input cannot be both. Give the path of one of the two.'],
    [
      [good, '/nowhere.har'],
      '/nowhere.har: there is no such file. Give the path of a recording or a HAR file.',
    ],
  ];
  const outcomes = await Promise.all(cases.map(([args]) => drift(...args)));
  expect(outcomes).toEqual(cases.map(([, message]) => ({ code: 2, stdout: '', stderr: message })));
});
