import { describe, expect, test } from '@jest/globals';
import { VERSIONS, type Version } from '../../generated/versions.js';
import type { AnyHandler } from './operation.js';
import { handlersOf } from './resource.js';
import { RESOURCES } from './resources.js';
import { createSandbox } from './sandbox.js';
import { callerOf, SEEDED, talk, type ConversationBody } from './testing/caller.js';

const CONVERSATION = `/conversations/${SEEDED.waitingConversation}`;

/** One value in every version, oldest first. */
async function inEveryVersion<Value>(read: (version: Version) => Promise<Value>) {
  const entries = [];
  for (const version of VERSIONS) entries.push([version, await read(version)] as const);
  return Object.fromEntries(entries) as Record<Version, Value>;
}

/** The versions from which a value is another one than before. */
function stepsOf<Value>(seen: Record<Version, Value>): [Version, Value][] {
  const same = (one: Value, other: Value | undefined) => JSON.stringify(one) === JSON.stringify(other);
  return VERSIONS.flatMap((version, index): [Version, Value][] => {
    const before = VERSIONS[index - 1];
    return before && same(seen[version], seen[before]) ? [] : [[version, seen[version]]];
  });
}

const handlers = handlersOf(RESOURCES);

describe('values that changed', () => {
  test('nobody is null up to 2.15 and 0 from 2.16; priority gets its levels', async () => {
    const seen = await inEveryVersion(async (version) => {
      const { body } = await talk(version).call<ConversationBody>('GET', CONVERSATION);
      return [body.admin_assignee_id, body.team_assignee_id, body.priority];
    });
    const older = [null, null, 'not_priority'];
    const newer = [0, 0, 'none'];
    expect(stepsOf(seen)).toEqual([
      ['2.9', older],
      ['2.16', newer],
    ]);
  });

  test('the owner of a contact is a number up to 2.15 and text from 2.16', async () => {
    const sandbox = createSandbox();
    const path = `/contacts/${SEEDED.customer}`;
    await callerOf(sandbox, '2.16')('PUT', path, { owner_id: SEEDED.owner });
    const seen = await inEveryVersion(
      async (version) => (await callerOf(sandbox, version)<{ owner_id: unknown }>('GET', path)).body.owner_id,
    );
    expect([seen['2.9'], seen['2.15'], seen['2.16'], seen.Unstable]).toEqual([
      Number(SEEDED.owner),
      Number(SEEDED.owner),
      SEEDED.owner,
      SEEDED.owner,
    ]);
  });

  test('the state of a ticket is a word up to 2.11 and an object from 2.12; assignees are text up to 2.15', async () => {
    const convert = (version: Version) =>
      talk(version).call<Record<string, unknown>>('POST', `${CONVERSATION}/convert`, {
        ticket_type_id: SEEDED.customerTicketType,
      });
    const old = (await convert('2.11')).body;
    expect(old).toMatchObject({
      ticket_state: 'submitted',
      ticket_state_internal_label: 'Submitted',
      ticket_state_external_label: 'Submitted',
      admin_assignee_id: '0',
    });
    const mid = (await convert('2.12')).body;
    expect(mid).toMatchObject({
      ticket_state: { type: 'ticket_state', category: 'submitted' },
      admin_assignee_id: '0',
    });
    expect(mid).not.toHaveProperty('ticket_state_internal_label');
    expect((await convert('2.16')).body).toMatchObject({ admin_assignee_id: 0 });
  });
});

test('fields come with their versions', async () => {
  const { sandbox, call } = talk('Unstable');
  await call('POST', `${CONVERSATION}/reply`, {
    type: 'admin',
    message_type: 'comment',
    admin_id: SEEDED.owner,
    body: 'Hello',
  });
  const seen = await inEveryVersion(async (version) => {
    const { body } = await callerOf(sandbox, version)<ConversationBody>('GET', CONVERSATION);
    const [part = {}] = body.conversation_parts.conversation_parts;
    return [
      ...['linked_objects', 'ai_agent', 'channel', 'ai_topics'].filter((key) => key in body),
      ...['state', 'metadata'].filter((key) => key in part).map((key) => `part.${key}`),
    ].join(' ');
  });
  expect(stepsOf(seen)).toEqual([
    ['2.9', 'ai_agent part.metadata'],
    ['2.10', 'linked_objects ai_agent part.metadata'],
    ['2.13', 'linked_objects ai_agent part.state part.metadata'],
    ['2.16', 'linked_objects ai_agent channel part.state part.metadata'],
    ['2.17', 'linked_objects ai_agent channel ai_topics part.state part.metadata'],
  ]);
});

test('a company is declared from 2.15 on, but shown in Unstable only', async () => {
  const { sandbox, call } = talk('Unstable');
  await call('PUT', CONVERSATION, { company_id: SEEDED.company });
  const shown = await inEveryVersion(
    async (version) =>
      'company' in (await callerOf(sandbox, version)<ConversationBody>('GET', CONVERSATION)).body,
  );
  expect([shown['2.15'], shown['2.17'], shown.Unstable]).toEqual([false, false, true]);
});

