import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { loadDescription } from '../description/load.js';
import { VERSIONS } from '../../generated/versions.js';
import { createNodeWebhookHandler } from '../webhooks/index.js';
import { SEEDED, talk, type Caller } from './testing/caller.js';
import { SANDBOX_CLIENT_SECRET } from './webhooks.js';

const { customer, second, lead, owner, waitingConversation: waiting, urgentTag } = SEEDED;

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

const manage =
  (message_type: string, more: object = {}) =>
  (call: Caller) =>
    call('POST', `/conversations/${waiting}/parts`, {
      message_type,
      type: 'admin',
      admin_id: owner,
      ...more,
    });
const reply = (body: object) => (call: Caller) =>
  call('POST', `/conversations/${waiting}/reply`, { body: 'Hello', ...body });
const newTicket = (call: Caller) =>
  call<{ id: string }>('POST', '/tickets', {
    ticket_type_id: SEEDED.customerTicketType,
    contacts: [{ id: customer }],
    ticket_attributes: { _default_title_: 'Broken', _default_description_: 'It broke' },
  });
const onTicket = (method: string, path: string, body: object) => async (call: Caller) => {
  const { id } = (await newTicket(call)).body;
  return call(method, `/tickets/${id}${path}`, body);
};
const asAdmin = { type: 'admin', message_type: 'comment', admin_id: owner };
const asUser = { type: 'user', message_type: 'comment', intercom_user_id: customer };

/** What makes each topic happen. */
const CAUSES: Record<string, (call: Caller) => Promise<unknown>> = {
  'contact.user.created': (call) => call('POST', '/contacts', { role: 'user', email: 'ada@example.com' }),
  'contact.lead.created': (call) => call('POST', '/contacts', { role: 'lead', email: 'ada@example.com' }),
  'contact.user.updated': (call) => call('PUT', `/contacts/${customer}`, { name: 'Ada' }),
  'contact.lead.updated': (call) => call('PUT', `/contacts/${lead}`, { name: 'Ada' }),
  'contact.email.updated': (call) => call('PUT', `/contacts/${customer}`, { email: 'ada@example.com' }),
  'contact.lead.signed_up': (call) => call('PUT', `/contacts/${lead}`, { role: 'user' }),
  async 'contact.lead.added_email'(call) {
    await call('PUT', `/contacts/${lead}`, { email: null });
    await call('PUT', `/contacts/${lead}`, { email: 'ada@example.com' });
  },
  'contact.user.tag.created': (call) => call('POST', `/contacts/${customer}/tags`, { id: urgentTag }),
  'contact.lead.tag.created': (call) => call('POST', `/contacts/${lead}/tags`, { id: urgentTag }),
  async 'contact.user.tag.deleted'(call) {
    await call('POST', `/contacts/${customer}/tags`, { id: urgentTag });
    await call('DELETE', `/contacts/${customer}/tags/${urgentTag}`);
  },
  async 'contact.lead.tag.deleted'(call) {
    await call('POST', `/contacts/${lead}/tags`, { id: urgentTag });
    await call('DELETE', `/contacts/${lead}/tags/${urgentTag}`);
  },
  'contact.archived': (call) => call('POST', `/contacts/${second}/archive`),
  async 'contact.unarchived'(call) {
    await call('POST', `/contacts/${second}/archive`);
    await call('POST', `/contacts/${second}/unarchive`);
  },
  'contact.deleted': (call) => call('DELETE', `/contacts/${second}`),
  async 'contact.merged'(call) {
    await call('PUT', `/contacts/${lead}`, { phone: '+15550100' });
    await call('PUT', `/contacts/${customer}`, { phone: '+15550100' });
    await call('POST', '/contacts/merge', { from: lead, into: customer });
  },
  'company.created': (call) => call('POST', '/companies', { company_id: 'new', name: 'New' }),
  'company.updated': (call) => call('PUT', `/companies/${SEEDED.company}`, { name: 'New' }),
  'company.deleted': (call) => call('DELETE', `/companies/${SEEDED.company}`),
  'conversation.user.created': (call) =>
    call('POST', '/conversations', { from: { type: 'user', id: customer }, body: 'Hello' }),
  'conversation.user.replied': reply(asUser),
  'conversation.admin.replied': reply(asAdmin),
  'conversation.admin.noted': reply({ ...asAdmin, message_type: 'note' }),
  'conversation.admin.closed': manage('close'),
  async 'conversation.admin.opened'(call) {
    await manage('close')(call);
    await manage('open')(call);
  },
  'conversation.admin.snoozed': manage('snoozed', { snoozed_until: 1_900_000_000 }),
  'conversation.admin.assigned': manage('assignment', { assignee_id: owner }),
  async 'conversation.admin.open.assigned'(call) {
    await manage('close')(call);
    await manage('assignment', { assignee_id: owner })(call);
  },
  'ticket.created': newTicket,
  'ticket.admin.replied': onTicket('POST', '/reply', { ...asAdmin, body: 'Hello' }),
  'ticket.contact.replied': onTicket('POST', '/reply', { ...asUser, body: 'Hello' }),
  'ticket.note.created': onTicket('POST', '/reply', { ...asAdmin, message_type: 'note', body: 'Hello' }),
};

