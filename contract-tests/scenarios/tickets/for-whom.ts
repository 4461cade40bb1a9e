import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { defineScenario } from '../../../src/suite/scenario.js';

export default defineScenario({
  resource: 'tickets',
  name: 'for-whom',
  since: '2.9',
  embedded: 'its contact has an address',
  async run({ client, given }) {
    const id = await given.contactId('Placeholder Reporter');
    const external_id = given.fresh('placeholder-reporter');
    for (const who of [{ external_id }, { email: `${external_id}@example.com` }]) {
      const body = { ticket_type_id: '1201', contacts: [who] };
      const ticket = await unwrap(client.POST('/tickets', { body }));
      assert.deepEqual(
        ticket.contacts.contacts.map((contact) => contact.id),
        [id],
      );
    }
  },
});
