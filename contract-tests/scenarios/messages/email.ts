import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { defineScenario } from '../../../src/suite/scenario.js';

export default defineScenario({
  resource: 'messages',
  name: 'email',
  since: '2.9',
  async run({ client, given }) {
    const id = await given.contactId('Placeholder Reader');
    const body = {
      message_type: 'email',
      from: { type: 'admin', id: await given.adminId() },
      to: { type: 'user', id },
      subject: 'Your invoices',
      body: 'They have moved.',
      template: 'plain',
      create_conversation_without_contact_reply: true,
    } as const;
    const sent = await unwrap(client.POST('/messages', { body }));
    assert.equal(sent.message_type, 'email');
    assert.equal(sent.subject, body.subject);
    assert.equal(sent.body, body.body);
    assert.ok(sent.conversation_id, 'the conversation does not wait for an answer');
  },
});
