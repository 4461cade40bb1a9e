import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { defineScenario } from '../../../src/suite/scenario.js';

export default defineScenario({
  resource: 'messages',
  name: 'sms',
  since: 'Unstable',
  async run({ client, given }) {
    const sent = await unwrap(
      client.POST('/messages', {
        body: {
          message_type: 'sms',
          from: { type: 'admin', id: await given.adminId() },
          to: { type: 'user', id: await given.contactId('Placeholder Reader') },
          body: 'Your invoices have moved.',
          create_conversation_without_contact_reply: true,
        },
      }),
    );
    assert.equal(sent.message_type, 'sms');
    const params = { path: { conversation_id: sent.conversation_id ?? '' } };
    const { source } = await unwrap(client.GET('/conversations/{conversation_id}', { params }));
    assert.equal(source?.type, 'sms');
    assert.ok(source.body?.includes('Your invoices have moved.'));
  },
});
