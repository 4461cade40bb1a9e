// Over real HTTP: what a delivery and what a stranger would see.
import {
  createServer,
  request,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type Server,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from '@jest/globals';
import { createNodeWebhookHandler } from './index.js';
import { PING, PING_SIGNATURE, SECRET } from './testing/vectors.js';

const servers: Server[] = [];

afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
});

async function start(
  options: Partial<Parameters<typeof createNodeWebhookHandler<'2.14'>>[0]> = {},
  before: (incoming: IncomingMessage) => unknown = () => undefined,
) {
  const topics: string[] = [];
  const errors: unknown[] = [];
  const handle = createNodeWebhookHandler({
    version: '2.14',
    secret: SECRET,
    onNotification: ({ topic }) => void topics.push(topic),
    onError: (error) => errors.push(error),
    ...options,
  });
  const server = createServer((incoming, response) => {
    before(incoming);
    void handle(incoming, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  servers.push(server);
  return { port: (server.address() as AddressInfo).port, topics, errors };
}

function raise(error: Error): never {
  throw error;
}

interface Sent {
  method?: string;
  signature?: string | undefined;
  headers?: Record<string, string>;
  pieces?: (string | Uint8Array)[];
}

interface Answered {
  status: number | undefined;
  text: string;
  headers: IncomingHttpHeaders;
}

/** Sends the pieces one after the other, and more only while the server has not answered. */
function send(
  port: number,
  { method = 'POST', signature, headers = {}, pieces = [PING] }: Sent,
): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const all = { ...headers, ...(signature && { 'x-hub-signature': signature }) };
    const outgoing = request({ port, method, host: '127.0.0.1', headers: all }, (incoming) => {
      let text = '';
      incoming.on('data', (chunk: Buffer) => (text += chunk.toString()));
      incoming.on('end', () => resolve({ status: incoming.statusCode, text, headers: incoming.headers }));
    });
    outgoing.on('error', reject);
    for (const piece of method === 'POST' ? pieces : []) outgoing.write(piece);
    outgoing.end();
  });
}

test('hands a signed notification over and accepts it', async () => {
  const { port, topics, errors } = await start();
  const half = PING.length / 2;
  const pieces = [PING.slice(0, half), PING.slice(half)];
  expect(await send(port, { signature: PING_SIGNATURE, pieces })).toMatchObject({ status: 200, text: '' });
  expect(topics).toEqual(['ping']);
  expect(errors).toEqual([]);
});

test('answers HEAD, and refuses other methods', async () => {
  const { port } = await start();
  expect(await send(port, { method: 'HEAD' })).toMatchObject({ status: 200 });
  expect(await send(port, { method: 'GET' })).toMatchObject({
    status: 405,
    text: '',
    headers: { allow: 'POST, HEAD' },
  });
});

test('refuses a missing and a wrong signature, and the connection lives on', async () => {
  const { port, topics } = await start();
  expect(await send(port, {})).toMatchObject({ status: 401, text: 'X-Hub-Signature is missing' });
  expect(await send(port, { signature: PING_SIGNATURE, pieces: [`${PING} `] })).toMatchObject({
    status: 401,
    text: 'X-Hub-Signature does not fit the body and the secret',
  });
  expect(await send(port, { signature: PING_SIGNATURE })).toMatchObject({ status: 200 });
  expect(topics).toEqual(['ping']);
});

test('answers 413 to a body that is too large, declared or not, before all of it has come', async () => {
  const { port, topics, errors } = await start({ maxBytes: 1000 });
  const expected = {
    status: 413,
    text: 'The body is larger than maxBytes',
    headers: { connection: 'close' },
  };
  const pieces = Array.from({ length: 20 }, () => ' '.repeat(100));
  expect(await send(port, { signature: PING_SIGNATURE, pieces })).toMatchObject(expected);
  const headers = { 'content-length': '2000' };
  expect(await send(port, { signature: PING_SIGNATURE, pieces, headers })).toMatchObject(expected);
  expect([...topics, ...errors]).toEqual([]);
});

test('after setEncoding too, bytes are counted and what fits is accepted', async () => {
  const maxBytes = Buffer.byteLength(PING);
  const { port, topics } = await start({ maxBytes }, (incoming) => incoming.setEncoding('utf8'));
  expect(await send(port, { signature: PING_SIGNATURE, pieces: [PING] })).toMatchObject({ status: 200 });
  expect(topics).toEqual(['ping']);
  // Twice as many bytes as letters.
  const pieces = ['é'.repeat(maxBytes / 2 + 1)];
  expect(await send(port, { signature: PING_SIGNATURE, pieces })).toMatchObject({ status: 413 });
});

