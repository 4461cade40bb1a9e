import { readFileSync } from 'node:fs';
import { afterEach, expect, test } from '@jest/globals';
import { OPERATIONS } from '../../generated/operations.js';
import { createIntercomClient, unwrap, type IntercomClient } from './index.js';
import { call } from './operations.js';
import { closeServers, json, startServer, text } from './testing/server.js';

afterEach(closeServers);

test('an operation is called by its id as it is by its method and path', async () => {
  const server = await startServer(json(200, { type: 'conversation', id: '7', state: 'closed' }));
  const client = createIntercomClient({ version: '2.14', token: 'a-token', baseUrl: server.url });
  const init = {
    params: { path: { conversation_id: '7' }, query: { display_as: 'plaintext' } },
    body: { read: true },
  } as const;
  const conversation = await unwrap(call(client, 'updateConversation', init));
  expect(conversation.state).toBe('closed');
  await client.PUT('/conversations/{conversation_id}', init);
  const [byId, byPath] = server.received.map(({ method, url, body }) => [method, url, body]);
  expect(byId).toEqual(['PUT', '/conversations/7?display_as=plaintext', '{"read":true}']);
  expect(byPath).toEqual(byId);
});

test('how the body is read is the choice of the call', async () => {
  const server = await startServer(text(200, 'as it came'));
  const client = createIntercomClient({ version: '2.14', token: 'a-token', baseUrl: server.url });
  expect(await unwrap(call(client, 'listTags', { parseAs: 'text' }))).toBe('as it came');
});

test('an id that no operation has is refused before anything is sent', () => {
  const client = createIntercomClient({ version: '2.14', token: 'a-token' });
  const loose = call as unknown as (client: IntercomClient<'2.14'>, id: string) => Promise<unknown>;
  for (const id of ['listUnicorns', 'toString']) {
    expect(() => loose(client, id)).toThrow(`no operation is called ${id}`);
  }
});

test('every described operation can be called', () => {
  const file = new URL('../../generated/operations.json', import.meta.url);
  const described = JSON.parse(readFileSync(file, 'utf8')) as Record<
    string,
    { method: string; path: string }
  >;
  expect(OPERATIONS).toEqual(
    Object.fromEntries(Object.entries(described).map(([id, { method, path }]) => [id, `${method} ${path}`])),
  );
});
