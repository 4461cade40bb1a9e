import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { assertRefused, defineScenario } from '../../../src/suite/scenario.js';

export default defineScenario({
  resource: 'messages',
  name: 'send',
  since: '2.9',
  async run({ client, given }) {
    const admin_id = await given.adminId();
    const contact = await given.contactId('Placeholder Reader');
    const body = {
      message_type: 'inapp',
      from: { type: 'admin', id: admin_id },
      to: { type: 'user', id: contact },
      body: 'Your invoices have moved.',
    } as const;
    const sent = await unwrap(client.POST('/messages', { body }));
    assert.equal(sent.type, 'admin_message');
    assert.equal(sent.body, body.body);

    const answered = await unwrap(
      client.POST('/conversations/{conversation_id}/reply', {
        params: { path: { conversation_id: 'last' } },
        body: { message_type: 'comment', type: 'user', intercom_user_id: contact, body: 'Where to?' },
      }),
    );
    const conversation = await unwrap(
      client.GET('/conversations/{conversation_id}', { params: { path: { conversation_id: answered.id } } }),
    );
    assert.equal(
      conversation.source?.id,
      sent.id,
      'the message becomes a conversation when the contact answers',
    );
    assert.equal(conversation.source.delivered_as, 'admin_initiated');

    assertRefused(
      await client.POST('/messages', {
        body: { ...body, to: { type: 'user', id: '000000000000000000000000' } },
      }),
      404,
      'not_found',
    );
  },
});
