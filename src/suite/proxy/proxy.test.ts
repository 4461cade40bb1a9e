import { afterEach, expect, test } from '@jest/globals';
import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import {
  connect,
  createServer as createTcpServer,
  type AddressInfo,
  type Server,
  type Socket,
} from 'node:net';
import { gzipSync } from 'node:zlib';
import { createIntercomClient, unwrap } from '../../client/index.js';
import { createSandbox, SANDBOX_TOKEN } from '../../sandbox/index.js';
import type { JudgedCall } from './judge.js';
import { startProxy, type OtherCall, type ProxyOptions } from './proxy.js';

const TOKEN = 'dG9rOjEyMzQ1Njc4OTA=';
const PAGE = 'http://127.0.0.1:8000';

const ends: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

async function listening(server: Server): Promise<string> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    // What a hostile server does to a connection is no error of the test.
    socket.on('error', () => undefined).on('close', () => sockets.delete(socket));
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  ends.push(async () => {
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** A proxy before a target, with what it tells. */
async function before(target: string, options: Partial<ProxyOptions> = {}) {
  const calls: JudgedCall[] = [];
  const others: OtherCall[] = [];
  let tell: () => void = () => undefined;
  const proxy = await startProxy({
    target,
    ...options,
    onCall: (call) => {
      calls.push(call);
      tell();
    },
    onOther: (other) => {
      others.push(other);
      tell();
    },
  });
  ends.push(() => proxy.close(0));
  /** Resolves when this many calls were told of: a caller may have its answer a moment before. */
  const told = (count: number) =>
    new Promise<void>((resolve) => {
      tell = () => calls.length + others.length >= count && resolve();
      tell();
    });
  return { ...proxy, calls, others, told };
}

/** A server that answers as it is told, and remembers what it was asked. */
async function upstream(answer: (incoming: IncomingMessage, outgoing: ServerResponse, body: Buffer) => void) {
  const asked: { line: string; headers: IncomingMessage['headers']; body: Buffer }[] = [];
  const server = createServer((incoming, outgoing) => {
    void (async () => {
      const pieces: Buffer[] = [];
      for await (const piece of incoming as AsyncIterable<Buffer>) pieces.push(piece);
      const body = Buffer.concat(pieces);
      asked.push({ line: `${incoming.method} ${incoming.url}`, headers: incoming.headers, body });
      answer(incoming, outgoing, body);
    })().catch(() => undefined);
  });
  return { url: await listening(server), asked };
}

const fine = (_: IncomingMessage, outgoing: ServerResponse) =>
  outgoing.writeHead(200, { 'content-type': 'application/json' }).end('{}');

/** Sends bytes as they are, and resolves to all that comes back. */
async function raw(url: string, text: string): Promise<string> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  socket.on('error', () => undefined);
  socket.write(text);
  let all = '';
  socket.on('data', (piece: Buffer) => (all += piece.toString('latin1')));
  await once(socket, 'close');
  return all;
}

const codeOf = async (response: Response) =>
  ((await response.json()) as { errors: { code: string }[] }).errors[0]?.code;

test('an app works through it as without it, and each call is judged and redacted', async () => {
  const sandbox = createSandbox({ clock: 'system' });
  const server = await sandbox.listen();
  ends.push(() => server.close());
  const proxy = await before(server.url);
  const client = createIntercomClient({ version: '2.14', token: SANDBOX_TOKEN, baseUrl: proxy.url });
  const contact = await unwrap(client.POST('/contacts', { body: { role: 'lead', email: 'ada@corp.test' } }));
  const found = await unwrap(
    client.GET('/contacts/{contact_id}', { params: { path: { contact_id: contact.id } } }),
  );
  expect(found).toMatchObject({ email: 'ada@corp.test' });
  const { response } = await client.GET('/contacts/{contact_id}', {
    params: { path: { contact_id: 'nobody' } },
  });
  expect([response.status, response.headers.get('x-sandbox')]).toEqual([404, 'intercom-fetch']);

  await proxy.told(3);
  expect(proxy.others).toEqual([]);
  expect(
    proxy.calls.map(({ version, exchange: { request, response } }) => [
      version,
      request.method,
      response.status,
    ]),
  ).toEqual([
    ['2.14', 'POST', 200],
    ['2.14', 'GET', 200],
    ['2.14', 'GET', 404],
  ]);
  expect(proxy.calls.flatMap(({ findings }) => findings)).toEqual([]);
  const text = JSON.stringify(proxy.calls);
  for (const secret of ['ada@corp.test', contact.id, SANDBOX_TOKEN]) expect(text).not.toContain(secret);
  // The same value is the same placeholder in another call.
  const [made, read] = proxy.calls.map(({ exchange }) => exchange.response.body as { id: string });
  expect([made?.id, proxy.calls[1]?.exchange.request.path]).toEqual([read?.id, `/contacts/${read?.id}`]);
});

test('what the description does not say is found', async () => {
  const { url } = await upstream((_, outgoing) =>
    outgoing
      .setHeader('content-type', 'application/json')
      .end('{"type":"list","data":[{"id":7}],"surprise":1}'),
  );
  const proxy = await before(url, { version: '2.14' });
  await fetch(`${proxy.url}/tags`);
  await proxy.told(1);
  expect(proxy.calls[0]?.findings.map(({ rule, path }) => `${rule} ${path}`)).toEqual(
    expect.arrayContaining(['undeclared-field /surprise', 'wrong-type /data/0/id']),
  );
});

test("with a token, it is that of every call; without one, the caller's own passes", async () => {
  const { url, asked } = await upstream(fine);
  const gateway = await before(url, { token: TOKEN });
  const plain = await before(url);
  for (const proxy of [gateway, plain])
    await fetch(`${proxy.url}/tags`, { headers: { authorization: 'Bearer of-the-caller' } });
  expect(asked.map(({ headers }) => headers.authorization)).toEqual([
    `Bearer ${TOKEN}`,
    'Bearer of-the-caller',
  ]);
});

test('what belongs to one connection, or to the caller alone, goes no further', async () => {
  const { url, asked } = await upstream((_, outgoing) => {
    outgoing.writeHead(200, [
      ...['Connection', 'X-Hop'],
      ...['X-Hop', '1'],
      ...['Set-Cookie', 'session=1'],
      ...['Access-Control-Allow-Origin', '*'],
      ...['X-Request-Id', 'one'],
      ...['X-Twice', 'a'],
      ...['X-Twice', 'b'],
    ]);
    outgoing.end('plain');
  });
  const proxy = await before(url);
  const { port } = new URL(proxy.url);
  const answer = await raw(
    proxy.url,
    [
      'GET //evil.example.com/../tags?a=%2F HTTP/1.1',
      `Host: localhost:${port}`,
      'Connection: close, X-Private',
      'X-Private: 1',
      'Cookie: session=1',
      'TE: trailers',
      'Proxy-Authorization: Basic x',
      'Referer: http://127.0.0.1/private',
      'X-Forwarded-For: 10.0.0.1',
      'X-Kept: 1',
      '\r\n',
    ].join('\r\n'),
  );
  const [{ line = '', headers = {} } = {}] = asked;
  expect(line).toBe('GET //evil.example.com/../tags?a=%2F');
  expect({ ...headers, connection: '' }).toEqual({
    host: new URL(url).host,
    connection: '',
    'x-kept': '1',
    'accept-encoding': 'identity',
  });
  expect(answer).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
  expect(answer).toContain('X-Request-Id: one\r\nX-Twice: a\r\nX-Twice: b\r\n');
  expect(answer).not.toMatch(/x-hop|set-cookie|access-control/i);
});

test('bodies of any type pass byte for byte, also without a length', async () => {
  const { url, asked } = await upstream((incoming, outgoing, body) =>
    outgoing.setHeader('content-type', incoming.headers['content-type'] ?? 'none').end(body),
  );
  const proxy = await before(url, { version: '2.14' });
  const bytes = randomBytes(100_000);
  const form = new FormData();
  form.append('file', new Blob([new Uint8Array(bytes)]), 'a.bin');
  const stream = new ReadableStream({
    start(controller) {
      controller.enqueue(new TextEncoder().encode('a'));
      controller.enqueue(new TextEncoder().encode('b'));
      controller.close();
    },
  });
  const bodies: BodyInit[] = [new Uint8Array(bytes), form, stream, ''];
  const back: Buffer[] = [];
  for (const body of bodies) {
    const response = await fetch(`${proxy.url}/contacts`, {
      method: 'POST',
      body,
      duplex: 'half',
    } as RequestInit);
    back.push(Buffer.from(await response.arrayBuffer()));
  }
  expect(asked.map(({ body }) => body.equals(back.shift() ?? bytes))).toEqual([true, true, true, true]);
  expect(asked[0]?.body.equals(bytes)).toBe(true);
  expect(asked[1]?.body.includes(bytes)).toBe(true);
  expect(asked[2]?.body.toString()).toBe('ab');
  expect(asked[3]?.headers['content-length']).toBe('0');
});

test('a body of 12 MB passes both ways, and is not judged', async () => {
  const { url } = await upstream((_, outgoing, body) =>
    outgoing.setHeader('content-type', 'text/csv').end(body),
  );
  const proxy = await before(url, { version: '2.14' });
  const big = new Uint8Array(randomBytes(12_000_000));
  const response = await fetch(`${proxy.url}/contacts`, { method: 'POST', body: big });
  const back = new Uint8Array(await response.arrayBuffer());
  const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
  expect(hash(back)).toBe(hash(big));
  await proxy.told(1);
  expect(proxy.others).toEqual([{ method: 'POST', kind: 'unjudged', why: 'a request that is too long' }]);
});

test('pages of other origins, and hosts that are not this machine, are turned away before anything is asked', async () => {
  const { url, asked } = await upstream(fine);
  const proxy = await before(url, { token: TOKEN, origins: [PAGE] });
  const { port } = new URL(proxy.url);
  const ask = (lines: string[], method = 'GET', target = '/me') =>
    raw(proxy.url, [`${method} ${target} HTTP/1.1`, ...lines, 'Connection: close', '\r\n'].join('\r\n'));
  const host = `Host: 127.0.0.1:${port}`;
  const answers = await Promise.all([
    ask([`Host: rebound.example.com:${port}`]),
    ask(['Host: 127.0.0.1.example.com']),
    ask([host, 'Origin: https://evil.example.com']),
    ask([host, 'Origin: null']),
    ask([host, `Origin: ${PAGE}.evil.example.com`]),
    ask([host, 'Origin: https://evil.example.com', 'Content-Length: 0'], 'POST'),
    ask([host, 'Sec-Fetch-Site: cross-site']),
    ask([host, 'Sec-Fetch-Site: none']),
    ask([host, 'Sec-Fetch-Site: same-origin']),
    ask([host, 'Origin: https://evil.example.com', 'Access-Control-Request-Method: POST'], 'OPTIONS'),
    ask([host], 'TRACE'),
    ask([host], 'OPTIONS'),
    ask([host], 'GET', 'http://example.com/me'),
    ask([host], 'CONNECT', 'example.com:443'),
  ]);
  expect(answers.map((answer) => `${answer.split(' ')[1]} ${/"code":"(\w+)"/.exec(answer)?.[1]}`)).toEqual([
    '403 proxy_host',
    '403 proxy_host',
    '403 proxy_origin',
    '403 proxy_origin',
    '403 proxy_origin',
    '403 proxy_origin',
    '403 proxy_origin',
    '403 proxy_origin',
    '403 proxy_origin',
    '403 proxy_origin',
    '405 proxy_method',
    '405 proxy_method',
    '400 proxy_target',
    '405 undefined',
  ]);
  expect(answers.join()).not.toMatch(/access-control-allow/i);
  expect(asked).toEqual([]);
});

test('a page of a named origin may ask and read, and send no token', async () => {
  const { url, asked } = await upstream(fine);
  const proxy = await before(url, { token: TOKEN, origins: [`${PAGE}/`] });
  const preflight = await fetch(`${proxy.url}/contacts`, {
    method: 'OPTIONS',
    headers: {
      origin: PAGE,
      'access-control-request-method': 'POST',
      'access-control-request-private-network': 'true',
    },
  });
  expect([preflight.status, Object.fromEntries(preflight.headers)]).toEqual([
    204,
    expect.objectContaining({
      'access-control-allow-origin': PAGE,
      'access-control-allow-methods': 'GET, HEAD, POST, PUT, PATCH, DELETE',
      'access-control-allow-headers': 'Accept, Content-Type, Idempotency-Key, Intercom-Version',
      'access-control-allow-private-network': 'true',
      vary: 'Origin',
    }),
  ]);
  expect(asked).toEqual([]);
  const answer = await fetch(`${proxy.url}/contacts`, {
    method: 'POST',
    headers: { origin: PAGE },
    body: '{}',
  });
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    'access-control-allow-origin': PAGE,
    'access-control-expose-headers': expect.stringContaining('X-Sandbox'),
    'x-intercom-proxy': 'read-write',
  });
  expect(answer.headers.get('access-control-allow-credentials')).toBeNull();
  expect(asked[0]?.headers.origin).toBeUndefined();
});

