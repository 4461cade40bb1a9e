import { expect, test } from '@jest/globals';
import { createWebhookHandler, type IntercomWebhookError } from './index.js';
import {
  EMPTY_SIGNATURE,
  NEXT_SECRET,
  NULL_SIGNATURE,
  PING,
  PING_NEXT_SIGNATURE,
  PING_SIGNATURE,
  SECRET,
  TRUNCATED,
  TRUNCATED_SIGNATURE,
} from './testing/vectors.js';

const URL = 'https://example.com/webhooks';

function start(options: Partial<Parameters<typeof createWebhookHandler<'2.14'>>[0]> = {}) {
  const topics: string[] = [];
  const refused: IntercomWebhookError[] = [];
  const errors: unknown[] = [];
  const handle = createWebhookHandler({
    version: '2.14',
    secret: SECRET,
    onNotification: ({ topic }) => void topics.push(topic),
    onRefused: (error) => refused.push(error),
    onError: (error) => errors.push(error),
    ...options,
  });
  return { handle, topics, refused, errors };
}

function post(body: BodyInit | null, signature?: string): Request {
  const headers: Record<string, string> = signature === undefined ? {} : { 'X-Hub-Signature': signature };
  return new Request(URL, { method: 'POST', headers, body, duplex: 'half' } as RequestInit);
}

/** A body that comes in pieces of `size` bytes for as long as it is read, and knows how much was taken from it. */
function endless(size: number) {
  const taken = { bytes: 0, cancelled: false };
  const body = new ReadableStream({
    pull(controller) {
      taken.bytes += size;
      controller.enqueue(new Uint8Array(size).fill(32));
    },
    cancel: () => void (taken.cancelled = true),
  });
  return { body, taken };
}

async function said(response: Response) {
  return { status: response.status, text: await response.text() };
}

test('hands a signed notification over and accepts it', async () => {
  const { handle, topics, refused, errors } = start();
  expect(await said(await handle(post(PING, PING_SIGNATURE)))).toEqual({ status: 200, text: '' });
  expect(topics).toEqual(['ping']);
  expect([...refused, ...errors]).toEqual([]);
});

test('puts a body together that comes byte by byte', async () => {
  const bytes = new TextEncoder().encode(PING);
  const body = new ReadableStream({
    start(controller) {
      bytes.forEach((byte) => controller.enqueue(Uint8Array.of(byte)));
      controller.close();
    },
  });
  const { handle, topics } = start();
  expect((await handle(post(body, PING_SIGNATURE))).status).toBe(200);
  expect(topics).toEqual(['ping']);
});

test('takes either secret during a rotation', async () => {
  const { handle } = start({ secret: [SECRET, NEXT_SECRET] });
  expect((await handle(post(PING, PING_SIGNATURE))).status).toBe(200);
  expect((await handle(post(PING, PING_NEXT_SIGNATURE))).status).toBe(200);
});

test.each([200, 410, 429] as const)('answers %d when the code says so', async (status) => {
  const { handle } = start({ onNotification: () => Promise.resolve(status) });
  expect((await handle(post(PING, PING_SIGNATURE))).status).toBe(status);
});

test('answers HEAD, and refuses other methods', async () => {
  const { handle, topics } = start();
  expect((await handle(new Request(URL, { method: 'HEAD' }))).status).toBe(200);
  const response = await handle(new Request(URL));
  expect(response.headers.get('allow')).toBe('POST, HEAD');
  expect(await said(response)).toEqual({ status: 405, text: '' });
  expect(topics).toEqual([]);
});

test.each([
  ['no signature', PING, undefined, 401, 'X-Hub-Signature is missing'],
  ['a malformed one', PING, 'sha1=x', 401, 'X-Hub-Signature is not sha1= and 40 hexadecimal digits'],
  [
    'a body that was changed',
    `${PING} `,
    PING_SIGNATURE,
    401,
    'X-Hub-Signature does not fit the body and the secret',
  ],
  ['an empty body', null, EMPTY_SIGNATURE, 400, 'The body is not JSON'],
  ['a truncated body', TRUNCATED, TRUNCATED_SIGNATURE, 400, 'The body is not JSON'],
  ['another body', 'null', NULL_SIGNATURE, 400, 'The body is JSON, but not a notification'],
])('refuses %s', async (_name, body, signature, status, message) => {
  const { handle, topics, refused, errors } = start();
  expect(await said(await handle(post(body, signature)))).toEqual({ status, text: message });
  expect(refused.map(({ status, message }) => ({ status, message }))).toEqual([{ status, message }]);
  expect([...topics, ...errors]).toEqual([]);
});

test('reads no body without a well-formed signature', async () => {
  const { body, taken } = endless(1000);
  const { handle } = start();
  await handle(post(body));
  // The stream fills its own queue once, unasked.
  expect(taken.bytes).toBeLessThanOrEqual(1000);
});

test('stops reading a body that is too large, whatever it says of its length', async () => {
  const { body, taken } = endless(1000);
  const { handle, refused } = start({ maxBytes: 5000 });
  const answer = await said(await handle(post(body, PING_SIGNATURE)));
  expect(answer).toEqual({ status: 413, text: 'The body is larger than maxBytes' });
  expect(refused.map(({ reason }) => reason)).toEqual(['too-large']);
  expect(taken).toEqual({ bytes: 7000, cancelled: true });

  const declared = endless(1000);
  const request = post(declared.body, PING_SIGNATURE);
  request.headers.set('content-length', '5001');
  expect((await handle(request)).status).toBe(413);
  expect(declared.taken.bytes).toBeLessThanOrEqual(1000);
});

test('reads up to 1 MiB by default, and exactly maxBytes', async () => {
  const { handle } = start();
  const signed = (size: number) => handle(post(' '.repeat(size), PING_SIGNATURE));
  expect((await signed(1_048_576)).status).toBe(401);
  expect((await signed(1_048_577)).status).toBe(413);
  const exact = start({ maxBytes: new TextEncoder().encode(PING).byteLength });
  expect((await exact.handle(post(PING, PING_SIGNATURE))).status).toBe(200);
});

test('answers 500 without details when the code fails, and says what happened to onError', async () => {
  const broken = new Error('the database is at 10.0.0.7');
  for (const onNotification of [
    () => Promise.reject(broken),
    () => {
      throw broken;
    },
  ]) {
    const { handle, errors, refused } = start({ onNotification });
    expect(await said(await handle(post(PING, PING_SIGNATURE)))).toEqual({ status: 500, text: '' });
    expect(errors).toEqual([broken]);
    expect(refused).toEqual([]);
  }
});

test('says so when something else has read the body', async () => {
  const { handle, errors } = start();
  const request = post(PING, PING_SIGNATURE);
  await request.text();
  expect((await handle(request)).status).toBe(500);
  expect(errors).toMatchObject([{ name: 'TypeError', message: expect.stringContaining('locked') }]);
});

test('a body that breaks off is an error and not a crash', async () => {
  const body = new ReadableStream({ pull: (controller) => controller.error(new Error('connection lost')) });
  const { handle, errors } = start();
  expect((await handle(post(body, PING_SIGNATURE))).status).toBe(500);
  expect(errors).toEqual([new Error('connection lost')]);
});

test('bad options are refused when the handler is made', () => {
  expect(() => start({ secret: '' })).toThrow('secret is missing or empty');
  expect(() => start({ secret: [] })).toThrow('secret is missing or empty');
  expect(() => start({ maxBytes: 0 })).toThrow('maxBytes is 0, expected bytes above 0');
});
