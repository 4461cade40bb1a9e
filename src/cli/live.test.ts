import { afterAll, afterEach, expect, jest, test } from '@jest/globals';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { OLDEST } from '../description/versions.js';
import { SANDBOX_TOKEN } from '../sandbox/index.js';
import { startWorkspace, stateOf, type StandIn } from '../suite/testing/workspace.js';
import { runCommand } from './testing/command.js';
import { endAt } from './testing/kill.js';

jest.setTimeout(180_000);

const folder = mkdtempSync(join(tmpdir(), 'live-'));
afterAll(() => rmSync(folder, { recursive: true }));

const open: StandIn[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((workspace) => workspace.close()));
});

async function workspaceAt(name: string) {
  const workspace = await startWorkspace();
  open.push(workspace);
  const env = { INTERCOM_TOKEN: SANDBOX_TOKEN, XDG_STATE_HOME: join(folder, name) };
  const live = (...args: string[]) => runCommand([...args, '--target', workspace.url], env);
  return { workspace, live, journals: () => readJournals(join(folder, name, 'intercom-fetch')) };
}

const readJournals = (place: string) => {
  try {
    return readdirSync(place).map((name) => join(place, name));
  } catch {
    return [];
  }
};
const RUN = ['run', '--live', '--workspace', 'sandbox1'];
const ONE = ['--version', OLDEST, '--scenario', 'conversations/reply-and-close'];

test('nothing is sent but GET /me until it is sure whose workspace it is', async () => {
  const { workspace, live, journals } = await workspaceAt('refused');
  const outcomes = [
    await live('run'),
    await live('run', '--live'),
    await live('run', '--live', '--workspace', 'another'),
    await live('clean-up', '--workspace', 'another'),
    await live('record', '--live'),
  ];
  expect(outcomes.map(({ code, stdout, stderr }) => [code, stdout, stderr.split('. ')[0]])).toEqual([
    [2, '', `There is no sandbox of ours at ${workspace.url}, so it could be somebody's workspace`],
    [2, '', 'Which workspace is meant? The token belongs to sandbox1'],
    [2, '', '--workspace is "another", but the token belongs to sandbox1'],
    [2, '', '--workspace is "another", but the token belongs to sandbox1'],
    [2, '', 'Which workspace is meant? The token belongs to sandbox1'],
  ]);
  const wrong = await runCommand([...RUN, '--target', workspace.url], { INTERCOM_TOKEN: 'wrong' });
  expect([wrong.code, wrong.stderr]).toEqual([2, expect.stringContaining('does not accept the token (401)')]);
  expect(new Set(workspace.received)).toEqual(new Set(['GET /me']));
  expect(journals()).toEqual([]);
});

test('a run says where it is, leaves nothing, and its recording holds nothing of the workspace', async () => {
  const { workspace, live, journals } = await workspaceAt('recorded');
  const before = stateOf(workspace.sandbox);
  const records = join(folder, 'records');
  const { code, stdout, stderr } = await live('record', ...RUN.slice(1), ...ONE, '--folder', records);
  expect(stderr).toContain('Workspace sandbox1 ("Sandbox workspace", US) at http://127.0.0.1:');
  expect(stdout).toContain('1 run, 9 exchanges, 0 findings, 0 warnings');
  expect(code).toBe(0);
  expect(stateOf(workspace.sandbox)).toEqual(before);
  expect(journals()).toEqual([]);

  expect(readdirSync(records)).toEqual(['live']);
  const text = readFileSync(
    join(records, 'live', 'conversations', 'reply-and-close', `${OLDEST}.json`),
    'utf8',
  );
  expect(text).toContain('"kind":"live"');
  expect(text).toContain('Where do I find my invoices?');
  expect(text).not.toMatch(/-ic[0-9a-z]{6}|6955a1c2|21547|owner@|Sample/);
});

test('a story that nothing takes back is passed over by name, and --read-only makes nothing', async () => {
  const { workspace, live } = await workspaceAt('passed-over');
  const unsafe = [
    '--scenario',
    'messages/send',
    '--scenario',
    'tags/rename-and-delete',
    '--scenario',
    'tags/list',
  ];
  const { code, stdout } = await live(...RUN, '--version', OLDEST, '--read-only', ...unsafe);
  expect(stdout).toContain(`passed over [${OLDEST}] messages/send: createContact does not only read`);
  expect(stdout).toContain(
    `passed over [${OLDEST}] tags/rename-and-delete: createContact does not only read`,
  );
  expect(stdout).toContain('1 run, 2 passed over, 1 exchange');
  expect(code).toBe(0);
  expect(workspace.received.filter((line) => !line.startsWith('GET '))).toEqual([]);
  const safe = await live(...RUN, '--version', OLDEST, '--scenario', 'messages/send');
  expect(safe.stdout).toContain('messages/send: createMessage changes what the run did not make');
});