test('answers 500 without details when the code fails', async () => {
  const broken = new Error('the database is at 10.0.0.7');
  const { port, errors } = await start({ onNotification: () => Promise.reject(broken) });
  expect(await send(port, { signature: PING_SIGNATURE })).toMatchObject({ status: 500, text: '' });
  expect(errors).toEqual([broken]);
});

// A rejection that nobody handles would end the process; here it fails the test in which it happens.

test.each([true, 1, 99, 600, 200.5, NaN, 'ok', '200', { status: 200 }])(
  'a return value that is no status, %p, is told to onError and answered with 500',
  async (value) => {
    const { port, errors } = await start({ onNotification: () => value as 200 });
    expect(await send(port, { signature: PING_SIGNATURE })).toMatchObject({ status: 500, text: '' });
    const what = typeof value === 'number' ? value : typeof value;
    const message = `onNotification returned ${what}, expected nothing or a status: 200, 410 or 429`;
    expect(errors).toEqual([new TypeError(message)]);
  },
);

const full = new Error('the log is full');
const broken = () => Promise.reject(new Error('broken'));

test.each<[string, Parameters<typeof start>[0], string | undefined]>([
  ['onError throws', { onNotification: broken, onError: () => raise(full) }, PING_SIGNATURE],
  ['onError rejects', { onNotification: broken, onError: () => Promise.reject(full) }, PING_SIGNATURE],
  ['onRefused throws', { onRefused: () => raise(full), onError: undefined }, undefined],
  ['onRefused rejects', { onRefused: () => Promise.reject(full), onError: undefined }, undefined],
])('the process lives when %s', async (_what, options, signature) => {
  /* eslint-disable no-console -- where an error goes that no hook has taken */
  const { error } = console;
  const logged: unknown[] = [];
  console.error = (line: unknown) => void logged.push(line);
  try {
    const { port } = await start(options);
    expect(await send(port, { signature })).toMatchObject({ status: 500, text: '' });
    expect(await send(port, { method: 'HEAD' })).toMatchObject({ status: 200 });
  } finally {
    console.error = error;
  }
  /* eslint-enable no-console */
  expect(logged).toEqual([full]);
});

test('the process lives when somebody else has answered', async () => {
  let tell: (error: unknown) => void;
  const told = new Promise<unknown>((resolve) => (tell = resolve));
  const handle = createNodeWebhookHandler({
    version: '2.14',
    secret: SECRET,
    onNotification: () => undefined,
    onError: (error) => tell(error),
  });
  const server = createServer((incoming, response) => {
    response.writeHead(503).end('too slow');
    void handle(incoming, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  servers.push(server);
  const { port } = server.address() as AddressInfo;
  expect(await send(port, { signature: PING_SIGNATURE })).toMatchObject({ status: 503, text: 'too slow' });
  expect(await told).toMatchObject({ code: 'ERR_HTTP_HEADERS_SENT' });
});

test('a sender that goes away in the middle of its body is no crash', async () => {
  let tell: (error: unknown) => void;
  const told = new Promise<unknown>((resolve) => (tell = resolve));
  const { port, topics } = await start({ onError: (error) => tell(error) });
  const headers = { 'x-hub-signature': PING_SIGNATURE, 'content-length': '1000' };
  const outgoing = request({ port, method: 'POST', host: '127.0.0.1', headers });
  outgoing.on('error', () => {});
  outgoing.write('{"type":', () => outgoing.destroy());
  expect(await told).toMatchObject({ code: 'ECONNRESET' });
  expect(await send(port, { signature: PING_SIGNATURE })).toMatchObject({ status: 200 });
  expect(topics).toEqual(['ping']);
});

test('says so when a body parser came first', async () => {
  const errors: unknown[] = [];
  const handle = createNodeWebhookHandler({
    version: '2.14',
    secret: SECRET,
    onNotification: () => undefined,
    onError: (error) => errors.push(error),
  });
  const server = createServer((incoming, response) => {
    incoming.resume().on('end', () => setImmediate(() => void handle(incoming, response)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  servers.push(server);
  const { port } = server.address() as AddressInfo;
  expect(await send(port, { signature: PING_SIGNATURE })).toMatchObject({ status: 500, text: '' });
  expect(errors).toEqual([new Error('The body was already read: go before body parsers')]);
});
