import { afterEach, expect, test } from '@jest/globals';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createSandbox, SANDBOX_TOKEN } from '../../sandbox/index.js';
import { startWorkspace } from '../testing/workspace.js';
import { whoIsThere } from './workspace.js';

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()));
});

async function startSandbox(): Promise<string> {
  const server = await createSandbox({ clock: 'system' }).listen();
  open.push(server);
  return server.url;
}

test('a listening sandbox says that it is one, with a right token and with a wrong one', async () => {
  const url = await startSandbox();
  for (const token of [SANDBOX_TOKEN, 'another'])
    expect(await whoIsThere(url, token)).toMatchObject({ isSandbox: true });
});

test('what does not say so is a workspace, and says whose', async () => {
  const workspace = await startWorkspace();
  open.push(workspace);
  expect(await whoIsThere(workspace.url, SANDBOX_TOKEN)).toMatchObject({
    isSandbox: false,
    status: 200,
    workspace: { id: 'sandbox1', region: 'US', admin: { id: expect.any(String) } },
  });
});

test('an address that leads on to a sandbox is none', async () => {
  const url = await startSandbox();
  const server = createServer((incoming, response) => {
    response.writeHead(307, { location: url + incoming.url }).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  open.push({
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  });
  const elsewhere = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  expect(await whoIsThere(elsewhere, SANDBOX_TOKEN)).toMatchObject({
    isSandbox: false,
    workspace: undefined,
  });
});

test('a token does not travel unencrypted, and where nothing answers that is said', async () => {
  await expect(whoIsThere('http://intercom.invalid', SANDBOX_TOKEN)).rejects.toMatchObject({
    name: 'TargetError',
    message: expect.stringContaining('expected https, or allowInsecure: true'),
  });
  await expect(whoIsThere('http://127.0.0.1:9', SANDBOX_TOKEN)).rejects.toThrow(
    'Nothing answers at http://127.0.0.1:9.',
  );
});
