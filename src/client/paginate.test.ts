import { afterEach, expect, test } from '@jest/globals';
import { createIntercomClient, paginate, type IntercomClient, type Page } from './index.js';
import { closeServers, failure, json, reset, startServer, type Answer } from './testing/server.js';

afterEach(closeServers);

async function start(...answers: [Answer, ...Answer[]]) {
  const server = await startServer(...answers);
  const client = createIntercomClient({ version: '2.16', token: 'a-token', baseUrl: server.url });
  return { client, server, urls: () => server.received.map(({ url }) => url) };
}

async function collect<T>(list: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const one of list) all.push(one);
  return all;
}

const ids = async (list: AsyncIterable<unknown>) =>
  (await collect(list)).map((item) => (item as { id: unknown }).id);

/** A page of contacts with these ids, and the cursor of the next. */
const contacts = (from: string, cursor?: string): Answer =>
  json(200, {
    type: 'list',
    total_count: 4,
    data: [...from].map((id) => ({ type: 'contact', id })),
    pages: {
      type: 'pages',
      page: 1,
      per_page: 2,
      total_pages: 2,
      ...(cursor && { next: { page: 2, starting_after: cursor } }),
    },
  });

const articles = (page: number, total: number | undefined, next?: unknown): Answer =>
  json(200, { type: 'list', data: [{ id: `a${page}` }], pages: { page, next, total_pages: total } });

const companies = (id: string | undefined, scroll: string | null): Answer =>
  json(200, { type: 'list', data: id ? [{ id }] : [], pages: null, scroll_param: scroll });

test('a list is walked to its end, with the parameters of the first call in every one', async () => {
  const { client, urls } = await start(contacts('ab', 'c1'), contacts('', 'c2'), contacts('cd'));
  expect(await ids(paginate(client, '/contacts', { params: { query: { per_page: 2 } } }))).toEqual([
    ...'abcd',
  ]);
  expect(urls()).toEqual([
    '/contacts?per_page=2',
    '/contacts?per_page=2&starting_after=c1',
    '/contacts?per_page=2&starting_after=c2',
  ]);
});

test('a page carries its items, its body, its response and the place behind it', async () => {
  const { client } = await start(contacts('ab', 'c1'), contacts('cd'));
  const pages = await collect(paginate(client, '/contacts').pages());
  expect(
    pages.map(({ items, body, response, next }) => [items.length, body.total_count, response.status, next]),
  ).toEqual([
    [2, 4, 200, 'c1'],
    [2, 4, 200, undefined],
  ]);
});

test('a page is fetched when it is reached, and each iteration begins anew', async () => {
  const { client, server } = await start(contacts('ab', 'c1'), contacts('ef', 'c2'));
  const list = paginate(client, '/contacts');
  expect(server.received).toHaveLength(0);
  for await (const contact of list) {
    if (contact.id === 'b') break;
  }
  expect(server.received).toHaveLength(1);
  for await (const contact of list) if (contact.id === 'e') break;
  expect(server.received.map(({ url }) => url)).toEqual(['/contacts', '/contacts']);
});

test('a walk goes on from a cursor, given as `from` or where the operation takes it', async () => {
  const first = await start(contacts('cd'));
  expect(await ids(paginate(first.client, '/contacts', { from: 'c1' }))).toEqual(['c', 'd']);
  expect(
    await ids(paginate(first.client, '/contacts', { params: { query: { starting_after: 'c1' } } })),
  ).toEqual(['c', 'd']);
  expect(first.urls()).toEqual(['/contacts?starting_after=c1', '/contacts?starting_after=c1']);

  const second = await start(articles(3, 4), articles(4, 4), articles(4, 4));
  expect(await ids(paginate(second.client, '/articles', { from: '3' }))).toEqual(['a3', 'a4']);
  expect(await ids(paginate(second.client, '/articles', { params: { query: { page: 4 } } }))).toEqual(['a4']);
  expect(second.urls()).toEqual(['/articles?page=3', '/articles?page=4', '/articles?page=4']);
});

test('page numbers end with the last page, or without a total when there is no next', async () => {
  const counted = await start(articles(1, 2, 'https://api.intercom.io/articles?page=2'), articles(2, 2));
  expect(await ids(paginate(counted.client, '/articles'))).toEqual(['a1', 'a2']);
  const uncounted = await start(
    articles(1, undefined, 'https://api.intercom.io/articles?page=2'),
    articles(2, undefined),
  );
  expect(await ids(paginate(uncounted.client, '/articles'))).toEqual(['a1', 'a2']);
  const empty = await start(json(200, { type: 'list', data: [], pages: { page: 1, total_pages: 0 } }));
  expect(await ids(paginate(empty.client, '/articles'))).toEqual([]);
});

test('a list may say at the top which page it is', async () => {
  const snippets = (page: number) =>
    json(200, { type: 'list', data: [{ id: `s${page}` }], page, total_pages: 2 });
  const { client, urls } = await start(snippets(1), snippets(2));
  expect(await ids(paginate(client, '/content_snippets'))).toEqual(['s1', 's2']);
  expect(urls()).toEqual(['/content_snippets', '/content_snippets?page=2']);
});

