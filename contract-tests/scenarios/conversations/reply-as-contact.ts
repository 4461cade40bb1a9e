import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { defineScenario } from '../../../src/suite/scenario.js';

const YES = { text: 'Yes, please', uuid: '3f1d4c1e-6a0b-4b7e-9a55-0d0d7c1f8e21' };

export default defineScenario({
  resource: 'conversations',
  name: 'reply-as-contact',
  since: '2.16',
  embedded: 'its contact has an address',
  async run({ client, given }) {
    const contact = await given.contactId('Placeholder Writer');
    const { id } = await given.conversationFrom(contact, 'Is somebody there?');
    const user_id = given.fresh('placeholder-writer');
    // A contact is known by your own id, too, and by its address.
    for (const who of [{ user_id }, { email: `${user_id}@example.com` }])
      for (const what of [
        { message_type: 'comment' as const, body: YES.text },
        { message_type: 'quick_reply' as const, reply_options: [YES] },
      ]) {
        const replied = await unwrap(
          client.POST('/conversations/{conversation_id}/reply', {
            params: { path: { conversation_id: id } },
            body: { type: 'user', ...who, ...what },
          }),
        );
        const reply = replied.conversation_parts.conversation_parts.at(-1);
        assert.equal(reply?.author?.id, contact);
        assert.ok(reply.body?.includes(YES.text));
      }
  },
});
