import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { loadDescription } from '../description/load.js';
import { VERSIONS, type Version } from '../../generated/versions.js';
import { createNodeWebhookHandler } from '../webhooks/index.js';
import { callerOf, SEEDED, talk, type Caller } from './testing/caller.js';
import { asAdmin, CAUSES, manage, newTicket, NOT_CAUSED, reply, resolved } from './testing/causes.js';
import { SANDBOX_CLIENT_SECRET } from './webhooks.js';

const { customer, lead } = SEEDED;

/** What a receiver saw, and what it answers next; 200 when nothing is left. */
const received: { topic: string; id: string; item: Record<string, unknown> }[] = [];
const answers: (410 | 429)[] = [];
const refused: unknown[] = [];
const handle = createNodeWebhookHandler({
  version: '2.14',
  secret: SANDBOX_CLIENT_SECRET,
  onNotification({ topic, id, data }) {
    received.push({ topic, id: id ?? '', item: data.item as Record<string, unknown> });
    return answers.shift() ?? 200;
  },
  onRefused: (error) => refused.push(error),
});
const server = createServer((request, response) => void handle(request, response));
let url = '';

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hooks`;
});
afterAll(() => new Promise((resolve) => server.close(resolve)));
beforeEach(() => {
  received.length = answers.length = refused.length = 0;
});

test('every topic has a cause, or a reason to have none; no reason is stale', () => {
  const topics = new Set(
    VERSIONS.flatMap((version) => Object.keys(loadDescription(version).document.webhooks ?? {})),
  );
  const isTopic = (name: string) => /\.|^ping$/.test(name);
  const told = [...Object.keys(CAUSES), ...Object.keys(NOT_CAUSED)];
  expect(told.toSorted()).toEqual([...topics].filter(isTopic).toSorted());
});

test.each(VERSIONS)(
  'in %s every topic that a call causes is delivered, signed and in its shape',
  async (version) => {
    const { webhooks = {} } = loadDescription(version).document;
    const { sandbox, call } = talk(version, { version, webhooks: { url } });
    // Some things happen by operations that came later than their topics.
    const newest = callerOf(sandbox, 'Unstable');
    const missed: string[] = [];
    const unexpected = new Set<string>();
    for (const [topic, cause] of Object.entries(CAUSES)) {
      if (!Object.hasOwn(webhooks, topic)) continue;
      const isTold = async (caller: Caller) => {
        sandbox.reset();
        received.length = 0;
        await cause(caller, sandbox);
        await sandbox.webhooks.settled();
        for (const seen of received) if (Object.hasOwn(NOT_CAUSED, seen.topic)) unexpected.add(seen.topic);
        return received.some((seen) => seen.topic === topic);
      };
      if (!(await isTold(call)) && !(await isTold(newest))) missed.push(topic);
    }
    expect(missed).toEqual([]);
    expect([...unexpected]).toEqual([]);
    expect(refused).toEqual([]);
  },
);

test('up to 2.14 a ticket is closed when it is resolved, and from 2.15 when its conversation is closed', async () => {
  const closed = async (version: Version, body: object) => {
    const { sandbox, call } = talk(version, { version, webhooks: { url, topics: ['ticket.closed'] } });
    const newest = callerOf(sandbox, 'Unstable');
    const { id } = (await newTicket(call)).body;
    if ('state' in body) await resolved(newest, id);
    else await newest('PUT', `/tickets/${id}`, body);
    await sandbox.webhooks.settled();
    return sandbox.webhooks.deliveries.map(({ notification }) =>
      Object.keys(notification.data.item as object),
    );
  };
  expect(await closed('2.14', { open: false })).toEqual([]);
  expect(await closed('2.14', { state: 'resolved' })).toEqual([expect.arrayContaining(['ticket_id'])]);
  expect(await closed('2.15', { open: false })).toEqual([['ticket']]);
  expect(await closed('2.15', { state: 'resolved' })).toEqual([]);
});

test('a merge of contacts is told as a merge, not as people who join and leave conversations', async () => {
  const { sandbox, call } = talk('2.14', { version: '2.14', webhooks: { url } });
  await call('POST', '/conversations', { from: { type: 'lead', id: lead }, body: 'Hello' });
  await CAUSES['contact.merged']?.(call, sandbox);
  await sandbox.webhooks.settled();
  const topics = sandbox.webhooks.deliveries.map(({ topic }) => topic);
  expect(topics).toContain('contact.merged');
  expect(topics.filter((topic) => topic.startsWith('conversation.contact.'))).toEqual([]);
});

test('what is unset, out of range or no text is told in the shape of webhooks all the same', async () => {
  const { sandbox, call } = talk('Unstable', { version: 'Unstable', webhooks: { url } });
  await call('PUT', `/companies/${SEEDED.company}`, {
    name: 'New',
    size: null,
    website: null,
    industry: null,
  });
  await call('PUT', `/contacts/${customer}`, { name: 'Ada', signed_up_at: 1_767_225_600_000 });
  const predicates = [{ attribute: 'company.size', type: 'integer', comparison: 'eq', value: 7 }];
  await call('POST', '/audiences', { name: 'Partners', predicates });
  await sandbox.webhooks.settled();
  const [company, contact, audience] = sandbox.webhooks.deliveries.map(({ notification }) => notification);
  expect(company?.data.item).toMatchObject({ size: null, website: null, industry: null });
  expect(contact?.data.item).toMatchObject({ signed_up_at: '9999-12-31T23:59:59.000+00:00' });
  expect(audience?.data.item).toMatchObject({ predicates: [{ value: '7' }] });
});

test('a failed delivery is made once more after a minute, and what follows on the same thing waits', async () => {
  const { sandbox, call } = talk('2.14', {
    version: '2.14',
    webhooks: { url, topics: ['conversation.admin.replied', 'conversation.admin.closed'] },
  });
  answers.push(429);
  await reply(asAdmin)(call);
  await manage('close')(call);
  await sandbox.webhooks.settled();
  expect(received.map(({ topic }) => topic)).toEqual(['conversation.admin.replied']);
  sandbox.clock.advance(60);
  await sandbox.webhooks.settled();
  expect(received.map(({ topic }) => topic)).toEqual([
    'conversation.admin.replied',
    'conversation.admin.replied',
    'conversation.admin.closed',
  ]);
  expect(received[1]?.id).toBe(received[0]?.id);
  const [first] = sandbox.webhooks.deliveries;
  expect(first).toMatchObject({ state: 'delivered', attempts: [{ status: 429 }, { status: 200 }] });
});

test('after two failures a delivery is dropped, and 410 ends the subscription', async () => {
  const { sandbox, call } = talk('2.14', {
    version: '2.14',
    webhooks: { url, topics: ['contact.user.updated'] },
  });
  answers.push(429, 429, 410);
  for (const name of ['Ada', 'Grace', 'Joan']) await call('PUT', `/contacts/${customer}`, { name });
  await sandbox.webhooks.settled();
  sandbox.clock.advance(60);
  await sandbox.webhooks.settled();
  expect(sandbox.webhooks.deliveries.map(({ state }) => state)).toEqual(['dropped', 'dropped', 'dropped']);
  expect(received).toHaveLength(3);
});

test('nothing is told of what was refused', async () => {
  const { sandbox, call } = talk('2.14', { webhooks: { url } });
  expect((await call('PUT', `/contacts/${customer}`, { owner_id: '1' })).status).toBe(400);
  expect(sandbox.webhooks.deliveries).toEqual([]);
});

test.each([
  [{ url: 'nowhere' }, 'Expected an http: or https: address'],
  [{ url: 'http://localhost', topics: ['unicorn.created'] }, 'is no topic of'],
  [{ url: 'http://localhost', secret: '' }, 'webhooks.secret is empty'],
])('says what is wrong with %j', (webhooks, message) => {
  expect(() => talk('2.14', { webhooks })).toThrow(message);
});
