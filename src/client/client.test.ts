import { inspect } from 'node:util';
import { afterEach, expect, test } from '@jest/globals';
import { VERSION_ALIASES, VERSIONS } from '../../generated/versions.js';
import { createIntercomClient, unwrap, type ClientVersion } from './index.js';
import { closeServers, failure, json, startServer, text } from './testing/server.js';

afterEach(closeServers);

const TOKEN = 'dG9rOnNlY3JldA==';

test('a call sends the version, the token and what the operation takes', async () => {
  const server = await startServer(json(200, { type: 'conversation', id: '7' }));
  const client = createIntercomClient({
    version: '2.14',
    token: TOKEN,
    baseUrl: server.url,
    userAgent: 'helpdesk/3.1',
    headers: { 'X-Trace': 'abc' },
  });

  const { data, error } = await client.PUT('/conversations/{conversation_id}', {
    params: { path: { conversation_id: '7' }, query: { display_as: 'plaintext' } },
    body: { read: true },
    headers: { 'X-Call': '1' },
  });

  expect(error).toBeUndefined();
  expect(data).toEqual({ type: 'conversation', id: '7' });
  expect(server.received).toMatchObject([
    {
      method: 'PUT',
      url: '/conversations/7?display_as=plaintext',
      body: '{"read":true}',
      headers: {
        authorization: `Bearer ${TOKEN}`,
        'intercom-version': '2.14',
        accept: 'application/json',
        'content-type': 'application/json',
        'content-length': '13',
        'user-agent': 'helpdesk/3.1',
        'x-trace': 'abc',
        'x-call': '1',
      },
    },
  ]);
});

test('every version name is sent as it is given', async () => {
  const server = await startServer(json(200, { type: 'list', data: [] }));
  const versions = [...VERSIONS, ...(Object.keys(VERSION_ALIASES) as ClientVersion[])];
  for (const version of versions) {
    await createIntercomClient({ version, token: TOKEN, baseUrl: server.url }).GET('/tags');
  }
  expect(server.received.map(({ headers }) => headers['intercom-version'])).toEqual(versions);
});

test('a call goes to the region of the client', async () => {
  const urls: string[] = [];
  const fetch = (request: Request) => {
    urls.push(request.url);
    return Promise.resolve(Response.json({ type: 'list', data: [] }));
  };
  for (const region of [undefined, 'us', 'eu', 'au'] as const) {
    await createIntercomClient({ version: '2.14', token: TOKEN, region, fetch }).GET('/tags');
  }
  expect(urls).toEqual([
    'https://api.intercom.io/tags',
    'https://api.intercom.io/tags',
    'https://api.eu.intercom.io/tags',
    'https://api.au.intercom.io/tags',
  ]);
});

test('a path in the base URL stays in front', async () => {
  const server = await startServer(json(200, { type: 'list', data: [] }));
  await createIntercomClient({ version: '2.14', token: TOKEN, baseUrl: `${server.url}/intercom/` }).GET(
    '/tags',
  );
  expect(server.received.map(({ url }) => url)).toEqual(['/intercom/tags']);
});

test('a token function is asked for every attempt', async () => {
  const server = await startServer(
    failure(429, 'rate_limit_exceeded', 'slow', { 'retry-after': '0' }),
    text(200, '{}'),
  );
  const tokens = ['first', 'second'];
  const token = () => Promise.resolve(tokens.shift() ?? '');
  const client = createIntercomClient({ version: '2.14', token, baseUrl: server.url });
  await client.GET('/tags');
  expect(server.received.map(({ headers }) => headers.authorization)).toEqual([
    'Bearer first',
    'Bearer second',
  ]);

  await expect(client.GET('/tags')).rejects.toThrow(
    'token is empty, expected an access token, which has no spaces, or a function that returns one',
  );
  expect(server.received).toHaveLength(2);
});

test('what a token function throws reaches the caller untouched', async () => {
  const broken = new Error('vault is sealed');
  const client = createIntercomClient({ version: '2.14', token: () => Promise.reject(broken) });
  await expect(client.GET('/tags')).rejects.toBe(broken);
});

