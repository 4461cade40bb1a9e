// Every list of every version, as the generated documents describe it: what the style needs is described, and a server
// that answers in that style is walked to its end.
import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createIntercomClient, paginate, type ClientVersion, type Page } from './index.js';
import { kindOf } from './paginate.js';
import { closeServers, startServer, type Received, type TestServer } from './testing/server.js';

interface Schema {
  $ref?: string;
  type?: unknown;
  properties?: Record<string, Schema>;
  allOf?: Schema[];
  anyOf?: Schema[];
  oneOf?: Schema[];
}

interface Content {
  $ref?: string;
  content?: Record<string, { schema: Schema }>;
}

interface Operation {
  operationId: string;
  'x-pagination'?: { style: string; items: string };
  parameters?: ({ $ref?: string } & { in: string; name: string })[];
  requestBody?: Content;
  responses: Record<string, Content>;
}

interface Document {
  paths: Record<string, Record<string, Operation>>;
}

interface List {
  version: ClientVersion;
  document: Document;
  method: string;
  path: string;
  style: string;
  items: string;
  operation: Operation;
}

const FOLDER = new URL('../../generated/openapi/', import.meta.url);

const lists: List[] = readdirSync(FOLDER).flatMap((file) => {
  const document = JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')) as Document;
  return Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item).flatMap(([method, operation]) => {
      const pagination = operation['x-pagination'];
      if (!pagination) return [];
      const version = file.replace('.json', '') as ClientVersion;
      return [{ version, document, method: method.toUpperCase(), path, ...pagination, operation }];
    }),
  );
});

const nameOf = ({ version, method, path }: List) => `${version} ${method} ${path}`;

function resolve<T extends { $ref?: string }>(document: object, node: T): T {
  if (node.$ref === undefined) return node;
  const found = node.$ref
    .slice(2)
    .split('/')
    .reduce<unknown>((value, key) => (value as Record<string, unknown>)[key.replaceAll('~1', '/')], document);
  return resolve(document, found as T);
}

/** The schemas that a value may have at a dotted place below one of these. */
function at(document: object, schemas: Schema[], place: string): Schema[] {
  return place.split('.').reduce((found, name) => {
    const all = found.flatMap((schema) => variants(document, schema));
    return all
      .flatMap(({ properties = {} }) => properties[name] ?? [])
      .flatMap((schema) => variants(document, schema));
  }, schemas);
}

function variants(document: object, schema: Schema): Schema[] {
  const resolved = resolve(document, schema);
  const { allOf = [], anyOf = [], oneOf = [] } = resolved;
  return [resolved, ...[...allOf, ...anyOf, ...oneOf].flatMap((one) => variants(document, one))];
}

const jsonOf = (content: Content | undefined) =>
  Object.values(content?.content ?? {}).map(({ schema }) => schema);

const isArray = (list: List) => {
  const answer = jsonOf(resolve(list.document, list.operation.responses['200'] ?? {}));
  return at(list.document, answer, list.items).some(({ type }) => [type].flat().includes('array'));
};

/** A few lists say at the top of the answer what the others say under `pages`. */
const isFlat = ({ document, operation, style }: List) =>
  style.startsWith('page') &&
  at(document, jsonOf(resolve(document, operation.responses['200'] ?? {})), 'pages').length === 0;

/** What the style reads in an answer, and what it writes into a request. */
const NEEDS: Record<string, { reads: string[]; query?: string; body?: string }> = {
  none: { reads: [] },
  'cursor-query': { reads: ['pages.next.starting_after'], query: 'starting_after' },
  'cursor-body': { reads: ['pages.next.starting_after'], body: 'pagination.starting_after' },
  'cursor-opaque': { reads: ['next_cursor', 'has_more'], query: 'cursor' },
  'page-number': { reads: ['pages.page', 'pages.total_pages'], query: 'page' },
  'page-body': { reads: ['pages.page', 'pages.total_pages'], body: 'page' },
  'next-url': { reads: ['pages.next'] },
  scroll: { reads: ['scroll_param'], query: 'scroll_param' },
};

test('there are lists in every version', () => {
  expect(new Set(lists.map(({ version }) => version)).size).toBe(readdirSync(FOLDER).length);
});

test('the place of the items is described, and an array', () => {
  expect(lists.filter((list) => !isArray(list)).map(nameOf)).toEqual([]);
});

test('what the style of a list reads and writes is described', () => {
  const missing = lists.flatMap((list) => {
    const { document, operation, style } = list;
    const needs = NEEDS[style] ?? { reads: [`a style that this test knows, not ${style}`] };
    const answer = jsonOf(resolve(document, operation.responses['200'] ?? {}));
    const request = jsonOf(resolve(document, operation.requestBody ?? {}));
    const parameters = (operation.parameters ?? []).map((parameter) => resolve(document, parameter));
    const position = (place: string) => (isFlat(list) ? place.replace('pages.', '') : place);
    const problems = needs.reads.filter((place) => at(document, answer, position(place)).length === 0);
    if (needs.query && !parameters.some((one) => one.in === 'query' && one.name === needs.query)) {
      problems.push(`the parameter ${needs.query}`);
    }
    if (needs.body && at(document, request, needs.body).length === 0)
      problems.push(`the body field ${needs.body}`);
    return problems.map((problem) => `${nameOf(list)} is ${style}, but lacks ${problem}`);
  });
  expect(missing).toEqual([]);
});