test('a field that only older versions declare is a bug where it shows, and one that the newest declares is dropped', async () => {
  const truthful = handlers.convertConversationToTicket as AnyHandler;
  const convertConversationToTicket: AnyHandler = (call) => ({
    ...(truthful(call) as object),
    ticket_state_internal_label: 'Submitted',
  });
  const sandbox = createSandbox({ handlers: { convertConversationToTicket }, onBug: () => undefined });
  const sent = { ticket_type_id: SEEDED.customerTicketType };
  const reply = await callerOf(sandbox, 'Unstable')('POST', `${CONVERSATION}/convert`, sent);
  expect(reply).toMatchObject({
    status: 500,
    body: { findings: [{ rule: 'undeclared-field', path: '/ticket_state_internal_label' }] },
  });
});

test('what a handler did before its answer turned out wrong did not happen', async () => {
  const createTag: AnyHandler = (call) => ({ ...(handlers.createTag?.(call) as object), mood: 'happy' });
  const sandbox = createSandbox({ handlers: { createTag }, onBug: () => undefined });
  const call = callerOf(sandbox, '2.14');
  const before = (await call('GET', '/contacts')).body;
  const sent = { name: 'Happy', users: [{ id: SEEDED.customer }] };
  expect((await call('POST', '/tags', sent)).status).toBe(500);
  expect((await call('GET', '/contacts')).body).toEqual(before);
});

describe('a handler that lies', () => {
  /** A sandbox whose `retrieveConversation` answers something else than the truth. */
  function liar(lie: (truth: Record<string, unknown>) => object) {
    const truthful = handlers.retrieveConversation as AnyHandler;
    const retrieveConversation: AnyHandler = (call) => lie(truthful(call) as Record<string, unknown>);
    return createSandbox({ handlers: { retrieveConversation }, onBug: () => undefined });
  }

  const LIES: [string, string, string, (truth: Record<string, unknown>) => object][] = [
    ['an undeclared field', 'undeclared-field', '/mood', (truth) => ({ ...truth, mood: 'happy' })],
    [
      'an undeclared field further down',
      'undeclared-field',
      '/source/author/mood',
      (truth) => {
        const source = truth.source as Record<string, object>;
        return { ...truth, source: { ...source, author: { ...source.author, mood: 'happy' } } };
      },
    ],
    ['a wrong type', 'wrong-type', '/read', (truth) => ({ ...truth, read: 'yes' })],
    ['a word outside a closed set', 'wrong-value', '/state', (truth) => ({ ...truth, state: 'ajar' })],
    [
      'a missing field',
      'missing-field',
      '/waiting_since',
      (truth) => Object.fromEntries(Object.entries(truth).filter(([key]) => key !== 'waiting_since')),
    ],
  ];

  test.each(VERSIONS.flatMap((version) => LIES.map((lie) => [version, ...lie] as const)))(
    '%s: %s is a sandbox bug',
    async (version, _, rule, path, lie) => {
      const sandbox = liar(lie);
      const reply = await callerOf(sandbox, version)('GET', CONVERSATION);
      expect(reply.status).toBe(500);
      expect(reply.body).toMatchObject({
        type: 'sandbox.bug',
        operation_id: 'retrieveConversation',
        version,
        findings: [{ rule, path }],
      });
      expect(sandbox.bugs).toMatchObject([{ version, findings: [{ rule, path }] }]);
    },
  );

  test('is quoted in full, and forgotten at reset', async () => {
    const reports: string[] = [];
    const sandbox = createSandbox({
      handlers: { listTags: () => ({ type: 'list', data: [{ type: 'tag', id: 1, name: 'One' }] }) },
      onBug: ({ message }) => reports.push(message),
    });
    await callerOf(sandbox, '2.14')('GET', '/tags');
    expect(reports).toEqual([
      "The sandbox's answer contradicts the description:\n" +
        '  error 2.14 listTags response /data/0/id: expected string, got integer 1 (wrong-type)',
    ]);
    sandbox.reset();
    expect(sandbox.bugs).toEqual([]);
  });
});

test('a handler that breaks is a sandbox bug', async () => {
  const sandbox = createSandbox({
    handlers: {
      listTags: () => {
        throw new TypeError('tags is not iterable');
      },
    },
    onBug: () => undefined,
  });
  const reply = await callerOf(sandbox, '2.14')('GET', '/tags');
  expect(reply).toMatchObject({
    status: 500,
    body: {
      type: 'sandbox.bug',
      message: 'The handler of listTags failed: TypeError: tags is not iterable',
      findings: [],
    },
  });
});

test('an operation without a handler is a loud 501', async () => {
  const { call } = talk('2.14', { handlers: { listTags: undefined as unknown as AnyHandler } });
  expect(await call('GET', '/tags')).toMatchObject({
    status: 501,
    body: {
      errors: [
        { code: 'not_implemented', message: 'The description has listTags, the sandbox does not do it yet' },
      ],
    },
  });
});