test('a token that comes back is taken out, wherever it stands', async () => {
  const { url } = await upstream((incoming, outgoing) => {
    const text = `{"echo":"${incoming.headers.authorization}","half":"${TOKEN.slice(0, 9)}"}`;
    const at = text.indexOf(TOKEN) + 5;
    outgoing.writeHead(200, {
      'x-echo': String(incoming.headers.authorization),
      'content-length': text.length,
    });
    outgoing.write(text.slice(0, at), () => setImmediate(() => outgoing.end(text.slice(at))));
  });
  const proxy = await before(url, { token: TOKEN, version: '2.14' });
  const response = await fetch(`${proxy.url}/me`);
  expect(await response.text()).toBe(
    `{"echo":"Bearer ${'*'.repeat(TOKEN.length)}","half":"${TOKEN.slice(0, 9)}"}`,
  );
  expect(response.headers.get('x-echo')).toBeNull();
  await proxy.told(1);
  expect(JSON.stringify(proxy.calls)).not.toContain(TOKEN);
});

test('for reading, nothing that writes is sent on', async () => {
  const { url, asked } = await upstream(fine);
  const proxy = await before(url, { readOnly: true });
  const ask = (method: string, path: string) =>
    fetch(proxy.url + path, { method, headers: { 'intercom-version': '2.14' } });
  const refused = await Promise.all([
    ask('POST', '/contacts'),
    ask('PUT', '/contacts/1'),
    ask('DELETE', '/contacts/1'),
    ask('POST', '/nowhere'),
  ]);
  expect(refused.map(({ status }) => status)).toEqual([403, 403, 403, 403]);
  expect(await refused[0]?.json()).toMatchObject({
    errors: [
      {
        code: 'proxy_read_only',
        message: 'createContact does not only read, and this proxy was started with --read-only.',
      },
    ],
  });
  const passed = await Promise.all([ask('GET', '/contacts'), ask('POST', '/contacts/search')]);
  expect(passed.map(({ status, headers }) => [status, headers.get('x-intercom-proxy')])).toEqual([
    [200, 'read-only'],
    [200, 'read-only'],
  ]);
  expect(asked.map(({ line }) => line).sort()).toEqual(['GET /contacts', 'POST /contacts/search']);
});

