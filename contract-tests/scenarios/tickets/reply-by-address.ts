import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { defineScenario } from '../../../src/suite/scenario.js';

export default defineScenario({
  resource: 'tickets',
  name: 'reply-by-address',
  since: '2.10',
  embedded: 'its contact has an address',
  async run({ client, given }) {
    const contact = await given.contactId('Placeholder Reporter');
    const email = `${given.fresh('placeholder-reporter')}@example.com`;
    const ticket_type_id = await given.ticketTypeId();
    const { id } = await unwrap(
      client.POST('/tickets', { body: { ticket_type_id, contacts: [{ id: contact }] } }),
    );
    const params = { path: { ticket_id: id } };
    const reply = await unwrap(
      client.POST('/tickets/{ticket_id}/reply', {
        params,
        body: { message_type: 'comment', type: 'user', email, body: 'It is still broken.' },
      }),
    );
    assert.equal(reply.author?.id, contact);
    assert.ok(reply.body?.includes('It is still broken.'));
  },
});
