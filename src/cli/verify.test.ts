import { afterAll, expect, test } from '@jest/globals';
import { createWriteStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand, startCommand } from './testing/command.js';

const folder = mkdtempSync(join(tmpdir(), 'verify-'));
afterAll(() => rmSync(folder, { recursive: true }));

const verify = (...args: string[]) => runCommand(['verify', ...args]);

function file(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

const GOOD = { type: 'list', data: [] };
const DRIFT = { type: 'list', data: [], total: 8_123_456 };
const FINDING =
  'listTags response /total: the description declares no such field, got integer 1001 (undeclared-field)';

const exchange = (body: object, version = '2.14') => ({
  request: { method: 'GET', path: '/tags', headers: { 'intercom-version': version } },
  response: { status: 200, headers: { 'content-type': 'application/json' }, body },
});
const recording = (...exchanges: object[]) => ({
  version: '2.14',
  scenario: 'tags/list',
  provenance: { kind: 'sandbox', source: 'this test' },
  exchanges,
});
const entry = (
  body: object,
  { url = 'https://api.intercom.io/tags', method = 'GET', status = 200, version = '2.14' } = {},
) => ({
  startedDateTime: '2026-01-01T00:00:00Z',
  request: { method, url, headers: version === '' ? [] : [{ name: 'Intercom-Version', value: version }] },
  response: {
    status,
    headers: [{ name: 'content-type', value: 'application/json' }],
    content: { size: 1, text: JSON.stringify(body) } as { size: number; text?: string },
  },
});
const har = (...entries: unknown[]) => ({ log: { version: '1.2', creator: { name: 'a test' }, entries } });

test('a recording is judged, and what is shown of it is redacted', async () => {
  expect(await verify(file('good.json', recording(exchange(GOOD))))).toEqual({
    code: 0,
    stdout: '1 exchange, 0 findings',
    stderr: '',
  });
  const path = file('drift.json', recording(exchange(DRIFT)));
  expect(await verify(path)).toEqual({
    code: 1,
    stdout: `error [2.14] ${FINDING}\n    in ${path}, exchange 1, GET /tags → 200\n1 exchange, 1 finding`,
    stderr: '',
  });
});

test('HAR: the same finding is said once, what says nothing is passed over and counted, a byte order mark is no matter', async () => {
  const bodiless = entry(GOOD);
  delete bodiless.response.content.text;
  const entries = [
    entry(GOOD),
    entry(DRIFT),
    entry(DRIFT, { version: '2.13' }),
    entry(GOOD, { url: 'https://api.intercom.io.evil.test/tags' }),
    entry(GOOD, { method: 'OPTIONS' }),
    entry(GOOD, { status: 0 }),
    entry(GOOD, { status: 304 }),
    bodiless,
  ];
  const path = file('session.har', `\uFEFF${JSON.stringify(har(...entries), null, 2)}`);
  const { code, stdout, stderr } = await verify(path);
  expect(stdout.split('\n')).toEqual([
    `error [2.14, 2.13] ${FINDING}`,
    `    2 times, first in ${path}, entry 2, GET /tags → 200`,
    '3 exchanges, 2 findings in 1 place; passed over: 1 with other hosts, 1 OPTIONS, 1 aborted, 1 from a cache, 1 without their bodies',
  ]);
  expect([code, stderr]).toEqual([1, '']);
});

test('another host stands for the API when it is named, and a version where none is', async () => {
  const path = file('proxy.har', har(entry(GOOD, { url: 'http://127.0.0.1:4010/tags', version: '' })));
  expect((await verify(path)).code).toBe(2);
  expect((await verify(path, '--host', '127.0.0.1:4010')).stderr).toContain(
    `${path}, entry 1: GET /tags → 200 names no version. Give one with --version.`,
  );
  expect(await verify(path, '--host', '127.0.0.1', '--version', '2.14')).toEqual({
    code: 0,
    stdout: '1 exchange, 0 findings',
    stderr: '',
  });
});

test('one bad entry is one message, not the end', async () => {
  const text = JSON.stringify(har(entry(GOOD), 'X', entry(GOOD))).replace(
    '"X"',
    '{"request": nonsense}, {"request": {}}',
  );
  const path = file('broken.har', text);
  expect(await verify(path)).toEqual({
    code: 1,
    stdout: '2 exchanges, 0 findings; 2 that cannot be read',
    stderr: `${path}, entry 2: this is not JSON\n${path}, entry 3: this is no entry of a HAR file`,
  });
  const cut = file('cut.har', JSON.stringify(har(entry(GOOD), entry(GOOD))).slice(0, -40));
  expect(await verify(cut)).toEqual({
    code: 1,
    stdout: '1 exchange, 0 findings; 1 that cannot be read',
    stderr: `${cut}, entry 2: the file ends before the list does`,
  });
});

test('lines of JSON go in and out, also through standard input', async () => {
  const lines = [{ version: '2.14', ...exchange(GOOD) }, exchange(DRIFT), { request: {} }];
  const text = lines.map((line) => JSON.stringify(line)).join('\n');
  const child = startCommand('verify', '-', '--ndjson');
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  child.stdin.end(text);
  const [code] = (await once(child, 'close')) as [number];
  expect(JSON.parse(stdout)).toMatchObject({
    file: '-',
    at: 'line 2',
    rule: 'undeclared-field',
    path: '/total',
    actual: 'integer 1001',
  });
  expect(stderr.trim().split('\n')).toEqual([
    '-, line 3: at /request/method: this field is missing',
    '2 exchanges, 1 finding; 1 that cannot be read',
  ]);
  expect(code).toBe(1);
}, 120_000);

test("nock's recordings are judged", async () => {
  const definition = {
    scope: 'https://api.intercom.io:443',
    method: 'get',
    path: '/tags',
    body: '',
    status: 200,
  };
  const rawHeaders = ['Content-Type', 'application/json'];
  const path = file('nock.json', [
    { ...definition, response: GOOD, rawHeaders },
    { ...definition, response: DRIFT, rawHeaders },
    { ...definition, response: ['1f8b'], rawHeaders: ['Content-Encoding', 'gzip'] },
  ]);
  const { code, stdout } = await verify(path, '--version', '2.14');
  expect(stdout).toContain(`error [2.14] ${FINDING}`);
  expect(stdout).toContain('2 exchanges, 1 finding; passed over: 1 compressed');
  expect(code).toBe(1);
});

test('nothing judged is no success, and a file that is none of these is said to be', async () => {
  const empty = file('empty.har', har());
  expect(await verify(empty, '--json')).toEqual({
    code: 2,
    stdout: '',
    stderr: `Nothing was judged: no exchange in ${empty}. Name the API's host with --host if it is another one.`,
  });
  expect((await verify(file('other.json', { a: 1 }))).code).toBe(2);
});

test('a file that is larger than memory should be is read piece by piece', async () => {
  const path = join(folder, 'large.har');
  const out = createWriteStream(path);
  const one = JSON.stringify(entry({ ...GOOD, padding: 'x'.repeat(50_000) }));
  out.write('{"log":{"entries":[');
  for (let count = 0; count < 600; count++) {
    if (!out.write(count === 0 ? one : `,${one}`)) await once(out, 'drain');
  }
  out.end(']}}');
  await once(out, 'finish');
  const { stdout } = await verify(path);
  expect(stdout).toContain('600 exchanges, 600 findings in 1 place');
}, 120_000);