/** A server that does something to each connection once it was asked. */
const hostile = (act: (socket: Socket) => void) =>
  listening(
    createTcpServer((socket) => {
      socket.once('data', () => act(socket));
    }),
  );

test.each<[string, (socket: Socket) => void, string]>([
  ['says nothing', () => undefined, '504 proxy_timeout'],
  [
    'says only how its answer begins',
    (socket) => socket.write('HTTP/1.1 200 OK\r\nContent-'),
    '504 proxy_timeout',
  ],
  ['closes the connection', (socket) => socket.end(), '502 proxy_unreachable'],
  ['resets the connection', (socket) => socket.resetAndDestroy(), '502 proxy_unreachable'],
  ['does not speak HTTP', (socket) => socket.end('220 smtp.example.com\r\n'), '502 proxy_unreachable'],
  [
    'has no end of headers',
    (socket) => socket.end(`HTTP/1.1 200 OK\r\n${'X-Filler: filler\r\n'.repeat(10_000)}`),
    '502 proxy_unreachable',
  ],
])('what is behind it %s', async (_, act, outcome) => {
  const target = await hostile(act);
  const proxy = await before(target, { token: TOKEN, timeout: 200 });
  const response = await fetch(`${proxy.url}/me`);
  const { status, headers } = response;
  expect([`${status} ${await codeOf(response)}`, headers.get('content-type')]).toEqual([
    outcome,
    'application/json; charset=utf-8',
  ]);
  await proxy.told(1);
  expect(proxy.others).toEqual([{ method: 'GET', kind: 'failed', why: expect.stringContaining(target) }]);
  expect(JSON.stringify(proxy.others)).not.toContain(TOKEN);
});

