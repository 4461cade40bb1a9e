import { afterEach, expect, test } from '@jest/globals';
import { createServer, request as forward, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createSandbox, SANDBOX_TOKEN, type SandboxServer } from '../sandbox/index.js';
import { runCommand } from '../cli/testing/command.js';
import { urlTarget } from './targets.js';

const open: Pick<SandboxServer, 'close'>[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()));
});

const env = { INTERCOM_TOKEN: SANDBOX_TOKEN };
const main = (...args: string[]) => runCommand(['run', '--version', '2.14', '--target', ...args], env);

async function startSandbox(): Promise<string> {
  const server = await createSandbox({ clock: 'system' }).listen();
  open.push(server);
  return server.url;
}

/**
 * Stands for a proxy in front of somebody's workspace: it answers as the sandbox does, and does not say
 * that it is one. What is sent to it is kept.
 */
async function startWorkspace() {
  const sandbox = await startSandbox();
  const received: string[] = [];
  const url = await serve((incoming, response) => {
    const { method, headers, url: path = '' } = incoming;
    received.push(`${method} ${path}`);
    const target = new URL(path, sandbox);
    const onward = forward(target, { method, headers }, (answer) => {
      const { 'x-sandbox': _, ...kept } = answer.headers;
      response.writeHead(answer.statusCode ?? 500, kept);
      answer.pipe(response);
    });
    incoming.pipe(onward);
  });
  return { url, received };
}

async function serve(answer: (incoming: IncomingMessage, response: ServerResponse) => void) {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  open.push({
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

test('a listening sandbox says that it is one, with a right token and with a wrong one', async () => {
  const url = await startSandbox();
  for (const token of [SANDBOX_TOKEN, 'another']) {
    expect(await urlTarget(url, { INTERCOM_TOKEN: token })).toMatchObject({
      kind: 'url',
      label: `the sandbox at ${url}: self-consistency, not evidence about Intercom`,
    });
  }
});

test('what does not say so is a workspace: safe scenarios run, clean up, and nothing else does', async () => {
  const { url, received } = await startWorkspace();
  const { code, stdout } = await main(`${url}/`, '--json');
  const { target, scenarios } = JSON.parse(stdout) as { target: string; scenarios: { scenario: string }[] };
  expect([code, target]).toEqual([0, `live: the workspace behind ${url}/`]);
  expect(scenarios.map(({ scenario }) => scenario)).toContain('contacts/create-and-retrieve');
  expect(received.filter((line) => line.includes('/conversations'))).toEqual([]);
  const deleted = received.filter((line) => line.startsWith('DELETE '));
  expect(deleted.length).toBeGreaterThan(0);
  expect(deleted.filter((line) => !line.startsWith('DELETE /contacts/'))).toEqual([]);
});

test('no name makes an unsafe scenario run there', async () => {
  const { url, received } = await startWorkspace();
  const { code, stdout, stderr } = await main(url, '--scenario', 'conversations/title');
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toContain('There is no scenario "conversations/title" for this target.');
  expect(received).toEqual(['GET /me']);
});

test('only the embedded sandbox is recorded', async () => {
  const workspace = await startWorkspace();
  const targets = ['live', workspace.url, await startSandbox()];
  const outcomes = await Promise.all(targets.map((target) => main(target, '--record')));
  const live = 'A live target cannot be recorded yet: live recordings wait until redaction is complete.';
  const used = 'Only the embedded sandbox can be recorded: one that listens may have been used already.';
  expect(outcomes).toEqual([live, live, used].map((stderr) => ({ code: 2, stdout: '', stderr })));
  expect(workspace.received).toEqual(['GET /me']);
});

test('an address that leads on to a sandbox is none', async () => {
  const url = await startSandbox();
  const elsewhere = await serve((incoming, response) => {
    response.writeHead(307, { location: url + incoming.url }).end();
  });
  expect(await urlTarget(elsewhere, env)).toMatchObject({ kind: 'live' });
});

test('a token does not travel unencrypted', async () => {
  await expect(urlTarget('http://intercom.invalid', env)).rejects.toMatchObject({
    name: 'TargetError',
    message: expect.stringContaining('expected https: the token would travel unencrypted'),
  });
});
