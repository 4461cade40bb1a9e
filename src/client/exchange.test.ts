import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, expect, test } from '@jest/globals';
import { createIntercomClient, type IntercomClientOptions } from './index.js';
import { closeServers, json, reset, startServer, type Answer } from './testing/server.js';

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
