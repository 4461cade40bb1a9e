import { expect, test } from '@jest/globals';
import { loadDescription } from '../description/load.js';
import { createSandbox, type AnyHandler } from './index.js';
import { list } from './list.js';
import type { Call, Item, OperationId } from './operation.js';
import { callerOf, SEEDED, talk, type Caller } from './testing/caller.js';

/** Answers any list with five entries, which are named by what `label` reads of them. */
const five = (make: (id: string) => object): AnyHandler => {
  const rows = ['1', '2', '3', '4', '5'].map((id) => ({ id, ...make(id) }));
  return (call) =>
    list(call as unknown as Call<'listAudiences'>, rows as Item<'listAudiences'>[], { perPage: 2 });
};
const callWith = (handlers: { [Id in OperationId]?: AnyHandler }) =>
  callerOf(
    createSandbox({
      handlers,
      onBug: ({ message }) => {
        throw new Error(message);
      },
    }),
    'Unstable',
  );

const audience = (id: string) => ({
  type: 'audience',
  id,
  name: id,
  predicates: [],
  role_predicates: [],
  created_at: 1,
  updated_at: 1,
});
const activity = (id: string) => ({
  id,
  performed_by: { type: 'admin', id: SEEDED.owner, email: 'owner@example.com', ip: '127.0.0.1' },
  created_at: 1,
  activity_type: 'admin_login_success',
  activity_description: 'Logged in',
  metadata: {},
});

type Body = Record<string, unknown>;

/** Asks for one page after the other, as `next` says, and keeps what it finds. */
async function walk(first: string, ask: (place: string) => Promise<Body>, next: (body: Body) => unknown) {
  const pages: Body[] = [];
  let place: unknown = first;
  while (typeof place === 'string') {
    const body = await ask(place);
    pages.push(body);
    place = next(body);
  }
  return pages;
}
const idsIn = (items: unknown) => (items as { id: string }[]).map(({ id }) => id).join('');
const get = (call: Caller) => async (path: string) => (await call<Body>('GET', path)).body;

test('none: everything at once', async () => {
  const { body } = await callWith({ listTags: five((id) => ({ type: 'tag', name: id })) })('GET', '/tags');
  expect(body).toEqual({
    type: 'list',
    data: ['1', '2', '3', '4', '5'].map((id) => ({ type: 'tag', id, name: id })),
  });
});

test('page-number: the page and its size are asked for in the query', async () => {
  const call = callWith({ listAudiences: five(audience) });
  const pages = await walk(
    '1',
    (page) => get(call)(`/audiences?page=${page}&per_page=2`),
    ({ page, total_pages }) => (Number(page) < Number(total_pages) ? String(Number(page) + 1) : undefined),
  );
  const counts = { total_count: 5, per_page: 2, total_pages: 3 };
  expect(pages.map(({ data, ...rest }) => [idsIn(data), rest])).toEqual([
    ['12', { type: 'list', ...counts, page: 1 }],
    ['34', { type: 'list', ...counts, page: 2 }],
    ['5', { type: 'list', ...counts, page: 3 }],
  ]);
  expect((await get(call)('/audiences?page=9&per_page=2')).data).toEqual([]);
});

test('next-url: the answer has the address of the next page, with all that was asked', async () => {
  const call = callWith({ listActivityLogs: five(activity) });
  const origin = 'https://api.intercom.io';
  const pages = await walk(
    '/admins/activity_logs?created_at_after=0',
    get(call),
    ({ pages: { next } = { next: null } }: { pages?: { next: string | null } }) => next?.replace(origin, ''),
  );
  const common = { type: 'pages', per_page: 2, total_pages: 3 };
  const next = (page: number) => `${origin}/admins/activity_logs?created_at_after=0&page=${page}`;
  expect(pages.map(({ activity_logs, pages: place }) => [idsIn(activity_logs), place])).toEqual([
    ['12', { ...common, page: 1, next: next(2) }],
    ['34', { ...common, page: 2, next: next(3) }],
    ['5', { ...common, page: 3, next: null }],
  ]);
});

test('page-body: the page and its size are asked for in the body', async () => {
  const call = callWith({ searchActivityLogs: five(activity) });
  const ask = (fields: object) =>
    call<Body>('POST', '/admins/activity_logs/search', { created_at_after: 0, ...fields });
  const shown = async (fields: object) => idsIn((await ask(fields)).body.activity_logs);
  expect([await shown({}), await shown({ page: 2 }), await shown({ page: 2, per_page: 3 })]).toEqual([
    '12',
    '34',
    '45',
  ]);
});

test('cursor-opaque: the cursor stands beside the entries', async () => {
  const merged = (id: string) => ({
    type: 'merge_history',
    source_contact_id: id,
    source_contact_role: 'lead',
    merged_at: 1,
  });
  const rows = ['1', '2', '3'].map((id) => ({ ...merged(id), id }));
  const listContactMergeHistory: AnyHandler = (call) =>
    list(call as unknown as Call<'listContactMergeHistory'>, rows as never[], {
      view: ({ id }: { id: string }) => merged(id) as never,
    });
  const path = `/contacts/${SEEDED.customer}/merge_history?per_page=2`;
  const ask = get(callWith({ listContactMergeHistory }));
  const pages = await walk(path, ask, ({ next_cursor: cursor }) =>
    typeof cursor === 'string' ? `${path}&cursor=${encodeURIComponent(cursor)}` : undefined,
  );
  const cursor: unknown = expect.any(String);
  expect(pages).toEqual([
    { type: 'list', data: [merged('1'), merged('2')], next_cursor: cursor, has_more: true },
    { type: 'list', data: [merged('3')], next_cursor: null, has_more: false },
  ]);
  expect(await ask(`${path}&cursor=none`)).toMatchObject({
    errors: [{ code: 'parameter_invalid', field: 'cursor' }],
  });
});

test('scroll: each parameter works once, there is one at a time, and it expires', async () => {
  const { sandbox, call } = talk('2.14');
  const ask = (param?: string) =>
    call<{ data: unknown[]; scroll_param: string; errors: unknown }>(
      'GET',
      `/companies/scroll${param === undefined ? '' : `?scroll_param=${param}`}`,
    );
  const first = await ask();
  expect(first.body).toMatchObject({
    type: 'list',
    data: [{ id: SEEDED.company }],
    pages: null,
    total_count: null,
  });
  expect(await ask()).toMatchObject({ status: 400, body: { errors: [{ code: 'scroll_exists' }] } });

  const end = await ask(first.body.scroll_param);
  expect([end.status, end.body.data]).toEqual([200, []]);
  const again = { status: 400, body: { errors: [{ code: 'parameter_invalid', field: 'scroll_param' }] } };
  expect(await ask(first.body.scroll_param)).toMatchObject(again);

  // The empty page ended it, so another may begin; a minute without a call ends that one.
  const other = await ask();
  sandbox.clock.advance(60);
  expect((await ask(other.body.scroll_param)).status).toBe(200);
  const late = await ask();
  sandbox.clock.advance(61);
  expect(await ask(late.body.scroll_param)).toMatchObject(again);
  expect((await ask()).status).toBe(200);
});

test('the description has no other style', () => {
  const styles = loadDescription('Unstable').operations.flatMap(({ pagination }) => pagination?.style ?? []);
  // cursor-query and cursor-body are those of contacts and conversations, in lists.test.ts.
  expect([...new Set(styles)].sort()).toEqual([
    'cursor-body',
    'cursor-opaque',
    'cursor-query',
    'next-url',
    'none',
    'page-body',
    'page-number',
    'scroll',
  ]);
});
