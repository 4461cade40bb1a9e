import { describe, expect, test } from '@jest/globals';
import type { Version } from '../../generated/versions.js';
import { SANDBOX_EPOCH } from './clock.js';
import { SEEDED, talk, type Caller } from './testing/caller.js';

interface Pages {
  page: number;
  per_page: number;
  total_pages: number;
  next?: { page: number; starting_after: string };
}
interface List {
  total_count: number;
  pages: Pages;
  conversations: { id: string; conversation_parts?: unknown }[];
  data: { id: string }[];
}

async function withContacts(version: Version, count: number): Promise<Caller> {
  const { call } = talk(version, { seed: 'empty' });
  for (let index = 1; index <= count; index += 1)
    await call('POST', '/contacts', { role: 'user', external_id: `n${index}`, name: `Contact ${index}` });
  return call;
}

describe('pages', () => {
  test('are walked with the cursor, and the last one has no next', async () => {
    const call = await withContacts('2.11', 5);
    const walk = async (cursor?: string): Promise<[Pages, string[]][]> => {
      const query = cursor === undefined ? '' : `&starting_after=${encodeURIComponent(cursor)}`;
      const { body } = await call<List>('GET', `/contacts?per_page=2${query}`);
      const here: [Pages, string[]] = [body.pages, body.data.map(({ id }) => id.slice(-1))];
      const next = body.pages.next?.starting_after;
      return next === undefined ? [here] : [here, ...(await walk(next))];
    };
    const cursor = expect.any(String) as unknown as string;
    const common = { type: 'pages', per_page: 2, total_pages: 3 };
    expect(await walk()).toEqual([
      [{ ...common, page: 1, next: { page: 2, starting_after: cursor } }, ['5', '4']],
      [{ ...common, page: 2, next: { page: 3, starting_after: cursor } }, ['3', '2']],
      [{ ...common, page: 3 }, ['1']],
    ]);
  });

  test('a full last page has no next either', async () => {
    const call = await withContacts('2.11', 2);
    expect((await call<List>('GET', '/contacts?per_page=2')).body.pages).toEqual({
      type: 'pages',
      page: 1,
      per_page: 2,
      total_pages: 1,
    });
  });

  test.each([
    ['GET', '/contacts', undefined, 10],
    ['POST', '/contacts/search', { query: { field: 'role', operator: '=', value: 'user' } }, 50],
    ['GET', '/conversations', undefined, 20],
    ['POST', '/conversations/search', { query: { field: 'open', operator: '=', value: true } }, 20],
  ])('%s %s has its default size', async (method, path, body, size) => {
    const reply = await talk().call<List>(method, path, body);
    expect(reply.body.pages.per_page).toBe(size);
  });

  test('hold at most 150', async () => {
    const { call } = talk('2.14');
    expect(await call('GET', '/conversations?per_page=151')).toMatchObject({
      status: 400,
      body: {
        errors: [
          {
            code: 'invalid_per_page',
            message: 'per_page must be between 1 and 150, got integer 151',
            field: 'per_page',
          },
        ],
      },
    });
    const search = { query: { field: 'open', operator: '=', value: true }, pagination: { per_page: 151 } };
    expect(await call('POST', '/conversations/search', search)).toMatchObject({
      status: 400,
      body: { errors: [{ code: 'invalid_per_page' }] },
    });
  });

  test('refuse a cursor that is none of theirs', async () => {
    expect(await talk().call('GET', '/conversations?starting_after=abc')).toMatchObject({
      status: 400,
      body: { errors: [{ code: 'parameter_invalid', field: 'starting_after' }] },
    });
  });

  test('list conversations without their parts', async () => {
    const { body } = await talk('2.9').call<List>('GET', '/conversations');
    expect(body.conversations.map(({ id }) => id)).toEqual([
      SEEDED.snoozedConversation,
      SEEDED.closedConversation,
      SEEDED.waitingConversation,
    ]);
    expect(body.conversations.some((item) => 'conversation_parts' in item)).toBe(false);
  });
});

