import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { defineScenario } from '../../../src/suite/scenario.js';

export default defineScenario({
  resource: 'messages',
  name: 'to-several',
  since: '2.14',
  async run({ client, given }) {
    const ids = [await given.contactId('Placeholder Reader'), await given.contactId('Placeholder Writer')];
    const sent = await unwrap(
      client.POST('/messages', {
        body: {
          message_type: 'inapp',
          from: { type: 'admin', id: await given.adminId() },
          to: ids.map((id) => ({ type: 'user' as const, id })),
          body: 'Your invoices have moved.',
          create_conversation_without_contact_reply: true,
        },
      }),
    );
    const path = { conversation_id: sent.conversation_id ?? '' };
    const { contacts } = await unwrap(client.GET('/conversations/{conversation_id}', { params: { path } }));
    assert.deepEqual(
      contacts.contacts.map((contact) => contact.id),
      ids,
    );
  },
});
