import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { assertRefused, defineScenario } from '../../../src/suite/scenario.js';

export default defineScenario({
  resource: 'contacts',
  name: 'block',
  since: '2.13',
  async run({ client, given }) {
    const { id, contactId } = await given.conversation('Buy now!');

    const blocked = await unwrap(
      client.POST('/contacts/{contact_id}/block', { params: { path: { contact_id: contactId } } }),
    );
    assert.equal(blocked.blocked, true);

    const conversation = await unwrap(
      client.GET('/conversations/{conversation_id}', { params: { path: { conversation_id: id } } }),
    );
    assert.equal(conversation.open, false, 'the conversations of the contact are put away');
    const more = await client.POST('/conversations', {
      body: { from: { type: 'user', id: contactId }, body: 'Buy again!' },
    });
    assertRefused(more, 403, 'forbidden');
  },
});