describe('searching conversations', () => {
  const find = async (query: object, version: Version = 'Unstable') => {
    const { body } = await talk(version).call<List>('POST', '/conversations/search', { query });
    return body.conversations.map(({ id }) => Number(id.slice(-1))).sort();
  };

  // 1 waits and is tagged, 2 was answered and closed, 3 is snoozed.
  test.each<[string, string, unknown, number[]]>([
    ['state', '=', 'closed', [2]],
    ['state', '!=', 'closed', [1, 3]],
    ['state', 'IN', ['open', 'closed'], [1, 2]],
    ['state', 'NIN', ['open', 'closed'], [3]],
    ['open', '=', false, [2]],
    ['tag_ids', '=', SEEDED.urgentTag, [1]],
    ['tag_ids', '!=', SEEDED.urgentTag, [2, 3]],
    ['contact_ids', '=', SEEDED.customer, [1, 3]],
    ['teammate_ids', '=', SEEDED.owner, [1, 2, 3]],
    ['source.author.email', '^', 'SECOND', [2]],
    ['source.author.email', '$', '@example.com', [1, 2, 3]],
    ['source.author.email', '~', 'custom', [1, 3]],
    ['source.author.email', '!~', 'custom', [2]],
    ['source.body', '~', 'invoice', [1, 3]],
    ['source.body', '=', 'invoice', [3]],
    ['created_at', '>', SANDBOX_EPOCH - 1, [1, 2, 3]],
    ['created_at', '>', SANDBOX_EPOCH, []],
    ['created_at', '>=', String(SANDBOX_EPOCH), [1, 2, 3]],
    ['snoozed_until', '<=', SANDBOX_EPOCH + 86_400, [3]],
    ['snoozed_until', '<', SANDBOX_EPOCH + 86_400, []],
    ['waiting_since', '=', null, [2]],
    ['admin_assignee_id', '=', 0, [1, 2, 3]],
    ['admin_assignee_id', '=', null, [1, 2, 3]],
    ['statistics.last_closed_by_id', '=', SEEDED.owner, [2]],
    ['statistics.count_conversation_parts', '>', 2, [2]],
  ])('%s %s %j', async (field, operator, value, expected) => {
    expect(await find({ field, operator, value })).toEqual(expected);
  });

  test('groups nest, and mix with single filters', async () => {
    const open = { field: 'state', operator: '=', value: 'open' };
    const closed = { field: 'state', operator: '=', value: 'closed' };
    const theirs = { field: 'contact_ids', operator: '=', value: SEEDED.second };
    expect(
      await find({ operator: 'AND', value: [theirs, { operator: 'OR', value: [open, closed] }] }),
    ).toEqual([2]);
    expect(
      await find({ operator: 'OR', value: [theirs, { operator: 'AND', value: [open, closed] }] }),
    ).toEqual([2]);
    expect(await find({ operator: 'OR', value: [open, closed] })).toEqual([1, 2]);
  });

  test("a priority is searched with the words of the caller's version", async () => {
    expect(await find({ field: 'priority', operator: '=', value: 'not_priority' }, '2.15')).toEqual([
      1, 2, 3,
    ]);
    expect(await find({ field: 'priority', operator: '=', value: 'none' }, '2.16')).toEqual([1, 2, 3]);
  });

  test('an attribute is found by its name', async () => {
    const { call } = talk();
    const custom_attributes = { 'Issue type': 'Billing' };
    await call('PUT', `/conversations/${SEEDED.waitingConversation}`, { custom_attributes });
    const query = { field: 'custom_attributes.Issue type', operator: '=', value: 'Billing' };
    expect((await call<List>('POST', '/conversations/search', { query })).body.total_count).toBe(1);
  });

  const filter = { field: 'open', operator: '=', value: true };
  const group = (value: unknown[]) => ({ operator: 'AND', value });
  test.each<[string, object, object]>([
    [
      'an unknown field',
      { field: 'mood', operator: '=', value: 'happy' },
      { code: 'invalid_field', message: 'mood is not a field that can be searched', field: 'mood' },
    ],
    [
      'an operator that the field does not know',
      { field: 'open', operator: '>', value: true },
      { code: 'parameter_invalid', message: 'open knows the operators = !=, not >', field: 'open' },
    ],
    [
      'a value of another type',
      { field: 'created_at', operator: '>', value: 'yesterday' },
      {
        code: 'parameter_invalid',
        message: 'created_at compares with a date, got "yesterday"',
        field: 'created_at',
      },
    ],
    [
      'IN without a list',
      { field: 'state', operator: 'IN', value: 'open' },
      { code: 'parameter_invalid', message: 'IN on state needs a list', field: 'state' },
    ],
    [
      'three levels',
      group([group([group([filter])])]),
      { code: 'parameter_invalid', message: 'Filters nest at most 2 levels deep', field: 'query' },
    ],
    [
      'sixteen filters in a group',
      group(Array(16).fill(filter)),
      {
        code: 'parameter_invalid',
        message: 'query.value: expected a value that must NOT have more than 15 items, got array of 16',
        field: 'query.value',
      },
    ],
  ])('%s is refused', async (_, query, expected) => {
    const reply = await talk().call<{ errors: object[] }>('POST', '/conversations/search', { query });
    expect([reply.status, reply.body.errors]).toEqual([400, [expected]]);
  });
});

