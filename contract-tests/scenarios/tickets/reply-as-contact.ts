import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { defineScenario } from '../../../src/suite/scenario.js';

export default defineScenario({
  resource: 'tickets',
  name: 'reply-as-contact',
  since: '2.10',
  async run({ client, given }) {
    const contact = await given.contactId('Placeholder Reporter');
    const user_id = given.fresh('placeholder-reporter');
    const ticket_type_id = await given.ticketTypeId();
    const { id } = await unwrap(
      client.POST('/tickets', { body: { ticket_type_id, contacts: [{ id: contact }] } }),
    );
    const params = { path: { ticket_id: id } };
    for (const who of [{ intercom_user_id: contact }, { user_id }]) {
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
