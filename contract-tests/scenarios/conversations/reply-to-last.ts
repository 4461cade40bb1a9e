import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { defineScenario } from '../../../src/suite/scenario.js';

export default defineScenario({
  resource: 'conversations',
  name: 'reply-to-last',
  since: '2.9',
  async run({ client, given }) {
    const { id, contactId } = await given.conversation('Is there an invoice for March?');

    const replied = await unwrap(
      client.POST('/conversations/{conversation_id}/reply', {
        params: { path: { conversation_id: 'last' } },
        body: {
          message_type: 'comment',
          type: 'user',
          intercom_user_id: contactId,
          body: 'And one for April?',
        },
      }),
    );
    assert.equal(replied.id, id, 'the word last stands for the latest conversation of the contact');
    assert.equal(replied.conversation_parts.conversation_parts.at(-1)?.author?.id, contactId);
  },
});
