import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { assertRefused, defineScenario } from '../../../src/suite/scenario.js';

export default defineScenario({
  resource: 'tickets',
  name: 'delete',
  since: '2.13',
  async run({ client, given }) {
    const contacts = [{ id: await given.contactId('Placeholder Reporter') }];
    const ticket_type_id = await given.ticketTypeId();
    const { id } = await unwrap(client.POST('/tickets', { body: { ticket_type_id, contacts } }));
    const params = { path: { ticket_id: id } };
    assert.deepEqual(await unwrap(client.DELETE('/tickets/{ticket_id}', { params })), {
      id,
      object: 'ticket',
      deleted: true,
    });
    assertRefused(await client.GET('/tickets/{ticket_id}', { params }), 404, 'ticket_not_found', 'not_found');
  },
});