test('nothing is behind it', async () => {
  const server = createTcpServer();
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  const proxy = await before(`http://127.0.0.1:${port}`);
  const response = await fetch(`${proxy.url}/me`);
  expect([response.status, await response.json()]).toEqual([
    502,
    {
      type: 'error.list',
      request_id: null,
      errors: [
        {
          code: 'proxy_unreachable',
          message: `http://127.0.0.1:${port} gave no answer: nothing listens there.`,
        },
      ],
    },
  ]);
});

test.each<[string, (socket: Socket) => void, RegExp]>([
  [
    'breaks off',
    (socket) => socket.end('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n'),
    /middle/,
  ],
  [
    'stops',
    (socket) => socket.write('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n'),
    /said nothing.*middle/,
  ],
])('an answer that %s is not taken for a whole one', async (_, act, why) => {
  const proxy = await before(await hostile(act), { timeout: 200 });
  const response = await fetch(`${proxy.url}/me`);
  await expect(response.text()).rejects.toThrow();
  await proxy.told(1);
  expect(proxy.others).toEqual([{ method: 'GET', kind: 'failed', why: expect.stringMatching(why) }]);
});

test('an answer that comes before all was sent is passed on', async () => {
  const target = await hostile((socket) =>
    socket.end('HTTP/1.1 413 Too Large\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}'),
  );
  const proxy = await before(target);
  const call = request(`${proxy.url}/contacts`, { method: 'POST', headers: { 'content-length': 1_000_000 } });
  call.on('error', () => undefined);
  call.write('a');
  const [answer] = (await once(call, 'response')) as [IncomingMessage];
  expect(answer.statusCode).toBe(413);
});

