import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, expect, test } from '@jest/globals';
import { MEDIA_TYPES } from '../../generated/calls.js';
import { createIntercomClient, type IntercomClientOptions } from './index.js';
import { closeServers, failure, json, reset, startServer, type Answer } from './testing/server.js';

afterEach(closeServers);

async function start(answer: Answer, options: Pick<IntercomClientOptions, 'onRequest' | 'onResponse'> = {}) {
  const server = await startServer(answer);
  const base = { version: '2.16', token: 's3cret', baseUrl: server.url, retry: false, ...options } as const;
  return { server, client: createIntercomClient(base) };
}

const fine = json(200, { type: 'list', data: [] });

test('parameters are written as the description says: encoded, lists with commas, nothing for nothing', async () => {
  const { client, server } = await start(fine);
  await client.GET('/content/search', {
    params: { query: { query: 'a & b/ü', states: ['published', 'draft'], tag_ids: [], page: 2 } },
  });
  await client.GET('/contacts/{contact_id}', { params: { path: { contact_id: 'a/b?c#d' } } });
  expect(server.received.map(({ url }) => url)).toEqual([
    '/content/search?query=a%20%26%20b%2F%C3%BC&states=published,draft&page=2',
    '/contacts/a%2Fb%3Fc%23d',
  ]);
});

test('no described parameter needs another way of writing', () => {
  const folder = new URL('../../generated/openapi/', import.meta.url);
  interface Parameter {
    name: string;
    in: string;
    style?: string;
    explode?: boolean;
    schema: { type?: string };
  }
  const strange = readdirSync(folder).flatMap((file) => {
    const found: Parameter[] = [];
    JSON.parse(readFileSync(new URL(file, folder), 'utf8'), (_key, value: unknown) => {
      const { in: where } = Object(value) as Partial<Parameter>;
      if (where === 'query' || where === 'path') found.push(value as Parameter);
      return value;
    });
    return found
      .filter(({ in: where, style, explode, schema }) =>
        schema.type === 'array' ? where !== 'query' || explode !== false : schema.type === 'object' || style,
      )
      .map(({ name }) => `${file}: ${name}`);
  });
  expect(strange).toEqual([]);
});

test('a form is sent as a form', async () => {
  const { client, server } = await start(fine);
  const form = new FormData();
  form.set('name', 'value');
  await client.POST('/contacts', { body: form as never });
  expect(server.received[0]?.headers['content-type']).toMatch(/^multipart\/form-data; boundary=/);
  expect(server.received[0]?.body).toContain('name="name"\r\n\r\nvalue');
});

test('hooks of the options see every attempt, without the token', async () => {
  const seen: unknown[] = [];
  const { client, server } = await start(fine, {
    onRequest: ({ request, schemaPath, params }) => {
      seen.push([request.method, request.url, schemaPath, params, request.headers.get('authorization')]);
      request.headers.set('x-hook', 'was here');
    },
    onResponse: ({ request, response }) =>
      void seen.push([response.status, request.headers.get('authorization')]),
  });
  const params = { path: { contact_id: '7' } };
  await client.GET('/contacts/{contact_id}', { params });
  expect(seen).toEqual([
    ['GET', `${server.url}/contacts/7`, '/contacts/{contact_id}', params, null],
    [200, null],
  ]);
  expect(server.received[0]?.headers).toMatchObject({ 'x-hook': 'was here', authorization: 'Bearer s3cret' });
});

test('middleware runs first to last on the way out and last to first on the way back, until it is ejected', async () => {
  const { client } = await start(fine);
  const seen: string[] = [];
  const named = (name: string) => ({
    onRequest: () => void seen.push(`> ${name}`),
    onResponse: () => void seen.push(`< ${name}`),
  });
  const [a, b] = [named('a'), named('b')];
  client.use(a, b);
  await client.GET('/tags');
  client.eject(a);
  await client.GET('/tags');
  expect(seen).toEqual(['> a', '> b', '< b', '< a', '> b', '< b']);
});

