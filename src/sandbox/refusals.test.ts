import { expect, test } from '@jest/globals';
import { VERSIONS } from '../../generated/versions.js';
import { partTypes, SEEDED, talk, type ConversationBody } from './testing/caller.js';

test.each(VERSIONS)('%s: a wrong role is named, though more is missing beside it', async (version) => {
  const reply = await talk(version).call<{ errors: { message: string }[] }>('POST', '/contacts', {
    role: 'admin',
  });
  expect(reply).toMatchObject({
    status: 400,
    body: { errors: [{ code: 'parameter_invalid', field: 'role' }] },
  });
  expect(reply.body.errors[0]?.message).toMatch(/^role: .*got string "admin"/);
});

test('assigning to nobody says so in its part', async () => {
  const { call } = talk('2.15');
  const { body } = await call<ConversationBody>(
    'POST',
    `/conversations/${SEEDED.waitingConversation}/parts`,
    {
      message_type: 'assignment',
      type: 'admin',
      admin_id: SEEDED.owner,
      assignee_id: '0',
    },
  );
  expect(partTypes(body).at(-1)).toBe('assignment');
  expect(body.conversation_parts.conversation_parts.at(-1)?.assigned_to).toEqual({
    type: 'nobody_admin',
    id: null,
  });
});

test('who is archived keeps email and external id, also where an operation has no 409', async () => {
  const { call } = talk('Unstable');
  await call('POST', `/contacts/${SEEDED.customer}/archive`);
  const taken = { status: 400, body: { errors: [{ code: 'parameter_invalid' }] } };
  const asked = { conversation_id: 'placeholder-1', user: { id: 'user-1' } };
  const message = { author: 'user', body: 'Hello', timestamp: '2026-01-01T00:00:00Z' };
  expect(await call('POST', '/fin/start', { ...asked, message })).toMatchObject(taken);
  const visitor = { user_id: '3f8a2b6e-51c7-4d09-8e2f-6b7a9c0d1e24' };
  const converted = { type: 'user', visitor, user: { email: 'customer@example.com' } };
  expect(await call('POST', '/visitors/convert', converted)).toMatchObject(taken);
  expect((await call('GET', `/visitors?user_id=${visitor.user_id}`)).status).toBe(200);
});
