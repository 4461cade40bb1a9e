import { getEventListeners } from 'node:events';
import { afterEach, expect, test } from '@jest/globals';
import { createIntercomClient, type Token } from './index.js';
import { closeServers, silence, stall, startServer, type Answer } from './testing/server.js';
import { countTimers, releaseTimers, runningTimers } from './testing/timers.js';

afterEach(() => {
  releaseTimers();
  return closeServers();
});

async function start(answer: Answer, token: Token = 'a-token') {
  const server = await startServer(answer);
  return { server, client: createIntercomClient({ version: '2.14', token, baseUrl: server.url }) };
}

const never = new Promise<never>(() => {});

test('a call that gets no answer ends with its timeout', async () => {
  const { client } = await start(silence);
  const call = client.GET('/tags', { timeout: 60 });
  await expect(call).rejects.toMatchObject({
    name: 'IntercomTimeoutError',
    message: 'GET /tags did not finish within 60 ms (version 2.14)',
    operation: 'GET /tags',
    timeout: 60,
  });
});

test('the timeout covers the body', async () => {
  const { client } = await start(stall);
  await expect(client.GET('/tags', { timeout: 500 })).rejects.toMatchObject({ name: 'IntercomTimeoutError' });
});

test('the timeout covers what ignores signals: a token function, a custom fetch', async () => {
  const { client, server } = await start(silence, () => never);
  await expect(client.GET('/tags', { timeout: 30 })).rejects.toMatchObject({ name: 'IntercomTimeoutError' });
  expect(server.received).toEqual([]);

  const deaf = createIntercomClient({ version: '2.14', token: 'a-token', fetch: () => never });
  await expect(deaf.GET('/tags', { timeout: 30 })).rejects.toMatchObject({ name: 'IntercomTimeoutError' });
});

test('a bad timeout of one call is refused', async () => {
  const { client } = await start(silence);
  await expect(client.GET('/tags', { timeout: -1 })).rejects.toThrow(
    'timeout is -1, expected milliseconds above 0',
  );
});

test("the caller's signal ends the call with the caller's reason", async () => {
  for (const answer of [silence, stall]) {
    const controller = new AbortController();
    const { client, server } = await start((response, request) => {
      answer(response, request);
      setTimeout(() => controller.abort(new Error('user left')), 20);
    });
    await expect(client.GET('/tags', { signal: controller.signal })).rejects.toThrow('user left');
    expect(server.received).toHaveLength(1);
  }
});

test('an aborted signal asks for nothing', async () => {
  const asked: string[] = [];
  const client = createIntercomClient({
    version: '2.14',
    token: () => (asked.push('token'), 'a-token'),
    fetch: () => (asked.push('fetch'), Promise.resolve(Response.json({}))),
  });
  const call = client.GET('/tags', { signal: AbortSignal.abort(new Error('too late')) });
  await expect(call).rejects.toThrow('too late');
  expect(asked).toEqual([]);
});

test('a streamed body can still be aborted', async () => {
  const controller = new AbortController();
  const { client } = await start(stall);
  const { data } = await client.GET('/tags', { parseAs: 'stream', signal: controller.signal });
  const reader = data?.getReader();
  expect(Buffer.from((await reader?.read())?.value ?? []).toString()).toBe('{"type":');
  const rest = reader?.read();
  controller.abort(new Error('enough'));
  await expect(rest).rejects.toBeTruthy();
});

test('calls that share a signal share one listener, and all of them obey it', async () => {
  const controller = new AbortController();
  const { client, server } = await start(silence);
  const calls = Array.from({ length: 20 }, () => client.GET('/tags', { signal: controller.signal }));
  expect(getEventListeners(controller.signal, 'abort')).toHaveLength(1);
  controller.abort(new Error('shutting down'));
  const outcomes = await Promise.allSettled(calls);
  expect(outcomes).toEqual(calls.map(() => ({ status: 'rejected', reason: new Error('shutting down') })));
  await expect(client.GET('/tags', { signal: controller.signal })).rejects.toThrow('shutting down');
  expect(server.received.length).toBeLessThanOrEqual(20);
});

test('no timer outlives its call', async () => {
  const answers = [() => Response.json({}), () => new Response('{'), () => new Response('', { status: 500 })];
  for (const answer of answers) {
    const fetch = () => Promise.resolve(answer());
    const client = createIntercomClient({ version: '2.14', token: 'a-token', fetch, retry: false });
    countTimers();
    await client.GET('/tags').catch(() => undefined);
    expect(runningTimers()).toBe(0);
  }
});

test('no timer outlives a wait that was aborted', async () => {
  const controller = new AbortController();
  const fetch = () => Promise.resolve(new Response('', { status: 429, headers: { 'retry-after': '20' } }));
  const onRetry = () => queueMicrotask(() => controller.abort(new Error('user left')));
  const client = createIntercomClient({ version: '2.14', token: 'a-token', fetch, retry: { onRetry } });
  countTimers();
  await expect(client.GET('/tags', { signal: controller.signal })).rejects.toThrow('user left');
  expect(runningTimers()).toBe(0);
});

test('a call that cannot be sent leaves no timer behind', async () => {
  countTimers();
  const { client, server } = await start(silence);
  const refused = [
    client.GET('/tags', { headers: { 'x-key': 'two\nlines' } }),
    client.GET('/contacts/{contact_id}', { params: { path: { contact_id: '..' } } }),
    client.GET('/tags', { body: {} } as never),
    client.GET('/tags', { timeout: -1 }),
  ];
  for (const call of refused) await expect(call).rejects.toMatchObject({ name: 'IntercomConfigError' });
  expect(runningTimers()).toBe(0);
  expect(server.received).toEqual([]);
});