test('middleware can replace the request, the response and the error', async () => {
  const { client, server } = await start(fine);
  client.use({ onRequest: ({ request }) => new Request(request, { headers: { 'x-new': '1' } }) });
  client.use({ onResponse: () => Response.json({ type: 'list', data: [{ id: 'mine' }] }) });
  expect((await client.GET('/tags')).data).toEqual({ type: 'list', data: [{ id: 'mine' }] });
  expect(server.received[0]?.headers).toMatchObject({ 'x-new': '1', authorization: 'Bearer s3cret' });

  const cached = await start(fine);
  cached.client.use({ onRequest: () => Response.json({ type: 'list', data: [] }) });
  expect((await cached.client.GET('/tags')).response.status).toBe(200);
  expect(cached.server.received).toEqual([]);

  const broken = await start(reset);
  const renamed = new Error('renamed');
  broken.client.use({ onError: () => renamed });
  await expect(broken.client.GET('/tags')).rejects.toBe(renamed);
  broken.client.use({ onError: () => Response.json({ type: 'list', data: [] }) });
  expect((await broken.client.GET('/tags')).response.ok).toBe(true);
});

test('what middleware returns and is neither request nor response is refused, in the words of openapi-fetch', async () => {
  const { client, server } = await start(fine);
  const body = { role: 'user' as const, email: 'a@example.com' };
  client.use({ onRequest: (({ request }: { request: Request }) => request.url) as never });
  await expect(client.POST('/contacts', { body })).rejects.toThrow(
    'onRequest: must return new Request() or Response() when modifying the request',
  );
  expect(server.received).toEqual([]);
  expect(() => client.use({} as never)).toThrow('Middleware must be an object with one of');
});

test('what middleware throws reaches the caller untouched', async () => {
  const { client } = await start(fine);
  const broken = new SyntaxError('of the hook');
  client.use({ onResponse: () => Promise.reject(broken) });
  await expect(client.GET('/tags')).rejects.toBe(broken);
});

test('middleware of one call runs behind that of the client, and sees no token', async () => {
  const { client, server } = await start(fine);
  const seen: unknown[] = [];
  const named = (name: string) => ({
    onRequest: ({ request }: { request: Request }) => void seen.push([name, request]),
  });
  client.use(named('client'));
  await client.GET('/tags', { middleware: [named('call')] });
  await client.GET('/tags');
  expect(seen.map((one) => (one as [string])[0])).toEqual(['client', 'call', 'client']);
  const alone = await start(fine);
  await alone.client.GET('/tags', { middleware: [named('alone')] });
  const requests = seen.map((one) => (one as [string, Request])[1]);
  expect(requests.map(({ headers }) => headers.get('authorization'))).toEqual([null, null, null, null]);
  expect(server.received[0]?.headers.authorization).toBe('Bearer s3cret');
});

test('the settings of openapi-fetch and of fetch pass through', async () => {
  const server = await startServer(fine);
  const requests: Request[] = [];
  class Watched extends Request {
    constructor(input: RequestInfo | URL, init?: RequestInit) {
      super(input, init);
      requests.push(this);
    }
  }
  const extras: unknown[] = [];
  const requestInitExt = { dispatcher: undefined, mark: 1 };
  const client = createIntercomClient({
    version: '2.16',
    token: 's3cret',
    baseUrl: server.url,
    Request: Watched,
    cache: 'no-store',
    requestInitExt,
    fetch: (request, extra) => (extras.push(extra), fetch(request)),
    querySerializer: { array: { style: 'pipeDelimited', explode: false } },
    bodySerializer: (body) => JSON.stringify({ wrapped: body }),
  });
  await client.GET('/content/search', { params: { query: { query: 'x', states: ['published', 'draft'] } } });
  await client.POST('/contacts', { body: { role: 'user', email: 'a@example.com' } });
  await client.POST('/contacts', {
    body: { role: 'user', email: 'a@example.com' },
    bodySerializer: () => '"of the call"',
  });
  expect(server.received.map(({ url, body }) => [url, body])).toEqual([
    ['/content/search?query=x&states=published|draft', ''],
    ['/contacts', '{"wrapped":{"role":"user","email":"a@example.com"}}'],
    ['/contacts', '"of the call"'],
  ]);
  expect(requests.map(({ cache }) => cache)).toEqual(['no-store', 'no-store', 'no-store']);
  expect(extras).toEqual([requestInitExt, requestInitExt, requestInitExt]);
});

