import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { defineScenario } from '../../../src/suite/scenario.js';

export default defineScenario({
  resource: 'tickets',
  name: 'reply-as-contact',
  since: '2.10',
  embedded: 'its contact has an address',
  async run({ client, given }) {
    const contact = await given.contactId('Placeholder Reporter');
    const user_id = given.fresh('placeholder-reporter');
    const { id } = await unwrap(
      client.POST('/tickets', { body: { ticket_type_id: '1201', contacts: [{ id: contact }] } }),
    );
    const params = { path: { ticket_id: id } };
    for (const who of [{ intercom_user_id: contact }, { user_id }, { email: `${user_id}@example.com` }]) {
      const reply = await unwrap(
        client.POST('/tickets/{ticket_id}/reply', {
          params,
          body: { message_type: 'comment', type: 'user', ...who, body: 'It is still broken.' },
        }),
      );
      assert.equal(reply.author?.id, contact);
      assert.ok(reply.body?.includes('It is still broken.'));
    }
  },
});