test('a caller that goes away ends the call behind it', async () => {
  let arrived: (socket: Socket) => void = () => undefined;
  const there = new Promise<Socket>((resolve) => (arrived = resolve));
  const proxy = await before(await hostile((socket) => arrived(socket)));
  const abort = new AbortController();
  const call = fetch(`${proxy.url}/me`, { signal: abort.signal });
  const socket = await there;
  abort.abort();
  await expect(call).rejects.toThrow();
  await once(socket, 'close');
  await proxy.told(1);
  expect(proxy.others).toEqual([{ method: 'GET', kind: 'left', why: 'the caller went away' }]);
});

test.each<[string, Buffer, Record<string, string>, string]>([
  ['that is compressed', gzipSync('{"type":"list","data":[]}'), { 'content-encoding': 'gzip' }, 'judged'],
  [
    'that expands without an end',
    gzipSync(Buffer.alloc(50_000_000)),
    { 'content-encoding': 'gzip' },
    'a body that is compressed and cannot be read',
  ],
  [
    'that is not compressed as it says',
    Buffer.from('{}'),
    { 'content-encoding': 'br' },
    'a body that is compressed and cannot be read',
  ],
  ['a million lists deep', Buffer.from('['.repeat(1e6) + ']'.repeat(1e6)), {}, 'judged'],
  ['that is no UTF-8', Buffer.from([0xff, 0xfe, 0x00]), {}, 'judged'],
  [
    'of a version that is not described',
    Buffer.from('{}'),
    { 'intercom-version': '9.9' },
    'of a version that is not described',
  ],
])('an answer %s', async (_, body, headers, outcome) => {
  const { url } = await upstream((__, outgoing) =>
    outgoing.writeHead(200, { 'content-type': 'application/json', ...headers }).end(body),
  );
  const proxy = await before(url, { version: '2.14' });
  const { port } = new URL(proxy.url);
  const answer = request({ port, path: '/tags', host: '127.0.0.1' }).end();
  const [response] = (await once(answer, 'response')) as [IncomingMessage];
  const pieces: Buffer[] = [];
  for await (const piece of response as AsyncIterable<Buffer>) pieces.push(piece);
  expect(Buffer.concat(pieces).equals(body)).toBe(true);
  await proxy.told(1);
  expect(proxy.calls.length === 1 ? 'judged' : proxy.others[0]?.why).toBe(outcome);
});

