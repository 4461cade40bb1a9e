import { expect, test } from '@jest/globals';
import type { Exchange } from './exchange.js';
import { normalize } from './normalize.js';

const exchange = (method: string, path: string, sent: unknown, received: unknown): Exchange => ({
  request: { method, path, headers: {}, ...(sent === undefined ? {} : { body: sent }) },
  response: { status: 200, headers: {}, body: received },
});

/** One story as two runs would record it: other ids, other times, the same order. */
const story = (
  ids: { conversation: string; contact: string; admin: number; cursor: string },
  now: number,
  tag: string,
) => [
  exchange(
    'POST',
    '/contacts',
    { external_id: `reader${tag}` },
    { type: 'contact', id: ids.contact, external_id: `reader${tag}`, created_at: now },
  ),
  exchange('POST', '/conversations', {}, { type: 'user_message', conversation_id: ids.conversation }),
  exchange('GET', `/conversations/${ids.conversation}?per_page=1`, undefined, {
    type: 'conversation',
    id: ids.conversation,
    created_at: now + 5,
    updated_at: now + 7,
    snoozed_until: null,
    admin_assignee_id: ids.admin,
    team_assignee_id: 0,
    statistics: { time_to_admin_reply: now % 100, count_reopens: 2 },
    teammates: [{ type: 'admin', id: String(ids.admin) }],
    signed_up_at: new Date((now + 7) * 1000).toISOString(),
    pages: { next: { starting_after: ids.cursor } },
  }),
  exchange('GET', `/conversations?starting_after=${ids.cursor}`, undefined, {}),
  exchange(
    'POST',
    `/conversations/${ids.conversation}/parts`,
    { admin_id: String(ids.admin), snoozed_until: 1956528000 },
    {
      url: `/contacts/${ids.contact}/tags`,
      snoozed_until: 1956528000,
    },
  ),
  exchange(
    'POST',
    '/conversations/search',
    { query: { field: 'contact_ids', operator: '=', value: ids.contact } },
    {},
  ),
  exchange('GET', '/conversations/999999999', undefined, {
    errors: [{ message: `${ids.contact} is not it` }],
  }),
];

test('two runs of one story become equal', () => {
  const first = {
    conversation: '215470000000001',
    contact: '5f1a2b3c4d5e6f7a8b9c0d1e',
    admin: 5017001,
    cursor: 'WzE3Njc=',
  };
  const second = {
    conversation: '98',
    contact: '6f1a2b3c4d5e6f7a8b9c0d1f',
    admin: 814860,
    cursor: 'WzE4NTQ=',
  };
  const one = normalize(story(first, 1767225600, ''), '');
  const two = normalize(story(second, 1790000042, '-x7k'), '-x7k');
  expect(two).toEqual(one);
});

test('ids keep their shape and their joins, times their order, own words stay', () => {
  const ids = {
    conversation: '215470000000001',
    contact: '5f1a2b3c4d5e6f7a8b9c0d1e',
    admin: 5017001,
    cursor: 'WzE3Njc=',
  };
  const [contact, , conversation, list, snooze, search, missing] = normalize(story(ids, 1790000000, ''));
  expect(contact?.response.body).toEqual({
    type: 'contact',
    id: '000000000000000000001001',
    external_id: 'reader',
    created_at: 1767225600,
  });
  expect(conversation?.request.path).toBe('/conversations/2001?per_page=1');
  expect(conversation?.response.body).toEqual({
    type: 'conversation',
    id: '2001',
    created_at: 1767225660,
    updated_at: 1767225720,
    snoozed_until: null,
    admin_assignee_id: 3001,
    team_assignee_id: 0,
    statistics: { time_to_admin_reply: 60, count_reopens: 2 },
    teammates: [{ type: 'admin', id: '3001' }],
    signed_up_at: '2026-01-01T00:02:00.000Z',
    pages: { next: { starting_after: 'starting_after-4001' } },
  });
  expect(list?.request.path).toBe('/conversations?starting_after=starting_after-4001');
  expect(snooze?.request.body).toEqual({ admin_id: '3001', snoozed_until: 1956528000 });
  expect(snooze?.response.body).toEqual({
    url: '/contacts/000000000000000000001001/tags',
    snoozed_until: 1956528000,
  });
  expect(search?.request.body).toEqual({
    query: { field: 'contact_ids', operator: '=', value: '000000000000000000001001' },
  });
  expect(missing?.request.path).toBe('/conversations/999999999');
  expect(missing?.response.body).toEqual({ errors: [{ message: '000000000000000000001001 is not it' }] });
});

test('a query stays as the client writes it, and its cursor is the one that was received', () => {
  const [, second] = normalize([
    exchange('GET', '/companies?name=Two%20Words', undefined, { next_cursor: 'WyI2OTU1YTFjMiIsMl0' }),
    exchange('GET', '/companies?name=Two%20Words&cursor=WyI2OTU1YTFjMiIsMl0', undefined, {}),
  ]);
  expect(second?.request.path).toMatch(/^\/companies\?name=Two%20Words&cursor=/);
  expect(second?.request.path).not.toContain('WyI2OTU1');
});
