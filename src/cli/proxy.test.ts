import { afterAll, afterEach, beforeEach, expect, test } from '@jest/globals';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SANDBOX_TOKEN } from '../sandbox/index.js';
import { startWorkspace, type StandIn } from '../suite/testing/workspace.js';
import { runCommand, startCommandWith } from './testing/command.js';

const folder = mkdtempSync(join(tmpdir(), 'proxy-'));
afterAll(() => rmSync(folder, { recursive: true }));

let workspace: StandIn;
beforeEach(async () => {
  workspace = await startWorkspace();
});
const running: ReturnType<typeof startCommandWith>[] = [];
afterEach(async () => {
  for (const child of running.splice(0)) child.kill('SIGKILL');
  await workspace.close();
});

/** Starts the command; what it says, and where it listens. */
async function start(env: Record<string, string>, ...args: string[]) {
  const child = startCommandWith({ INTERCOM_TOKEN: '', ...env }, 'proxy', '--port', '0', ...args);
  running.push(child);
  const output = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const)
    child[name].on('data', (piece: Buffer) => (output[name] += piece.toString()));
  while (!output.stdout.includes('listens')) await once(child.stdout, 'data');
  const [url = ''] = /http:\S+/.exec(output.stdout) ?? [];
  return {
    url,
    output,
    stop: async (): Promise<number | null> => {
      const closed = once(child, 'close') as Promise<[number | null]>;
      child.kill('SIGINT');
      return (await closed)[0];
    },
  };
}

const V = { 'intercom-version': '2.14' };

test('nothing is started until it is sure whose workspace is behind it', async () => {
  const run = (env: Record<string, string>, ...args: string[]) =>
    runCommand(['proxy', '--port', '0', '--target', workspace.url, ...args], env);
  const outcomes = [
    await run({ INTERCOM_TOKEN: SANDBOX_TOKEN }),
    await run({ INTERCOM_TOKEN: SANDBOX_TOKEN }, '--workspace', 'another'),
    await run({ INTERCOM_TOKEN: 'c2VjcmV0LXRva2Vu' }, '--workspace', 'sandbox1'),
    await run({}, '--workspace', 'sandbox1'),
    await run({}, '--origin', 'http://127.0.0.1:8000'),
  ];
  expect(outcomes.map(({ code, stdout, stderr }) => [code, stdout, stderr])).toEqual([
    [2, '', expect.stringMatching(/^Which workspace is meant\? The token belongs to sandbox1\./)],
    [2, '', '--workspace is "another", but the token belongs to sandbox1. Nothing was done.'],
    [2, '', `${workspace.url} does not accept the token (401). Set INTERCOM_TOKEN to a valid one.`],
    [2, '', '--workspace is checked with the token of INTERCOM_TOKEN, which is not set.'],
    [2, '', 'Pages need a proxy that has a token: none is ever given to a page.'],
  ]);
  expect(new Set(workspace.received)).toEqual(new Set(['GET /me']));
});

test('a gateway says whose workspace it is, shows what it finds, and never the token', async () => {
  const args = ['--target', workspace.url, '--workspace', 'sandbox1', '--origin', 'http://127.0.0.1:8000'];
  const { url, output, stop } = await start({ INTERCOM_TOKEN: SANDBOX_TOKEN }, ...args);
  expect(output.stderr).toContain('Workspace sandbox1 ("Sandbox workspace", US)');
  const headers = { ...V, origin: 'http://127.0.0.1:8000' };
  expect((await fetch(`${url}/me`, { headers })).status).toBe(200);
  for (const path of ['/nowhere/ada@corp.test', '/nowhere/grace@corp.test'])
    await fetch(url + path, { headers });
  expect((await fetch(`${url}/me`, { headers: { origin: 'https://evil.example.com' } })).status).toBe(403);
  expect(await stop()).toBe(1);
  expect(output.stdout).toContain('error 2.14 no operation request path: 2.14 describes no path');
  expect(output.stdout).toContain('2 times: error 2.14 no operation');
  expect(output.stdout).toMatch(/\n3 calls judged, 2 findings in 1 place, 1 refused\n$/);
  expect(output.stderr).toMatch(/\nGET \/me → 200 in \d+ ms \(2\.14\)\n/);
  expect(output.stdout + output.stderr).not.toContain(SANDBOX_TOKEN);
  expect(output.stdout + output.stderr).not.toContain('corp.test');
});

test('what is recorded is redacted, whole, and read by verify; an older file stays', async () => {
  const file = join(folder, 'calls.ndjson');
  const { url, output, stop } = await start({}, '--record', file);
  expect(output.stdout).toContain('a sandbox of its own');
  const body = JSON.stringify({ role: 'lead', email: 'ada@corp.test' });
  const contact = { method: 'POST', headers: { ...V, 'content-type': 'application/json' }, body };
  const { id } = (await (await fetch(`${url}/contacts`, contact)).json()) as { id: string };
  await fetch(`${url}/contacts/${id}`, { headers: V });
  expect(await stop()).toBe(0);
  const text = readFileSync(file, 'utf8');
  expect(text.trimEnd().split('\n')).toHaveLength(2);
  for (const secret of ['ada@corp.test', id, SANDBOX_TOKEN]) expect(text).not.toContain(secret);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(await runCommand(['verify', file])).toMatchObject({ code: 0, stdout: '2 exchanges, 0 findings' });

  expect(await runCommand(['proxy', '--port', '0', '--record', file])).toEqual({
    code: 2,
    stdout: '',
    stderr: `${file} exists. Give the path of a new file.`,
  });
  expect(readFileSync(file, 'utf8')).toBe(text);
});

test('an app without a token of ours in the environment uses its own', async () => {
  const { url, stop, output } = await start({}, '--target', workspace.url, '--ndjson');
  expect(output.stdout).toContain('with the token that each caller sends');
  const ask = async (token: string) =>
    (await fetch(`${url}/me`, { headers: { ...V, authorization: `Bearer ${token}` } })).status;
  expect([await ask(SANDBOX_TOKEN), await ask('another')]).toEqual([200, 401]);
  expect(await stop()).toBe(0);
  expect(output.stdout.trimEnd().split('\n')).toHaveLength(1);
});

test('what cannot be carried out is one sentence, and leaves no file', async () => {
  const old = join(folder, 'old.txt');
  writeFileSync(old, 'kept');
  const cases: [string[], string][] = [
    [['--port', 'many'], '--port is "many". Expected a number from 0 to 65535.'],
    [['--timeout', '0'], '--timeout is "0". Expected seconds, more than 0 and at most 86400.'],
    [['--version', '3.0'], '"3.0" is no version.'],
    [['--origin', '*'], '"*" is no origin.'],
    [['--workspace', 'abc'], '--workspace is for --target live or a URL.'],
    [['--target', 'somewhere'], '"somewhere" is no target.'],
    [['--record', join(folder, 'none', 'calls.ndjson')], 'cannot be written (ENOENT)'],
    [['--port', new URL(workspace.url).port, '--record', join(folder, 'new.ndjson')], 'is in use'],
  ];
  for (const [args, message] of cases) {
    const { code, stdout, stderr } = await runCommand(['proxy', ...args]);
    expect([code, stdout, stderr]).toEqual([2, '', expect.stringContaining(message)]);
  }
  expect(existsSync(join(folder, 'new.ndjson'))).toBe(false);
});