test('of a next URL only declared parameters are used, so that no other host is ever called', async () => {
  const other = await startServer(json(200, {}));
  const page = (id: string, next?: string) =>
    json(200, { type: 'event.list', events: [{ id }], pages: { ...(next && { next }) } });
  const next = `${other.url}/elsewhere?type=user&before=1767225600123&user_id=a%26b&admin=1`;
  const { client, urls } = await start(page('1', next), page('2'));
  const params = { query: { type: 'user', user_id: 'a&b', per_page: 1 } } as const;
  expect(await ids(paginate(client, '/events', { params }))).toEqual(['1', '2']);
  expect(urls()).toEqual([
    '/events?type=user&user_id=a%26b&per_page=1',
    '/events?type=user&user_id=a%26b&per_page=1&before=1767225600123',
  ]);
  expect(other.received).toEqual([]);
  await expect(collect(paginate(client, '/events', { params, from: 'x' }))).rejects.toMatchObject({
    name: 'IntercomConfigError',
    message: 'x is not the URL of a next page',
  });
});

test('a scroll ends with an empty page and may keep its cursor while it moves on', async () => {
  const { client, urls } = await start(companies('a', 's'), companies('b', 's'), companies(undefined, 's'));
  expect(await ids(paginate(client, '/companies/scroll'))).toEqual(['a', 'b']);
  expect(urls()).toEqual([
    '/companies/scroll',
    '/companies/scroll?scroll_param=s',
    '/companies/scroll?scroll_param=s',
  ]);
});

test('a second scroll is refused as Intercom refuses it, and a failed one is not repeated', async () => {
  const taken = await start(failure(400, 'scroll_exists', 'scroll already exists for this workspace'));
  await expect(collect(paginate(taken.client, '/companies/scroll'))).rejects.toMatchObject({
    code: 'scroll_exists',
  });
  for (const answer of [reset, failure(500, 'server_error', 'Oops', { 'retry-after': '0' })]) {
    const broken = await start(companies('a', 's1'), answer, companies('c', 's3'));
    await expect(collect(paginate(broken.client, '/companies/scroll'))).rejects.toThrow(
      'GET /companies/scroll',
    );
    expect(broken.server.received).toHaveLength(2);
  }
  const busy = await start(
    failure(429, 'rate_limit_exceeded', 'x', { 'retry-after': '0' }),
    companies(undefined, null),
  );
  expect(await collect(paginate(busy.client, '/companies/scroll'))).toEqual([]);
});

test.each<[string, '/contacts' | '/articles' | '/companies/scroll', Answer[], string]>([
  ['a cursor that comes again', '/contacts', [contacts('a', 'c1')], 'with a cursor that came before: c1'],
  [
    'cursors that go in a circle',
    '/contacts',
    [contacts('a', 'c1'), contacts('b', 'c2'), contacts('c', 'c1')],
    'with a cursor that came before: c1',
  ],
  ['a page that was not asked for', '/articles', [articles(1, 3)], 'with page 1 instead of page 2'],
  [
    'a scroll that stands still',
    '/companies/scroll',
    [companies('a', 's')],
    'with a cursor that came before: s',
  ],
  [
    'a next page of another kind',
    '/contacts',
    [json(200, { data: [], pages: { next: 'https://api.intercom.io/contacts?page=2' } })],
    'with a next page that cursor-query cannot read',
  ],
  [
    'an answer without the list',
    '/contacts',
    [json(200, { type: 'list', items: [] })],
    'without a list in data',
  ],
  ['an answer that is null', '/contacts', [json(200, null)], 'without a list in data'],
  ['an empty answer', '/contacts', [(response) => response.end()], 'without a list in data'],
])('%s ends the walk with an error', async (_name, path, [first, ...rest], message) => {
  const { client } = await start(first as Answer, ...rest);
  const error: unknown = await collect(paginate(client, path)).catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({
    name: 'IntercomApiError',
    status: 200,
    operation: `GET ${path}`,
    message: `GET ${path} answered 200 ${message} (version 2.16)`,
  });
});

test('what a page fails with is thrown where it was reached', async () => {
  const { client } = await start(contacts('ab', 'c1'), failure(401, 'token_revoked', 'Gone'));
  const seen: unknown[] = [];
  const walk = async () => {
    for await (const contact of paginate(client, '/contacts')) seen.push(contact.id);
  };
  await expect(walk()).rejects.toMatchObject({
    name: 'IntercomApiError',
    status: 401,
    code: 'token_revoked',
  });
  expect(seen).toEqual(['a', 'b']);
});

test('a signal ends the walk before the next page', async () => {
  const { client, server } = await start(contacts('ab', 'c1'), contacts('cd'));
  const controller = new AbortController();
  const walk = async () => {
    for await (const { id } of paginate(client, '/contacts', { signal: controller.signal })) {
      controller.abort(new Error(`enough of ${id}`));
    }
  };
  await expect(walk()).rejects.toThrow('enough of a');
  expect(server.received).toHaveLength(1);
});

test('an answer that is no list ends the walk with an error', async () => {
  const { client } = await start(json(200, {}));
  const loose = paginate as unknown as (
    client: IntercomClient<'2.16'>,
    path: string,
  ) => AsyncIterable<unknown>;
  await expect(collect(loose(client, '/me'))).rejects.toMatchObject({
    name: 'IntercomApiError',
    message: 'GET /me answered 200 without a list in data (version 2.16)',
  });
});

test('pages have a type of their own', async () => {
  const { client } = await start(contacts('a'));
  const keep: Page<{ id: string }, { total_count: number }>[] = [];
  for await (const page of paginate(client, '/contacts').pages()) keep.push(page);
  expect(keep).toHaveLength(1);
});

test('empty pages with ever new cursors end with an error', async () => {
  let count = 0;
  const { client, server } = await start((response, request) => {
    count += 1;
    contacts('', `c${count}`)(response, request);
  });
  await expect(collect(paginate(client, '/contacts'))).rejects.toThrow(
    'GET /contacts answered 200 with the 20th empty page in a row',
  );
  expect(server.received).toHaveLength(20);
});
