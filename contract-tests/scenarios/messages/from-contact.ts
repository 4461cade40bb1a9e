import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { defineScenario } from '../../../src/suite/scenario.js';

export default defineScenario({
  resource: 'messages',
  name: 'from-contact',
  since: '2.9',
  async run({ client, given }) {
    const id = await given.contactId('Placeholder Asker');
    const body = { from: { type: 'user', id }, body: 'Where are my invoices?' } as const;
    const sent = await unwrap(client.POST('/messages', { body }));
    const path = { conversation_id: sent.conversation_id ?? '' };
    const shown = await unwrap(client.GET('/conversations/{conversation_id}', { params: { path } }));
    assert.ok(shown.source?.body?.includes(body.body), 'it is the same as starting a conversation');
    assert.equal(shown.source?.author?.id, id);
  },
});
