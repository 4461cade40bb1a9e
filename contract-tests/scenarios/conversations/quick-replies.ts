import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { defineScenario } from '../../../src/suite/scenario.js';

const YES = { text: 'Yes, please', uuid: '3f1d4c1e-6a0b-4b7e-9a55-0d0d7c1f8e21' };
const NO = { text: 'No, thanks', uuid: '7b0c2a52-1d86-4f0f-8a3e-52c1d0f6b9aa' };

export default defineScenario({
  resource: 'conversations',
  name: 'quick-replies',
  since: '2.14',
  async run({ client, given }) {
    const admin_id = await given.adminId();
    const { id, contactId } = await given.conversation('May I have a discount?');
    const params = { path: { conversation_id: id } };

    const offered = await unwrap(
      client.POST('/conversations/{conversation_id}/reply', {
        params,
        body: { message_type: 'quick_reply', type: 'admin', admin_id, reply_options: [YES, NO] },
      }),
    );
    assert.equal(offered.conversation_parts.conversation_parts.at(-1)?.part_type, 'quick_reply');

    const picked = await unwrap(
      client.POST('/conversations/{conversation_id}/reply', {
        params,
        body: {
          message_type: 'quick_reply',
          type: 'user',
          intercom_user_id: contactId,
          reply_options: [YES],
        },
      }),
    );
    const answer = picked.conversation_parts.conversation_parts.at(-1);
    assert.equal(answer?.author?.id, contactId);
    assert.ok(answer?.body?.includes(YES.text), 'the text of the option stands as the message');
  },
});