test('the client knows of each list what its description says', () => {
  // A list of one page may be read as one of numbered pages whose answers count none.
  const known = ({ path, style }: List) =>
    kindOf(path).replace('page-number', style === 'none' ? style : 'page-number');
  const wrong = lists.filter((list) => known(list) !== `${list.method} ${list.style} ${list.items}`);
  expect(wrong.map(nameOf)).toEqual([]);
});

const PAGES = 3;
let server: TestServer;
let serving: List;

/** Which page a request asks for, counted from 1, as the style says it. */
function pageOf({ url, body }: Received): number {
  const query = new URL(url, 'http://localhost').searchParams;
  const sent = (body === '' ? {} : JSON.parse(body)) as {
    page?: number;
    pagination?: { starting_after?: string };
  };
  const said: Record<string, unknown> = {
    'cursor-query': query.get('starting_after')?.slice(1),
    'cursor-body': sent.pagination?.starting_after?.slice(1),
    'cursor-opaque': query.get('cursor')?.slice(1),
    'page-number': query.get('page'),
    'page-body': sent.page,
    'next-url': query.get('before'),
    scroll: query.get('scroll_param')?.slice(1),
  };
  return Number(said[serving.style] ?? 1);
}

function answerPage(page: number): object {
  const more = page < PAGES;
  const numbered = { page, per_page: 2, total_pages: PAGES };
  const cursor = `c${page + 1}`;
  const rest: Record<string, object> = {
    none: {},
    'cursor-query': {
      pages: { ...numbered, ...(more && { next: { page: page + 1, starting_after: cursor } }) },
    },
    'cursor-body': { pages: { ...numbered, next: more ? { page: page + 1, starting_after: cursor } : null } },
    'cursor-opaque': { next_cursor: more ? cursor : null, has_more: more },
    'page-number': isFlat(serving)
      ? numbered
      : { pages: { ...numbered, next: more ? 'https://api.intercom.io/next' : null } },
    'page-body': { pages: { ...numbered, next: null } },
    'next-url': {
      pages: { ...numbered, next: more ? `${server.url}${serving.path}?before=${page + 1}` : null },
    },
    scroll: { pages: null, scroll_param: cursor },
  };
  const items = serving.style === 'scroll' && !more ? [] : [{ id: `${page}a` }, { id: `${page}b` }];
  const placed = serving.items.split('.').reduceRight<unknown>((value, name) => ({ [name]: value }), items);
  return { type: 'list', ...(placed as object), ...rest[serving.style] };
}

beforeAll(async () => {
  server = await startServer((response, request) => {
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(answerPage(pageOf(request))));
  });
});
afterAll(closeServers);

const walk = paginate as unknown as (
  client: unknown,
  path: string,
  init: object,
) => { pages: () => AsyncIterable<Page<{ id: string }, unknown>> };

test.each([...new Set(lists.map(({ version }) => version))])(
  'every list of %s is walked to its end',
  async (version) => {
    const client = createIntercomClient({ version, token: 'a-token', baseUrl: server.url, retry: false });
    for (const list of lists.filter((one) => one.version === version)) {
      serving = list;
      server.received.length = 0;
      const names = [...list.path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
      const path = Object.fromEntries(names.map((name) => [name, 'p1']));
      const init = {
        params: { path, query: { kept: 'x' } },
        ...(list.method === 'POST' && { body: { query: 'kept' } }),
      };
      const seen: string[] = [];
      let next: string | undefined = 'none yet';
      for await (const page of walk(client, list.path, init).pages()) {
        seen.push(...page.items.map(({ id }) => id));
        next = page.next;
      }

      const pages = list.style === 'none' ? 1 : PAGES;
      const full = list.style === 'scroll' ? pages - 1 : pages;
      const expected = Array.from({ length: full }, (_, index) => [`${index + 1}a`, `${index + 1}b`]).flat();
      expect([nameOf(list), seen, next]).toEqual([nameOf(list), expected, undefined]);
      expect(server.received.map(pageOf)).toEqual(Array.from({ length: pages }, (_, index) => index + 1));
      for (const [index, { method, url, body }] of server.received.entries()) {
        expect(method).toBe(list.method);
        expect(url).toMatch(list.path.replaceAll(/\{\w+\}/g, 'p1'));
        // The first request is the caller's own; the rest differ in the cursor alone. A next URL brings its whole query.
        if (index === 0 || list.style !== 'next-url') expect(url).toMatch(/[?&]kept=x/);
        if (list.method === 'POST') expect(JSON.parse(body)).toMatchObject({ query: 'kept' });
      }
    }
  },
);