test('what cannot be removed is listed with the command that removes it; the journal holds tags and ids alone', async () => {
  const { workspace, live, journals } = await workspaceAt('leftovers');
  const before = stateOf(workspace.sandbox);
  workspace.intercept = (line) => (line.startsWith('DELETE /contacts/') ? 403 : undefined);
  const { code, stderr } = await live(...RUN, ...ONE);
  expect(stderr).toMatch(
    /These are left in the workspace:\n {2}DELETE \/contacts\/[0-9a-f]{24}: status 403\n/,
  );
  expect(stderr).toContain(
    `Remove them with: intercom-contract clean-up --workspace sandbox1 --target ${workspace.url}`,
  );
  expect(code).toBe(1);
  const [journal = ''] = journals();
  expect(statSync(journal).mode & 0o777).toBe(0o600);
  expect(readFileSync(journal, 'utf8')).not.toMatch(/Placeholder|example|invoices|Bearer|token/);

  workspace.intercept = () => undefined;
  const cleaned = await live('clean-up', '--workspace', 'sandbox1');
  expect([cleaned.code, cleaned.stdout]).toEqual([0, '1 removed, 0 left.']);
  expect(stateOf(workspace.sandbox)).toEqual(before);
  expect(journals()).toEqual([]);
});

test('without a journal, what is left is found by its tag', async () => {
  const { workspace, live, journals } = await workspaceAt('swept');
  const before = stateOf(workspace.sandbox);
  workspace.intercept = (line) => (line.startsWith('DELETE ') ? 403 : undefined);
  await live(
    ...RUN,
    '--version',
    OLDEST,
    '--scenario',
    'tags/create-and-apply',
    '--scenario',
    'conversations/list',
  );
  for (const journal of journals()) rmSync(journal);
  workspace.intercept = () => undefined;
  expect((await live('clean-up', '--workspace', 'sandbox1')).stdout).toBe('0 removed, 0 left.');
  expect(stateOf(workspace.sandbox)).not.toEqual(before);
  const swept = await live('clean-up', '--workspace', 'sandbox1', '--tag', 'any');
  expect(swept.stderr).not.toContain('left');
  expect([swept.code, swept.stdout]).toEqual([0, expect.stringMatching(/^[1-9]\d* removed, 0 left\.$/)]);
  expect(stateOf(workspace.sandbox)).toEqual(before);
});

test('what nothing deletes is archived, once', async () => {
  const { workspace, live, journals } = await workspaceAt('archived');
  const before = stateOf(workspace.sandbox);
  const own = async (list: string) => {
    const headers = { authorization: `Bearer ${SANDBOX_TOKEN}`, 'intercom-version': OLDEST };
    const { data } = (await (await fetch(workspace.url + list, { headers })).json()) as {
      data: { name: string; archived: boolean }[];
    };
    return data.filter(({ name }) => name.includes('-ic')).map(({ archived }) => archived);
  };
  const run = [...RUN, '--version', OLDEST, '--scenario', 'ticket-types/kinds-of-fields'];
  expect((await live(...run, '--scenario', 'contacts/custom-attributes')).code).toBe(0);
  expect(await own('/ticket_types')).toEqual([true]);
  expect(await own('/data_attributes?include_archived=true')).toEqual([true, true, true]);
  expect(stateOf(workspace.sandbox)).toEqual(before);
  expect(journals()).toEqual([]);
  const swept = await live('clean-up', '--workspace', 'sandbox1', '--tag', 'any');
  expect([swept.code, swept.stdout]).toEqual([0, '0 removed, 0 left.']);
});

// The whole walk over all requests is a step of `npm run verify`.
test.each([
  ['the contact was made, and no answer came', 4],
  ['the conversation was made, and no answer came', 5],
])('killed when %s: clean-up leaves the workspace as it was', async (_, at) => {
  const state = join(folder, `killed-${at}`);
  const aftermath = await endAt({ args: ONE, at, signal: 'SIGKILL', state });
  expect(aftermath).toMatchObject({ killedAt: expect.any(String), exitCode: null });
  expect(aftermath.beforeCleanUp).not.toEqual([]);
  expect(aftermath.cleanUp.code).toBe(0);
  expect(aftermath.afterCleanUp).toEqual([]);
  expect(aftermath.journals).toEqual([]);
});

test('stopped by Ctrl+C in the middle, it cleans up by itself', async () => {
  const state = join(folder, 'stopped');
  const aftermath = await endAt({ args: ONE, at: 8, signal: 'SIGINT', state });
  expect(aftermath).toMatchObject({ exitCode: 130, beforeCleanUp: [], afterCleanUp: [], journals: [] });
});
