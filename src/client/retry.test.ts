import { afterEach, expect, test } from '@jest/globals';
import { createIntercomClient, type IntercomClientOptions, type RetryEvent } from './index.js';
import { breakOff, closeServers, failure, json, reset, startServer, type Answer } from './testing/server.js';

afterEach(closeServers);

const SOON = { 'retry-after': '0' };
const busy = failure(429, 'rate_limit_exceeded', 'Exceeded rate limit', SOON);
const broken = failure(500, 'server_error', 'Oops', SOON);
const fine = json(200, { type: 'list', data: [] });

async function start(
  answers: [Answer, ...Answer[]],
  options: Pick<IntercomClientOptions, 'retry' | 'timeout'> = {},
) {
  const server = await startServer(...answers);
  const client = createIntercomClient({ version: '2.14', token: 'a-token', baseUrl: server.url, ...options });
  return { client, server };
}

test('a turned-away call is repeated with its whole body, whatever the method', async () => {
  const { client, server } = await start([busy, busy, fine]);
  const { response } = await client.POST('/contacts', { body: { role: 'user', email: 'ada@example.com' } });
  expect(response.status).toBe(200);
  const sent = ['POST', '{"role":"user","email":"ada@example.com"}'];
  expect(server.received.map(({ method, body }) => [method, body])).toEqual([sent, sent, sent]);
});

test.each<[string, Answer]>([
  ['a server error', broken],
  ['a connection broken before the response', reset],
  ['a connection broken in the body', breakOff(200)],
  ['a connection broken in the body of an error', breakOff(503)],
])('%s is repeated where that is safe, and only there', async (_name, answer) => {
  const reading = await start([answer, fine]);
  expect((await reading.client.GET('/tags')).response.status).toBe(200);
  expect(reading.server.received).toHaveLength(2);

  const writing = await start([answer, fine]);
  await writing.client
    .POST('/contacts', { body: { role: 'user', email: 'ada@example.com' } })
    .catch(() => undefined);
  expect(writing.server.received).toHaveLength(1);
});

test('a POST that only reads is repeated', async () => {
  const { client, server } = await start([broken, fine]);
  await client.POST('/contacts/search', {
    body: { query: { field: 'email', operator: '=', value: 'a@example.com' } },
  });
  expect(server.received.map(({ url }) => url)).toEqual(['/contacts/search', '/contacts/search']);
});

test('the last answer is returned when the repeats are used up, and the hook saw each of them', async () => {
  const events: RetryEvent[] = [];
  const onRetry = (event: RetryEvent) => void events.push(event);
  const { client, server } = await start([busy, reset, broken], { retry: { limit: 2, onRetry } });
  const { response } = await client.GET('/tags');
  expect(response.status).toBe(500);
  expect(server.received).toHaveLength(3);
  expect(
    events.map(({ operation, attempt, status, error }) => [operation, attempt, status, error?.name]),
  ).toEqual([
    ['GET /tags', 2, 429, undefined],
    ['GET /tags', 3, undefined, 'IntercomConnectionError'],
  ]);
});

test('a last failure of the network is thrown', async () => {
  const { client, server } = await start([reset], { retry: { limit: 1 } });
  await expect(client.GET('/tags')).rejects.toMatchObject({ name: 'IntercomConnectionError' });
  expect(server.received).toHaveLength(2);
});

test('retry: false makes one attempt, for the client or for a call', async () => {
  const off = await start([busy, fine], { retry: false });
  expect((await off.client.GET('/tags')).response.status).toBe(429);
  const on = await start([busy, fine]);
  expect((await on.client.GET('/tags', { retry: false })).response.status).toBe(429);
  expect([off, on].map(({ server }) => server.received.length)).toEqual([1, 1]);
});

test('what the hook throws ends the call', async () => {
  const stop = new Error('not now');
  const onRetry = () => {
    throw stop;
  };
  const { client, server } = await start([busy, fine], { retry: { onRetry } });
  await expect(client.GET('/tags')).rejects.toBe(stop);
  expect(server.received).toHaveLength(1);
});

test('an abort ends the wait', async () => {
  const controller = new AbortController();
  const onRetry = () => queueMicrotask(() => controller.abort(new Error('user left')));
  const { client, server } = await start([
    failure(429, 'rate_limit_exceeded', 'x', { 'retry-after': '20' }),
    fine,
  ]);
  const call = client.GET('/tags', { signal: controller.signal, retry: { onRetry } });
  await expect(call).rejects.toThrow('user left');
  expect(server.received).toHaveLength(1);
});

test('a call that was aborted is not announced as a repeat', async () => {
  const controller = new AbortController();
  const announced: RetryEvent[] = [];
  const { client } = await start([() => controller.abort(new Error('user left')), fine]);
  const retry = { onRetry: (event: RetryEvent) => void announced.push(event) };
  await expect(client.GET('/tags', { signal: controller.signal, retry })).rejects.toThrow('user left');
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(announced).toEqual([]);
});

test('a wait that the timeout would cut off is not begun', async () => {
  const late = failure(429, 'rate_limit_exceeded', 'x', { 'retry-after': '20' });
  const { client, server } = await start([late, fine], { timeout: 10_000 });
  expect((await client.GET('/tags')).response.status).toBe(429);
  expect(server.received).toHaveLength(1);
});

test('a fault of the calling code is not repeated', async () => {
  const { client, server } = await start([fine]);
  let runs = 0;
  client.use({
    onResponse: () => {
      runs += 1;
      throw new Error('middleware fault');
    },
  });
  await expect(client.GET('/tags')).rejects.toThrow('middleware fault');
  expect([runs, server.received.length]).toEqual([1, 1]);
});