describe('sorting', () => {
  const sorted = async (version: Version, order: string) => {
    const { sandbox, call } = talk(version);
    sandbox.clock.advance(1);
    await call('PUT', `/conversations/${SEEDED.closedConversation}`, { read: true });
    return call<List & { errors: object[] }>('POST', '/conversations/search', {
      query: { field: 'created_at', operator: '>', value: 0 },
      sort: { field: 'updated_at', order },
      pagination: { per_page: 1 },
    });
  };

  test('works both ways', async () => {
    expect((await sorted('2.16', 'descending')).body.conversations[0]?.id).toBe(SEEDED.closedConversation);
    expect((await sorted('2.16', 'ascending')).body.conversations[0]?.id).not.toBe(SEEDED.closedConversation);
  });

  test('fills up half of an order: newest first', async () => {
    const ids = async (sort?: object) => {
      const query = { field: 'created_at', operator: '>', value: 0 };
      const found = await talk().call<List>('POST', '/conversations/search', {
        query,
        ...(sort && { sort }),
      });
      return found.body.conversations.map(({ id }) => id);
    };
    const newest = await ids();
    expect(await ids({})).toEqual(newest);
    expect(await ids({ field: 'created_at' })).toEqual(newest);
    expect(await ids({ order: 'ascending' })).toEqual(await ids({ field: 'created_at', order: 'ascending' }));
  });

  test('takes "desc" up to 2.15, and refuses it from 2.16', async () => {
    expect((await sorted('2.15', 'desc')).body.conversations[0]?.id).toBe(SEEDED.closedConversation);
    const refused = await sorted('2.16', 'desc');
    expect([refused.status, refused.body.errors]).toEqual([
      400,
      [
        {
          code: 'invalid_sort_order',
          message: 'sort.order must be ascending or descending, got string "desc"',
          field: 'sort.order',
        },
      ],
    ]);
  });
});

describe('searching contacts', () => {
  const find = async (version: Version, query: object) => {
    const { sandbox, call } = talk(version);
    sandbox.clock.advance(3600);
    return call<List & { errors: object[] }>('POST', '/contacts/search', { query });
  };
  const createdAfter = { field: 'created_at', operator: '>', value: SANDBOX_EPOCH - 1 };
  const createdSince = { field: 'created_at', operator: '>=', value: SANDBOX_EPOCH };

  test('dates are days up to 2.16, and seconds from 2.17 on', async () => {
    const sameDay = { field: 'created_at', operator: '>', value: SANDBOX_EPOCH };
    const today = { field: 'created_at', operator: '=', value: SANDBOX_EPOCH + 3600 };
    const totals = async (version: Version) => [
      (await find(version, createdAfter)).body.total_count,
      (await find(version, sameDay)).body.total_count,
      (await find(version, today)).body.total_count,
    ];
    expect([await totals('2.16'), await totals('2.17'), await totals('Unstable')]).toEqual([
      [3, 0, 3],
      [3, 0, 0],
      [3, 0, 0],
    ]);
  });

  test('>= on a date is refused up to 2.16', async () => {
    const refused = await find('2.16', createdSince);
    expect([refused.status, refused.body.errors]).toEqual([
      400,
      [
        {
          code: 'parameter_invalid',
          message: 'created_at knows the operators = > <, not >=',
          field: 'created_at',
        },
      ],
    ]);
    expect((await find('2.17', createdSince)).body.total_count).toBe(3);
  });

  test('tag_id knows = and != only', async () => {
    expect((await find('2.14', { field: 'tag_id', operator: 'IN', value: ['1'] })).status).toBe(400);
    expect((await find('2.14', { field: 'tag_id', operator: '!=', value: '1' })).body.total_count).toBe(3);
  });
});
