import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createSandbox, type Sandbox, type SandboxOptions } from './sandbox.js';
import { callerOf, SEEDED } from './testing/caller.js';

const folder = mkdtempSync(join(tmpdir(), 'data-'));
const file = join(folder, 'workspace.jsonl');
const opened: Sandbox[] = [];
const begin = (options: SandboxOptions = {}) => {
  const sandbox = createSandbox({ data: file, ...options });
  opened.push(sandbox);
  return { sandbox, call: callerOf(sandbox, '2.14') };
};
const again = (options?: SandboxOptions) => {
  for (const sandbox of opened.splice(0)) sandbox.close();
  return begin(options);
};
afterEach(() => {
  for (const sandbox of opened.splice(0)) sandbox.close();
  rmSync(folder, { recursive: true, force: true });
});
beforeEach(() => void mkdirSync(folder, { recursive: true }));

const linesOf = () => readFileSync(file, 'utf8').split('\n').slice(0, -1);

test('what was done is there when it is opened again, with its times and the next ids', async () => {
  const first = begin();
  first.sandbox.advance(500);
  const { body: made } = await first.call<{ id: string }>('POST', '/contacts', {
    role: 'user',
    email: 'a@example.com',
  });
  await first.call('DELETE', `/contacts/${SEEDED.second}`);
  await first.call('PUT', `/conversations/${SEEDED.waitingConversation}`, { read: true });
  const look = async (call: typeof first.call) => [
    (await call('GET', '/contacts')).body,
    (await call('GET', `/conversations/${SEEDED.waitingConversation}`)).body,
    (
      await call('POST', '/contacts/search', {
        query: { field: 'email', operator: '=', value: 'a@example.com' },
      })
    ).body,
  ];
  const seen = await look(first.call);
  const second = again({ seed: 'empty' });
  expect(await look(second.call)).toEqual(seen);
  expect(second.sandbox.clock.now()).toBe(first.sandbox.clock.now());
  const { body: next } = await second.call<{ id: string }>('POST', '/contacts', {
    role: 'user',
    email: 'b@example.com',
  });
  expect(parseInt(next.id.slice(-8), 16)).toBe(parseInt(made.id.slice(-8), 16) + 1);
});

test('one line is one request that changed something, and the next start makes them fewer', async () => {
  const { call } = begin();
  const before = linesOf().length;
  await call('GET', '/contacts');
  await call('POST', '/tags', {});
  expect(linesOf().length).toBe(before);
  for (let number = 0; number < 30; number += 1)
    await call('PUT', `/contacts/${SEEDED.customer}`, { name: `${number}` });
  expect(linesOf().length).toBe(before + 30);
  const { call: ask } = again();
  expect(linesOf().length).toBe(before);
  expect((await ask('GET', `/contacts/${SEEDED.customer}`)).body).toMatchObject({ name: '29' });
});

test('a torn tail is dropped', async () => {
  const { call } = begin();
  await call('POST', '/tags', { name: 'New' });
  const whole = readFileSync(file, 'utf8');
  for (const tail of ['{"now":1', '{"now":1,"requests":9,"tables":{}}']) {
    appendFileSync(file, tail);
    const { call: ask } = again();
    expect((await ask('GET', '/tags')).body).toMatchObject({ data: [{}, {}, { name: 'New' }] });
  }
  expect(whole).toContain('New');
});

test('a reset and a snapshot are kept too', async () => {
  const { sandbox, call } = begin();
  const moment = sandbox.snapshot();
  await call('POST', '/tags', { name: 'New' });
  sandbox.restore(moment);
  expect((await again().call('GET', '/tags')).body).toMatchObject({
    data: [{ name: 'Urgent' }, { name: 'Feedback' }],
  });
  const third = again();
  await third.call('POST', '/tags', { name: 'New' });
  third.sandbox.reset();
  const { body } = await again().call<{ data: unknown[] }>('GET', '/tags');
  expect(body.data.length).toBe(2);
});

test('what is no workspace is refused and stays as it is', () => {
  const cases: [string, string][] = [
    [
      'notes\n',
      `${file} is no workspace of this sandbox, and stays as it is. Name another file, or one that is not there yet.`,
    ],
    [
      '{"workspace":"intercom-fetch sandbox 1","created_at":1}\n{"now":1}\n',
      `${file}:2 is no line of a workspace. Repair or remove the line; the file stays as it is.`,
    ],
    [
      '{"workspace":"intercom-fetch sandbox 1","created_at":1}\n{"now":1,"requests":1,"tables":{"cats":{"count":1,"rows":{}}}}\n',
      `${file} has "cats", which this sandbox does not know. Use the version that wrote it.`,
    ],
  ];
  for (const [text, message] of cases) {
    writeFileSync(file, text);
    expect(() => begin()).toThrow(message);
    expect(readFileSync(file, 'utf8')).toBe(text);
  }
  expect(() => begin({ data: join(folder, 'nowhere', 'a.jsonl') })).toThrow('cannot be written');
});

test('a file has one sandbox at a time', () => {
  begin();
  expect(() => begin()).toThrow(
    `${file} is in use by process ${process.pid}. Stop it, or name another file.`,
  );
  again();
  opened.splice(0)[0]?.close();
  writeFileSync(`${file}.lock`, '1');
  expect(() => begin()).toThrow(`${file} is in use by process 1. Stop it, or name another file.`);
  expect(existsSync(`${file}.lock`)).toBe(true);
});

test('a process that is killed while it writes loses nothing that it answered', async () => {
  const answered: string[] = [];
  const program = fileURLToPath(new URL('testing/keep.ts', import.meta.url));
  for (const count of [3, 40]) {
    const child = spawn(process.execPath, ['--import', 'tsx', program, file], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      if (output.split('\n').length > count) child.kill('SIGKILL');
    });
    await once(child, 'close');
    answered.push(...output.split('\n').slice(0, -1));
  }
  const { sandbox, call } = begin();
  expect(answered.length).toBeGreaterThan(40);
  for (const id of answered) expect((await call('GET', `/contacts/${id}`)).status).toBe(200);
  expect(sandbox.bugs).toEqual([]);
});
