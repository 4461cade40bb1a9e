import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { defineScenario } from '../../../src/suite/scenario.js';

export default defineScenario({
  resource: 'tickets',
  name: 'for-an-address',
  since: '2.9',
  embedded: 'its contact has an address',
  async run({ client, given }) {
    const id = await given.contactId('Placeholder Reporter');
    const email = `${given.fresh('placeholder-reporter')}@example.com`;
    const ticket_type_id = await given.ticketTypeId();
    const body = { ticket_type_id, contacts: [{ email }] };
    const ticket = await unwrap(client.POST('/tickets', { body }));
    assert.deepEqual(
      ticket.contacts.contacts.map((contact) => contact.id),
      [id],
    );
  },
});