const bytes = new TextEncoder().encode('bytes');

test.each<[string, () => unknown, string | undefined, string]>([
  ['a Blob', () => new Blob(['a,b'], { type: 'text/csv' }), 'text/csv', 'a,b'],
  [
    'a form of a page',
    () => new URLSearchParams({ a: '1 2' }),
    'application/x-www-form-urlencoded;charset=UTF-8',
    'a=1+2',
  ],
  ['an ArrayBuffer', () => bytes.buffer, undefined, 'bytes'],
  ['bytes', () => bytes, undefined, 'bytes'],
  ['a stream', () => new Blob(['flow']).stream(), undefined, 'flow'],
  ['JSON', () => ({ a: 1 }), 'application/json', '{"a":1}'],
])('%s is sent as what it is', async (_what, make, type, text) => {
  const { client, server } = await start(fine);
  await client.POST('/contacts', { body: make() as never });
  expect([server.received[0]?.headers['content-type'], server.received[0]?.body]).toEqual([type, text]);
  await client.POST('/contacts', { body: make() as never, headers: { 'Content-Type': 'text/x-own' } });
  expect([server.received[1]?.headers['content-type'], server.received[1]?.body]).toEqual([
    'text/x-own',
    text,
  ]);
});

test('a stream is never sent twice, anything else is', async () => {
  const busy = failure(429, 'rate_limit_exceeded', 'x', { 'retry-after': '0' });
  const server = await startServer(busy);
  const retry = { limit: 1 };
  const client = createIntercomClient({ version: '2.16', token: 's3cret', baseUrl: server.url, retry });
  const stream = await client.POST('/contacts', { body: new Blob(['flow']).stream() as never });
  expect([stream.response.status, server.received.length]).toEqual([429, 1]);
  const form = new FormData();
  form.set('name', 'value');
  for (const body of [form, new Blob(['a']), bytes, { a: 1 }]) {
    server.received.length = 0;
    await client.POST('/contacts', { body: body as never });
    const [first, second] = server.received.map((request) => request.body.replace(/-+\S+/g, ''));
    expect(first).not.toBe('');
    expect(second).toBe(first);
  }
});

test('a body on a GET is refused before anything is sent', async () => {
  const { client, server } = await start(fine);
  await expect(client.GET('/tags', { body: { a: 1 } } as never)).rejects.toThrow('GET /tags takes no body');
  expect(server.received).toEqual([]);
});

test('what an operation answers with is what is asked for', async () => {
  const { client, server } = await start((response) => response.end('PK'));
  const params = { path: { job_identifier: 'v5' } };
  const { data } = await client.GET('/download/content/data/{job_identifier}', { params });
  expect(await data?.text()).toBe('PK');
  expect((await client.GET('/calls/{call_id}/transcript', { params: { path: { call_id: '7' } } })).data).toBe(
    'PK',
  );
  await client.GET('/calls/{call_id}/recording', {
    params: { path: { call_id: '7' } },
    headers: { accept: 'audio/wav' },
  });
  const asked = (index: number) => server.received[index]?.headers.accept;
  expect([0, 1, 2].map(asked)).toEqual(['application/octet-stream', 'text/plain', 'audio/wav']);
});

test('the table of answers says what every described operation answers with', () => {
  const folder = new URL('../../generated/openapi/', import.meta.url);
  interface Answer {
    content?: object;
  }
  const said = new Map<string, string>();
  for (const file of readdirSync(folder)) {
    const { paths } = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as {
      paths: Record<string, Record<string, { responses?: Record<string, Answer> }>>;
    };
    for (const [path, item] of Object.entries(paths)) {
      for (const [method, { responses = {} }] of Object.entries(item)) {
        const good = Object.entries(responses).filter(([status]) => /^[23]/.test(status));
        const media = good.flatMap(([, { content = {} }]) => Object.keys(content));
        const elsewhere = good.some(([status]) => status.startsWith('3'));
        if (elsewhere) media.push('*/*');
        if (media.length > 0 && !media.includes('application/json')) {
          said.set(`${method.toUpperCase()} ${path}`, media.join(', '));
        }
      }
    }
  }
  expect(MEDIA_TYPES).toEqual(Object.fromEntries(said));
});
