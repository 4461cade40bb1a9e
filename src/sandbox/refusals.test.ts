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
