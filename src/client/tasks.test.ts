// What people do all day, written with this client and with Intercom's SDK: the same comes of it, in no more lines.
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createSandbox, SANDBOX_TOKEN, type SandboxServer } from '../sandbox/index.js';
import { tasks as ours } from './testing/tasks/ours.js';
import { tasks as theirs } from './testing/tasks/theirs.js';

const sandbox = createSandbox();
let server: SandboxServer;
beforeAll(async () => void (server = await sandbox.listen()));
afterAll(() => server.close());

type Tasks = ReturnType<typeof ours>;
const TASKS: { [Name in keyof Tasks]: (tasks: Tasks) => Promise<unknown> } = {
  findByEmail: (tasks) => tasks.findByEmail('second@example.com'),
  createOrUpdate: async (tasks) => [
    await tasks.createOrUpdate('customer-9', 'Jo'),
    await tasks.createOrUpdate('customer-9', 'Al'),
  ],
  emailsOfAll: (tasks) => tasks.emailsOfAll(),
  tagByName: async (tasks) => tasks.tagByName(await someContact(), 'Trial'),
  note: async (tasks) => tasks.note(await someContact(), 'Called back'),
  companyOf: async (tasks) => tasks.companyOf(await someContact(), 'acme', 'Acme'),
  event: (tasks) => tasks.event('user-2', 'invited-friend', sandbox.clock.now()),
  converse: async (tasks) => tasks.converse(await someContact(), 'Hello', 'Hi'),
  openSince: (tasks) => tasks.openSince(0),
  ticket: async (tasks) => tasks.ticket(await ticketType(), await someContact(), 'A refund'),
  article: async (tasks) => tasks.article(await author(), 'Refunds', '<p>How they work</p>'),
  nameOrNothing: async (tasks) => [
    await tasks.nameOrNothing(await someContact()),
    await tasks.nameOrNothing('000000000000000000000000'),
  ],
};

test.each(Object.keys(TASKS) as (keyof Tasks)[])('%s comes to the same', async (name) => {
  const options = { token: SANDBOX_TOKEN, baseUrl: server.url };
  const results: unknown[] = [];
  for (const tasks of [ours(options), theirs(options) as unknown as Tasks]) {
    sandbox.reset();
    results.push(await TASKS[name](tasks));
  }
  expect(results[0]).toBeDefined();
  expect(results[1]).toEqual(results[0]);
  expect(sandbox.bugs).toEqual([]);
});

test('and takes no more lines', () => {
  const lines = (file: string) => {
    const text = readFileSync(new URL(`testing/tasks/${file}.ts`, import.meta.url), 'utf8');
    return text.slice(text.indexOf('  return {')).split('\n').length;
  };
  expect(lines('ours')).toBeLessThanOrEqual(lines('theirs'));
});

async function read(path: string): Promise<{ id: string }[]> {
  const headers = { authorization: `Bearer ${SANDBOX_TOKEN}`, 'intercom-version': '2.14' };
  const response = await fetch(server.url + path, { headers });
  const { data, admins } = (await response.json()) as Record<string, { id: string }[]>;
  return data ?? admins ?? [];
}

const first = async (path: string) => (await read(path))[0]?.id ?? '';
const someContact = () => first('/contacts');
const ticketType = () => first('/ticket_types');
const author = async () => Number(await first('/admins'));
