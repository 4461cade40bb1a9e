import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { defineScenario } from '../../../src/suite/scenario.js';
import { YES } from './reply-as.js';

export default defineScenario({
  resource: 'conversations',
  name: 'offer-answers',
  since: '2.9',
  async run({ client, given }) {
    const admin_id = await given.adminId();
    const { id } = await given.conversation('May I pay by invoice?');
    const offered = await unwrap(
      client.POST('/conversations/{conversation_id}/reply', {
        params: { path: { conversation_id: id } },
        body: { message_type: 'quick_reply', type: 'admin', admin_id, reply_options: [YES] },
      }),
    );
    const part = offered.conversation_parts.conversation_parts.at(-1);
    assert.equal(part?.part_type, 'quick_reply');
    assert.equal(part.author?.id, admin_id);
  },
});