test('the global fetch is looked up at each call', async () => {
  const client = createIntercomClient({ version: '2.14', token: TOKEN });
  const original = globalThis.fetch;
  globalThis.fetch = () => Promise.resolve(Response.json({ type: 'list', data: [] }));
  try {
    expect(await unwrap(client.GET('/tags'))).toEqual({ type: 'list', data: [] });
  } finally {
    globalThis.fetch = original;
  }
});

test('no header of the caller replaces the token or the version', async () => {
  const server = await startServer(json(200, {}));
  const headers = { authorization: 'Bearer other', 'intercom-version': '2.9' };
  const client = createIntercomClient({ version: '2.14', token: TOKEN, baseUrl: server.url, headers });
  await client.GET('/tags', { headers });
  expect(server.received[0]?.headers).toMatchObject({
    authorization: `Bearer ${TOKEN}`,
    'intercom-version': '2.14',
  });
});

test('the token is in nothing that can be logged', async () => {
  const server = await startServer(failure(404, 'not_found', 'Tag not found'));
  const client = createIntercomClient({ version: '2.14', token: TOKEN, baseUrl: server.url });
  const seen: unknown[] = [client];
  client.use({
    onRequest: ({ request, options }) => void seen.push(request, options),
    onResponse: ({ request, response }) => void seen.push(request, response),
  });
  const result = await client.GET('/tags');
  const error: unknown = await unwrap(result).catch((thrown: unknown) => thrown);
  seen.push(result, error, (error as { response: unknown }).response);

  const logged = seen.map((value) => inspect(value, { depth: Infinity, showHidden: true })).join('\n');
  expect(logged).toContain('IntercomApiError: GET /tags answered 404');
  expect(logged).not.toContain(TOKEN);
});

test('a redirect to another origin takes nothing along but what kind of answer is wanted', async () => {
  const files = await startServer(text(200, 'audio'));
  const server = await startServer(text(302, '', { location: `${files.url}/recording.wav` }));
  const headers = { 'X-Client': 'secret', cookie: 'a=b' };
  const client = createIntercomClient({ version: '2.14', token: TOKEN, baseUrl: server.url, headers });
  const { data } = await client.GET('/tags', {
    parseAs: 'text',
    headers: { 'X-Call': 'secret', accept: 'audio/*' },
  });
  expect(data).toBe('audio');
  expect(server.received[0]?.headers).toMatchObject({ authorization: `Bearer ${TOKEN}`, 'x-call': 'secret' });
  const [{ url, headers: arrived } = { url: '', headers: {} }] = files.received;
  expect(url).toBe('/recording.wav');
  expect(arrived.accept).toBe('audio/*');
  const carried = ['authorization', 'intercom-version', 'x-client', 'x-call', 'cookie'];
  expect(carried.filter((name) => name in arrived)).toEqual([]);
});

test('a redirect within the origin keeps what the call carries, until it has been elsewhere', async () => {
  const server = await startServer(text(307, '', { location: '/tags?again=1' }), json(200, {}));
  const client = createIntercomClient({ version: '2.14', token: TOKEN, baseUrl: server.url });
  await client.GET('/tags', { headers: { 'X-Call': '1' } });
  expect(server.received.map(({ url, headers }) => [url, headers.authorization, headers['x-call']])).toEqual([
    ['/tags', `Bearer ${TOKEN}`, '1'],
    ['/tags?again=1', `Bearer ${TOKEN}`, '1'],
  ]);

  const other = await startServer((response) =>
    response.writeHead(302, { location: `${home.url}/back` }).end(),
  );
  const home = await startServer(text(302, '', { location: `${other.url}/away` }), json(200, {}));
  await createIntercomClient({ version: '2.14', token: TOKEN, baseUrl: home.url }).GET('/tags');
  expect(home.received.map(({ url, headers }) => [url, headers.authorization])).toEqual([
    ['/tags', `Bearer ${TOKEN}`],
    ['/back', undefined],
  ]);
});