/** What no call causes yet, and why: a family ends in a dot. */
const NOT_CAUSED: Record<string, string> = {
  'admin.': 'teammates are not told of yet',
  'api.request.completed': 'requests are not told of yet',
  'article.': 'articles are not told of yet',
  'audience.': 'audiences are not told of yet',
  'call.': 'calls are not told of yet',
  'company.contact.': 'memberships are not told of yet',
  'contact.subscribed': 'subscriptions are not told of yet',
  'contact.unsubscribed': 'subscriptions are not told of yet',
  'contact.unarchive': 'deliveries carry the name contact.unarchived',
  'content_import_source.': 'AI content is not told of yet',
  'content_snippet.': 'content snippets are not told of yet',
  'content_stat.': 'no content is shown to anybody here',
  'conversation.': 'what is not among the causes is not told of yet, or has no test',
  'conversation_part.': 'redactions have no test, and parts no tags',
  'data_connector.execution.completed': 'executions are not told of yet',
  'event.created': 'data events are not told of yet',
  'granular.': 'subscriptions are not told of yet',
  'job.completed': 'jobs are not told of yet',
  ping: 'nobody asks for a greeting here',
  'procedure.': 'no procedure runs here',
  'ticket.': 'what is not among the causes is not told of yet, or has no test',
  'visitor.signed_up': 'visitors are not told of yet',
};

const reasonFor = (topic: string) =>
  Object.keys(NOT_CAUSED).find((name) => (name.endsWith('.') ? topic.startsWith(name) : topic === name));

test('every topic has a cause, or a reason to have none; no reason is stale', () => {
  const topics = new Set(
    VERSIONS.flatMap((version) => Object.keys(loadDescription(version).document.webhooks ?? {})),
  );
  const left = [...topics].filter((topic) => /\.|^ping$/.test(topic) && !Object.hasOwn(CAUSES, topic));
  expect(left.filter((topic) => reasonFor(topic) === undefined)).toEqual([]);
  const used = new Set(left.map(reasonFor));
  expect(Object.keys(NOT_CAUSED).filter((name) => !used.has(name))).toEqual([]);
});

/** In 2.9 teammates leave notes on tickets, and nobody else writes there. */
const notesOnly = (topic: string, version: string) =>
  version === '2.9' && (topic === 'ticket.admin.replied' || topic === 'ticket.contact.replied');

test.each(VERSIONS)(
  'in %s every topic that a call causes is delivered, signed and in its shape',
  async (version) => {
    const { webhooks = {} } = loadDescription(version).document;
    const { sandbox, call } = talk(version, { version, webhooks: { url } });
    const missed: string[] = [];
    for (const [topic, cause] of Object.entries(CAUSES)) {
      if (!Object.hasOwn(webhooks, topic)) continue;
      sandbox.reset();
      received.length = 0;
      await cause(call);
      await sandbox.webhooks.settled();
      if (!received.some((seen) => seen.topic === topic)) missed.push(topic);
    }
    expect(missed.filter((topic) => !notesOnly(topic, version))).toEqual([]);
    expect(refused).toEqual([]);
  },
);

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
