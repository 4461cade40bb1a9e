import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, expect, test } from '@jest/globals';
import { OPERATIONS } from '../../generated/operations.js';
import { createIntercomClient, isIntercomApiError } from './index.js';
import { createIntercomApi } from './operations.js';
import { closeServers, failure, json, startServer, type Answer } from './testing/server.js';

afterEach(closeServers);

async function start(...answers: [Answer, ...Answer[]]) {
  const server = await startServer(...answers);
  const client = createIntercomClient({
    version: '2.14',
    token: 'a-token',
    baseUrl: server.url,
    retry: false,
  });
  return { server, client, api: createIntercomApi(client) };
}

test('an operation is called by its name as it is by its method and path', async () => {
  const { server, client, api } = await start(json(200, { type: 'conversation', id: '7', state: 'closed' }));
  const body = { read: true };
  const conversation = await api.conversations.updateConversation(
    { conversation_id: '7', display_as: 'plaintext', body },
    { headers: { 'X-Call': '1' } },
  );
  expect(conversation.state).toBe('closed');
  await client.PUT('/conversations/{conversation_id}', {
    params: { path: { conversation_id: '7' }, query: { display_as: 'plaintext' } },
    body,
    headers: { 'X-Call': '1' },
  });
  const [byName, byPath] = server.received.map(({ method, url, body: sent, headers }) => [
    method,
    url,
    sent,
    headers['x-call'],
  ]);
  expect(byName).toEqual(['PUT', '/conversations/7?display_as=plaintext', '{"read":true}', '1']);
  expect(byPath).toEqual(byName);
});

test('options make a client of its own', async () => {
  const server = await startServer(json(200, { type: 'list', data: [] }));
  const api = createIntercomApi({ version: 'Preview', token: 'a-token', baseUrl: server.url });
  expect((await api.tags.listTags()).data).toEqual([]);
  expect(api.client.version).toBe('Preview');
  expect(server.received[0]?.headers['intercom-version']).toBe('Preview');
  expect(() => createIntercomApi({ version: '2.14', token: '' })).toThrow('token is empty');
});

test('a failure is thrown, or a value for those who want the result', async () => {
  const { api } = await start(failure(404, 'not_found', 'Gone'));
  const thrown: unknown = await api.contacts
    .retrieveContact({ contact_id: '7' })
    .catch((error: unknown) => error);
  expect(isIntercomApiError(thrown) && [thrown.status, thrown.operation]).toEqual([
    404,
    'GET /contacts/{contact_id}',
  ]);
  const { data, error, response } = await api.contacts.retrieveContact({ contact_id: '7' }).result();
  expect([data, error && 'errors' in error && error.errors?.[0]?.code, response.status]).toEqual([
    undefined,
    'not_found',
    404,
  ]);
});

const page = (id: string, next?: string) =>
  json(200, {
    type: 'list',
    total_count: 2,
    data: [{ type: 'contact', id }],
    pages: {
      type: 'pages',
      page: 1,
      per_page: 1,
      total_pages: 2,
      ...(next && { next: { page: 2, starting_after: next } }),
    },
  });

test('a list is a promise of its first page, and can be iterated without fetching that twice', async () => {
  const { server, api } = await start(page('a', 'c1'), page('b'), page('a', 'c1'), page('b'));
  const list = api.contacts.listContacts({ per_page: 1 });
  const collect = async () => {
    const ids: string[] = [];
    for await (const { id } of list) ids.push(id);
    return ids;
  };
  expect((await list).data.map(({ id }) => id)).toEqual(['a']);
  expect(server.received).toHaveLength(1);
  expect(await collect()).toEqual(['a', 'b']);
  expect(server.received.map(({ url }) => url)).toEqual([
    '/contacts?per_page=1',
    '/contacts?per_page=1&starting_after=c1',
  ]);
  // A second walk begins anew.
  expect(await collect()).toEqual(['a', 'b']);
  expect(server.received).toHaveLength(4);
});

test('a search is walked page by page', async () => {
  const { server, api } = await start(page('a', 'c1'), page('b'));
  const query = { field: 'role', operator: '=', value: 'user' } as const;
  const totals: number[] = [];
  for await (const { body } of api.contacts.searchContacts({ body: { query } }).pages())
    totals.push(body.total_count);
  expect(totals).toEqual([2, 2]);
  expect(server.received.map(({ body }) => JSON.parse(body) as unknown)).toEqual([
    { query },
    { query, pagination: { starting_after: 'c1' } },
  ]);
});

test('a list that fails throws where it is iterated, and nowhere else', async () => {
  const { api } = await start(failure(401, 'unauthorized', 'No'));
  const walk = async () => {
    for await (const { id } of api.contacts.listContacts()) throw new Error(`an entry: ${id}`);
  };
  await expect(walk()).rejects.toMatchObject({ name: 'IntercomApiError', status: 401 });
});

test('how the body is read is the choice of the call', async () => {
  const { api } = await start((response) => response.end('as it came'));
  const blob = await api.dataExport.downloadDataExport({ job_identifier: 'v5' });
  expect(await blob.text()).toBe('as it came');
  expect(await api.calls.retrieveCallTranscript({ call_id: '7' })).toBe('as it came');
  expect(await api.tags.listTags({}, { parseAs: 'text' } as never)).toBe('as it came');
});

test('every described operation can be called by its name', () => {
  const file = new URL('../../generated/operations.json', import.meta.url);
  const described = JSON.parse(readFileSync(file, 'utf8')) as Record<
    string,
    { method: string; path: string }
  >;
  const known = Object.values(OPERATIONS).flatMap((group) => Object.entries(group));
  expect(Object.fromEntries(known)).toEqual(
    Object.fromEntries(Object.entries(described).map(([id, { method, path }]) => [id, `${method} ${path}`])),
  );
  const api = createIntercomApi({ version: '2.14', token: 'a-token' }) as unknown as Record<
    string,
    Record<string, unknown>
  >;
  const missing = Object.entries(OPERATIONS).flatMap(([group, operations]) =>
    Object.keys(operations).filter((name) => typeof api[group]?.[name] !== 'function'),
  );
  expect(missing).toEqual([]);
});

test('a parameter of a path has no other place to go', () => {
  // Path and query stand side by side, so a name may not be in both, and none may be `body`.
  const folder = new URL('../../generated/openapi/', import.meta.url);
  const clashes = readdirSync(folder).flatMap((name) => {
    const document = JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as {
      paths: Record<string, Record<string, { parameters?: { name?: string; in?: string; $ref?: string }[] }>>;
    };
    return Object.entries(document.paths).flatMap(([path, item]) =>
      Object.values(item).flatMap(({ parameters = [] }) =>
        parameters.flatMap(({ name: own, in: where, $ref = '' }) => {
          const clash =
            own === 'body' || $ref.endsWith('/body') || (where === 'query' && path.includes(`{${own}}`));
          return clash ? [`${name} ${path} ${own}`] : [];
        }),
      ),
    );
  });
  expect(clashes).toEqual([]);
});
