// What can go wrong between a caller and a real server, one row each: what the caller sees, how many requests arrived,
// and, after every test, that no timer, no request and no connection in use is left.
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import {
  createIntercomClient,
  unwrap,
  type CallOptions,
  type IntercomClientOptions,
  type RetryEvent,
  type Token,
} from './index.js';
import {
  breakHeaders,
  breakOff,
  closeServers,
  failure,
  json,
  reset,
  silence,
  stall,
  startServer,
  text,
  trickle,
  type Answer,
  type TestServer,
} from './testing/server.js';
import { countTimers, releaseTimers, runningTimers } from './testing/timers.js';

let servers: TestServer[];

beforeEach(() => {
  servers = [];
  countTimers();
});

afterEach(async () => {
  const timers = runningTimers();
  releaseTimers();
  const requests = await settled(() => servers.reduce((sum, server) => sum + server.pending(), 0));
  await closeServers();
  expect({ timers, requests }).toEqual({ timers: 0, requests: 0 });
});

/** The count once it is 0, or what it still is after two seconds: a server sees a closed connection a little later. */
async function settled(count: () => number): Promise<number> {
  for (let tries = 0; tries < 200 && count() > 0; tries++) {
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  return count();
}

async function start(...answers: [Answer, ...Answer[]]) {
  const server = await startServer(...answers);
  servers.push(server);
  const client = createIntercomClient({ version: '2.14', token: 'a-token', baseUrl: server.url });
  return { server, client };
}

const TAGS = { type: 'list', data: [{ type: 'tag', id: '1', name: 'vip' }] };
const fine = json(200, TAGS);
const SOON = { 'retry-after': '0' };
const gzipped =
  (bytes: Buffer): Answer =>
  (response) =>
    response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' }).end(bytes);

/** What a caller sees: the data, or the name of the error with its status. */
async function outcome(answers: [Answer, ...Answer[]], options: CallOptions = {}) {
  const { client, server } = await start(...answers);
  const seen: unknown = await unwrap(client.GET('/tags', options)).catch(
    (error: Error & { status?: number }) => [error.name, error.status].filter(Boolean).join(' '),
  );
  return { seen, requests: server.received.length };
}

const seconds = (ahead: number) => Math.floor(Date.now() / 1000) + ahead;
const busy = (headers: Record<string, string>) => failure(429, 'rate_limit_exceeded', 'x', headers);

test.each<[string, () => [Answer, ...Answer[]], unknown, number, CallOptions?]>([
  ['429 with Retry-After in seconds', () => [busy({ 'retry-after': '0' }), fine], TAGS, 2],
  [
    '429 with Retry-After as a date',
    () => [busy({ 'retry-after': new Date().toUTCString() }), fine],
    TAGS,
    2,
  ],
  ['429 with X-RateLimit-Reset', () => [busy({ 'x-ratelimit-reset': String(seconds(1)) }), fine], TAGS, 2],
  ['429 without a word of when', () => [busy({}), fine], TAGS, 2],
  ['429 that never ends', () => [busy(SOON)], 'IntercomApiError 429', 3],
  [
    '429 for longer than anybody waits',
    () => [busy({ 'retry-after': '3600' }), fine],
    'IntercomApiError 429',
    1,
  ],
  ['500, then 200', () => [failure(500, 'server_error', 'x', SOON), fine], TAGS, 2],
  ['a reset before the headers', () => [reset, fine], TAGS, 2],
  ['a reset in the headers', () => [breakHeaders, fine], TAGS, 2],
  ['a reset in the body', () => [breakOff(200), fine], TAGS, 2],
  ['nothing but resets', () => [reset], 'IntercomConnectionError', 2, { retry: { limit: 1 } }],
  ['nothing but resets in the headers', () => [breakHeaders], 'IntercomConnectionError', 1, { retry: false }],
  [
    'nothing but resets in the body',
    () => [breakOff(200)],
    'IntercomConnectionError 200',
    1,
    { retry: false },
  ],
  ['headers and a body in pieces', () => [trickle(200, JSON.stringify(TAGS))], TAGS, 1],
  ['headers that do not come in time', () => [silence], 'IntercomTimeoutError', 1, { timeout: 1000 }],
  ['a body that does not come in time', () => [stall], 'IntercomTimeoutError', 1, { timeout: 1000 }],
  [
    'truncated JSON',
    () => [text(200, '{"type":"li', { 'content-type': 'application/json' })],
    'IntercomApiError 200',
    1,
  ],
  [
    'no JSON at all',
    () => [text(200, '<p>maintenance</p>', { 'content-type': 'text/html' })],
    'IntercomApiError 200',
    1,
  ],
  [
    'JSON under another content type',
    () => [text(200, JSON.stringify(TAGS), { 'content-type': 'text/html' })],
    TAGS,
    1,
  ],
  ['gzip', () => [gzipped(gzipSync(JSON.stringify(TAGS)))], TAGS, 1],
  [
    'gzip that is cut short',
    () => [gzipped(gzipSync(JSON.stringify(TAGS)).subarray(0, 30))],
    'IntercomApiError 200',
    1,
    { retry: false },
  ],
  [
    'gzip that is none',
    () => [gzipped(Buffer.from('plain'))],
    'IntercomConnectionError 200',
    1,
    { retry: false },
  ],
])('%s', async (_name, answers, seen, requests, options = {}) => {
  expect(await outcome(answers(), { timeout: 40_000, ...options })).toEqual({ seen, requests });
});

test.each([200, 201, 202, 204, 400, 401, 403, 404, 409, 422, 429, 500, 502, 503])(
  'an empty body of %i keeps its status',
  async (status) => {
    const seen = status < 300 ? undefined : `IntercomApiError ${status}`;
    expect(await outcome([text(status, '')], { retry: false })).toEqual({ seen, requests: 1 });
    const withLength = text(status, '', { 'content-type': 'application/json', 'content-length': '0' });
    expect(await outcome([status === 204 ? text(204, '') : withLength], { retry: false })).toEqual({
      seen,
      requests: 1,
    });
  },
);

test('nobody listens', async () => {
  const { server, client } = await start(fine);
  await server.close();
  const announced: RetryEvent[] = [];
  const call = client.GET('/tags', { retry: { limit: 1, onRetry: (event) => void announced.push(event) } });
  await expect(call).rejects.toMatchObject({ name: 'IntercomConnectionError', status: undefined });
  await expect(call).rejects.toThrow('GET /tags got no response: connect ECONNREFUSED 127.0.0.1');
  expect([announced.length, server.received.length]).toEqual([1, 0]);
});

test('a 302 to another host is followed without the token', async () => {
  const other = await start(fine);
  const { server, client } = await start(text(302, '', { location: `${other.server.url}/elsewhere` }));
  expect((await client.GET('/tags')).data).toEqual(TAGS);
  expect(server.received.map(({ headers }) => headers.authorization)).toEqual(['Bearer a-token']);
  expect(other.server.received.map(({ url, headers }) => [url, headers.authorization])).toEqual([
    ['/elsewhere', undefined],
  ]);
});

/** Each stage of a call: how many requests have arrived by then, and how to learn that the call is there. */
const STAGES: Record<string, [requests: number, watch: (reached: () => void) => Stage]> = {
  'waiting for the token': [
    0,
    (reached) => ({ token: () => (reached(), new Promise<string>(() => {})), answer: fine }),
  ],
  'waiting for the headers': [1, (reached) => ({ answer: reached })],
  'reading the body': [1, (reached) => ({ onResponse: reached, answer: stall })],
  'waiting to repeat': [
    1,
    (reached) => ({ retry: { onRetry: reached }, answer: busy({ 'retry-after': '20' }) }),
  ],
};
type Stage = Pick<IntercomClientOptions, 'retry' | 'onResponse'> & { token?: Token; answer: Answer };

test.each(Object.entries(STAGES))('an abort while %s', async (_stage, [requests, watch]) => {
  const controller = new AbortController();
  // A turn later: the hook that tells has returned, and the call waits.
  const leave = () => void setTimeout(() => controller.abort(new Error('user left')), 1);
  const { answer, ...options } = watch(leave);
  const { server } = await start(answer);
  const client = createIntercomClient({
    version: '2.14',
    token: 'a-token',
    baseUrl: server.url,
    timeout: 40_000,
    ...options,
  });
  await expect(client.GET('/tags', { signal: controller.signal })).rejects.toThrow('user left');
  expect(server.received).toHaveLength(requests);
});

test('a thousand concurrent calls', async () => {
  const { server, client } = await start(
    failure(503, 'service_unavailable', 'x', SOON),
    reset,
    busy(SOON),
    json(200, TAGS),
  );
  const controller = new AbortController();
  const options = { signal: controller.signal, timeout: 40_000 };
  const results = await Promise.all(Array.from({ length: 1000 }, () => unwrap(client.GET('/tags', options))));
  expect(results).toHaveLength(1000);
  expect(new Set(results.map((result) => JSON.stringify(result)))).toEqual(new Set([JSON.stringify(TAGS)]));
  // Each of the three faults met one call, and cost one more request.
  expect(server.received).toHaveLength(1003);
});

test('a token that changes mid-flight: what is under way keeps its own, what begins or is repeated gets the new one', async () => {
  let current = 'old';
  const hold: (() => void)[] = [];
  const held: Answer = (response, request) => void hold.push(() => fine(response, request));
  const { server } = await start(held, busy(SOON), fine);
  const token = () => Promise.resolve(current);
  const client = createIntercomClient({ version: '2.14', token, baseUrl: server.url });
  const arrived = async (count: number) => {
    while (server.received.length < count) await new Promise((resolve) => setTimeout(resolve, 1));
  };
  const first = client.GET('/tags');
  await arrived(1);
  const onRetry = () => void (current = 'new');
  await unwrap(client.GET('/tags', { retry: { onRetry } }));
  await unwrap(client.GET('/tags'));
  hold.forEach((release) => release());
  expect((await first).response.status).toBe(200);
  expect(server.received.map(({ headers }) => headers.authorization)).toEqual([
    'Bearer old',
    'Bearer old',
    'Bearer new',
    'Bearer new',
  ]);
});
