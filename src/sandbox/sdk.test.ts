// A client that knows nothing of this project: Intercom's official SDK, against the sandbox over real HTTP, at the version
// that it sends by itself.
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { IntercomClient, IntercomError } from 'intercom-client';
import { createSandbox, SANDBOX_TOKEN, type SandboxServer } from './index.js';

const sandbox = createSandbox();
const versions = new Set<string | null>();
let server: SandboxServer;
let sdk: IntercomClient;

beforeAll(async () => {
  server = await sandbox.listen();
  sdk = new IntercomClient({
    baseUrl: server.url,
    token: SANDBOX_TOKEN,
    maxRetries: 0,
    fetch: (input, init) => {
      versions.add(new Headers(init?.headers).get('intercom-version'));
      return fetch(input, init);
    },
  });
});

afterAll(() => server.close());

afterEach(() => {
  expect([...versions]).toEqual(['2.14']);
  expect(sandbox.bugs).toEqual([]);
});

test('walks the list of contacts', async () => {
  const emails: (string | undefined)[] = [];
  for await (const { email } of await sdk.contacts.list({ per_page: 2 })) emails.push(email);
  expect(emails.sort()).toEqual(['customer@example.com', 'lead@example.com', 'second@example.com']);
});

test('searches contacts and conversations', async () => {
  const contacts = await sdk.contacts.search({
    query: { field: 'email', operator: '=', value: 'second@example.com' },
  });
  expect(contacts.data.map(({ external_id }) => external_id)).toEqual(['user-2']);
  const conversations = await sdk.conversations.search({
    query: { operator: 'AND', value: [{ field: 'state', operator: '=', value: 'snoozed' }] },
  });
  expect(conversations.data.map(({ state }) => state)).toEqual(['snoozed']);
});

test('begins a conversation, replies to it and closes it', async () => {
  const { id: contact = '' } = await sdk.contacts.create({ role: 'user', email: 'jo@example.com' });
  const message = await sdk.conversations.create({ from: { type: 'user', id: contact }, body: 'Hello' });
  const conversation_id = message.conversation_id ?? '';
  const { admins } = await sdk.admins.list();
  const by = { type: 'admin', admin_id: admins?.[0]?.id ?? '' } as const;

  await sdk.conversations.reply({ conversation_id, body: { ...by, message_type: 'comment', body: 'Hi' } });
  await sdk.conversations.manage({ conversation_id, body: { ...by, message_type: 'close' } });

  const conversation = await sdk.conversations.find({ conversation_id });
  expect(conversation.state).toBe('closed');
  expect(conversation.source?.body).toContain('Hello');
  const parts = conversation.conversation_parts?.conversation_parts ?? [];
  expect(parts.map(({ part_type, body }) => [part_type, body])).toEqual([
    ['comment', '<p>Hi</p>'],
    ['close', null],
  ]);
});

test('tags a conversation', async () => {
  const { data: tags } = await sdk.tags.list();
  const [conversation] = (await sdk.conversations.list()).data;
  const { admins } = await sdk.admins.list();
  const tag = await sdk.tags.tagConversation({
    conversation_id: conversation?.id ?? '',
    id: tags?.[1]?.id ?? '',
    admin_id: admins?.[0]?.id ?? '',
  });
  expect(tag.name).toBe('Feedback');
});

test('reads the errors as those of Intercom', async () => {
  const missing = await sdk.contacts
    .find({ contact_id: '000000000000000000000000' })
    .catch((error: unknown) => error);
  expect(missing).toBeInstanceOf(IntercomError);
  expect(missing).toMatchObject({
    statusCode: 404,
    body: { type: 'error.list', errors: [{ code: 'not_found' }] },
  });
  const stranger = new IntercomClient({ baseUrl: server.url, token: 'another-token', maxRetries: 0 });
  await expect(stranger.admins.list()).rejects.toMatchObject({ statusCode: 401 });
});