test.each([301, 302, 303, 307, 308])('a call that writes is taken nowhere by a %i', async (status) => {
  const other = await startServer(json(200, {}));
  const server = await startServer(text(status, '', { location: `${other.url}/contacts` }));
  const client = createIntercomClient({ version: '2.14', token: TOKEN, baseUrl: server.url });
  const { error, response } = await client.POST('/contacts', {
    body: { role: 'user', email: 'a@example.com' },
  });
  expect(error).toEqual({ status, error: response.statusText });
  expect(response.headers.get('location')).toBe(`${other.url}/contacts`);
  expect([server.received.length, other.received.length]).toEqual([1, 0]);
});

test('how redirects are treated can be said, and a circle of them ends', async () => {
  const server = await startServer(text(302, '', { location: '/tags' }));
  const client = createIntercomClient({ version: '2.14', token: TOKEN, baseUrl: server.url, retry: false });
  expect((await client.GET('/tags', { redirect: 'manual' })).response.status).toBe(302);
  await expect(client.GET('/tags', { redirect: 'error' })).rejects.toMatchObject({
    name: 'IntercomConnectionError',
  });
  expect(server.received).toHaveLength(2);
  expect((await client.GET('/tags')).response.status).toBe(302);
  expect(server.received).toHaveLength(13);
});

test('where the runtime hides the target of a redirect, the call fails', async () => {
  const hidden = Object.defineProperty(Response.error(), 'type', { value: 'opaqueredirect' });
  const fetch = () => Promise.resolve(hidden);
  const client = createIntercomClient({ version: '2.14', token: TOKEN, fetch, retry: false });
  await expect(client.GET('/tags')).rejects.toThrow(
    'GET /tags got no response: redirected, and browsers hide where to (version 2.14)',
  );
});

test.each([
  'https://api.intercom.io.evil.test/tags',
  'https://api.intercom.io@evil.test/tags',
  'https://api.intercom.iox/tags',
  'http://api.intercom.io/tags',
  'https://api.intercom.io:8443/tags',
  'https://api.eu.intercom.io/tags',
])('the token does not go to %s', async (url) => {
  const sent: string[] = [];
  const fetch = (request: Request) => (sent.push(request.url), Promise.resolve(Response.json({})));
  const client = createIntercomClient({ version: '2.14', token: TOKEN, fetch });
  const elsewhere = Object.defineProperty(new Request('https://api.intercom.io/'), 'url', { value: url });
  client.use({ onRequest: () => elsewhere });
  await expect(client.GET('/tags')).rejects.toThrow('the request left https://api.intercom.io');
  expect(sent).toEqual([]);
});

test('middleware cannot take the token to another origin', async () => {
  const other = await startServer(json(200, {}));
  const server = await startServer(json(200, {}));
  const client = createIntercomClient({ version: '2.14', token: TOKEN, baseUrl: server.url });
  client.use({ onRequest: () => new Request(`${other.url}/tags`) });
  await expect(client.GET('/tags')).rejects.toThrow(
    `the request left ${server.url}, so the token was not attached`,
  );
  expect(other.received).toEqual([]);
});

test('bodies other than JSON arrive as asked', async () => {
  const server = await startServer(text(200, 'line one', { 'content-type': 'text/plain' }));
  const client = createIntercomClient({ version: '2.14', token: TOKEN, baseUrl: server.url });
  expect((await client.GET('/tags', { parseAs: 'text' })).data).toBe('line one');
  expect((await client.GET('/tags', { parseAs: 'arrayBuffer' })).data?.byteLength).toBe(8);
  expect(await (await client.GET('/tags', { parseAs: 'blob' })).data?.text()).toBe('line one');
  const { data: stream } = await client.GET('/tags', { parseAs: 'stream' });
  expect(await new Response(stream ?? null).text()).toBe('line one');
});

test('a success without a body has no data', async () => {
  const server = await startServer(text(204, ''), text(200, ''), text(200, '', { 'content-length': '0' }));
  const client = createIntercomClient({ version: '2.14', token: TOKEN, baseUrl: server.url });
  for (const status of [204, 200, 200]) {
    const { data, error, response } = await client.GET('/tags');
    expect([response.status, data, error]).toEqual([status, undefined, undefined]);
  }
});
