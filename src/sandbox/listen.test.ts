import { afterEach, expect, test } from '@jest/globals';
import { createSandbox, SANDBOX_TOKEN, type Sandbox } from './sandbox.js';
import type { SandboxServer } from './listen.js';
import { callerOf, SEEDED } from './testing/caller.js';

const running: SandboxServer[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.close()));
});

async function serve(sandbox: Sandbox, options?: Parameters<Sandbox['listen']>[0]) {
  const server = await sandbox.listen(options);
  running.push(server);
  return server;
}

test('serves the same workspace over HTTP', async () => {
  const sandbox = createSandbox();
  const { url } = await serve(sandbox);
  expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);

  const overHttp = callerOf({ fetch: globalThis.fetch }, '2.14', url);
  const inProcess = callerOf(sandbox, '2.14');
  const path = `/conversations/${SEEDED.waitingConversation}`;
  const body = { type: 'admin', message_type: 'comment', admin_id: SEEDED.owner, body: 'Grüße' };
  const reply = await overHttp('POST', `${path}/reply`, body);
  expect(reply.status).toBe(200);
  expect(reply.headers.get('Intercom-Version')).toBe('2.14');
  expect((await inProcess('GET', path)).body).toEqual(reply.body);
  expect((await overHttp('GET', '/conversations?per_page=1')).body).toMatchObject({ pages: { per_page: 1 } });
});

test('a body may come in pieces and without its length, and the connection is kept, as without a body', async () => {
  const { url } = await serve(createSandbox());
  const headers = { Authorization: `Bearer ${SANDBOX_TOKEN}`, 'Content-Type': 'application/json' };
  const body = new Blob([JSON.stringify({ role: 'lead', email: 'pieces@example.com' })]).stream();
  const sent = await fetch(`${url}/contacts`, {
    method: 'POST',
    headers,
    body,
    duplex: 'half',
  } as RequestInit);
  expect(await sent.json()).toMatchObject({ email: 'pieces@example.com' });
  const read = await fetch(`${url}/me`, { headers });
  expect([sent, read].map((response) => response.headers.get('connection'))).toEqual([
    'keep-alive',
    'keep-alive',
  ]);
});

test('refuses over HTTP as it does in process', async () => {
  const { url } = await serve(createSandbox());
  const response = await fetch(`${url}/me`);
  expect(response.status).toBe(401);
  const headers = { Authorization: `Bearer ${SANDBOX_TOKEN}` };
  expect((await fetch(`${url}/me`, { headers: { ...headers, Accept: 'text/html' } })).status).toBe(406);
  expect((await fetch(`${url}/me`, { method: 'HEAD', headers })).status).toBe(404);
});

test('every answer says that it is of a sandbox', async () => {
  const { url } = await serve(createSandbox());
  const headers = { Authorization: `Bearer ${SANDBOX_TOKEN}` };
  const answers = await Promise.all([
    fetch(`${url}/me`, { headers }),
    fetch(`${url}/me`),
    fetch(`${url}/nowhere`, { headers }),
    fetch(`${url}/contacts`, { method: 'POST', headers, body: '{' }),
  ]);
  expect(answers.map((response) => [response.status, response.headers.get('x-sandbox')])).toEqual([
    [200, 'intercom-fetch'],
    [401, 'intercom-fetch'],
    [404, 'intercom-fetch'],
    [400, 'intercom-fetch'],
  ]);
});

test('a port in use is named, with the remedy', async () => {
  const { url } = await serve(createSandbox());
  const port = Number(new URL(url).port);
  await expect(createSandbox().listen({ port })).rejects.toThrow(
    `Port ${port} on 127.0.0.1 is in use. Choose another port, or 0 for any free one.`,
  );
});

test('an impossible address is explained', async () => {
  await expect(createSandbox().listen({ host: 'nowhere.invalid' })).rejects.toThrow(
    /^Cannot listen on nowhere\.invalid:0: /,
  );
  await expect(createSandbox().listen({ port: 70_000 })).rejects.toThrow(
    '70000 is no port. Choose a whole number from 0 to 65535.',
  );
});

test('close frees the port', async () => {
  const server = await createSandbox().listen();
  const port = Number(new URL(server.url).port);
  await server.close();
  await serve(createSandbox(), { port });
});
