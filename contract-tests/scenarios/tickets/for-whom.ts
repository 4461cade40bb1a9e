import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { defineScenario } from '../../../src/suite/scenario.js';

export default defineScenario({
  resource: 'tickets',
  name: 'for-whom',
  since: '2.9',
  async run({ client, given }) {
    const id = await given.contactId('Placeholder Reporter');
    const external_id = given.fresh('placeholder-reporter');
    const ticket_type_id = await given.ticketTypeId();
    for (const who of [{ id }, { external_id }]) {
      const body = { ticket_type_id, contacts: [who] };
      const ticket = await unwrap(client.POST('/tickets', { body }));
      assert.deepEqual(
        ticket.contacts.contacts.map((contact) => contact.id),
        [id],
      );
    }
  },
});