test('what is under way is finished when it closes, and nothing else is taken', async () => {
  let release: () => void = () => undefined;
  const asked = new Promise<void>((resolve) => {
    void upstream((_, outgoing) => {
      release = () => outgoing.setHeader('content-type', 'application/json').end('{"type":"list","data":[]}');
      resolve();
    }).then(({ url }) => begin(url));
  });
  let outcome: Promise<[number, unknown]> = Promise.resolve([0, '']);
  let proxy: Awaited<ReturnType<typeof before>> | undefined;
  async function begin(url: string): Promise<void> {
    proxy = await before(url, { version: '2.14' });
    outcome = fetch(`${proxy.url}/tags`).then(async (response) => [response.status, await response.json()]);
  }
  await asked;
  const closed = proxy?.close();
  await expect(fetch(`${proxy?.url}/tags`)).rejects.toThrow();
  release();
  expect(await outcome).toEqual([200, { type: 'list', data: [] }]);
  await closed;
  expect(proxy?.calls).toHaveLength(1);
});

test.each<[Partial<ProxyOptions>, string]>([
  [
    { target: 'ftp://example.com' },
    '"ftp://example.com" is no target. Expected a URL such as https://api.intercom.io.',
  ],
  [
    { target: 'http://example.com' },
    'http://example.com is not encrypted, and a token would be sent there. Expected https.',
  ],
  [{ origins: [PAGE] }, 'Pages need a proxy that has a token: none is ever given to a page.'],
  [
    { token: TOKEN, origins: ['*'] },
    '"*" is no origin. Expected one such as http://127.0.0.1:8000 or https://docs.example.com.',
  ],
  [
    { token: TOKEN, origins: ['null'] },
    '"null" is no origin. Expected one such as http://127.0.0.1:8000 or https://docs.example.com. Pages of files and of frames in a sandbox are all called null.',
  ],
])('a proxy that cannot be: %j', async (options, message) => {
  await expect(startProxy({ target: 'https://api.intercom.io', ...options })).rejects.toThrow(message);
});
