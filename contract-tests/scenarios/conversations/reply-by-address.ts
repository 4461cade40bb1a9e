import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { defineScenario } from '../../../src/suite/scenario.js';

const YES = { text: 'Yes, please', uuid: '3f1d4c1e-6a0b-4b7e-9a55-0d0d7c1f8e21' };

export default defineScenario({
  resource: 'conversations',
  name: 'reply-by-address',
  since: '2.9',
  before: '2.16',
  embedded: 'its contact has an address',
  async run({ client, given }) {
    const contact = await given.contactId('Placeholder Writer');
    const { id } = await given.conversationFrom(contact, 'Is somebody there?');
    const params = { path: { conversation_id: id } };
    const user_id = given.fresh('placeholder-writer');
    for (const who of [{ user_id }, { email: `${user_id}@example.com` }]) {
      const replied = await unwrap(
        client.POST('/conversations/{conversation_id}/reply', {
          params,
          body: { message_type: 'comment', type: 'user', ...who, body: 'Hello?' },
        }),
      );
      const reply = replied.conversation_parts.conversation_parts.at(-1);
      assert.equal(reply?.author?.id, contact);
      assert.ok(reply.body?.includes('Hello?'));
    }
    const offered = await unwrap(
      client.POST('/conversations/{conversation_id}/reply', {
        params,
        body: {
          message_type: 'quick_reply',
          type: 'admin',
          admin_id: await given.adminId(),
          reply_options: [YES],
        },
      }),
    );
    assert.equal(offered.conversation_parts.conversation_parts.at(-1)?.part_type, 'quick_reply');
  },
});
