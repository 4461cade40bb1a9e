import { unwrap } from '../../../src/client/index.js';
import { assertKept, defineScenario } from '../../../src/suite/scenario.js';
import { createReturnType, returnFields } from '../tickets/return-type.js';

export default defineScenario({
  resource: 'ticket-types',
  name: 'kinds-of-fields',
  since: '2.9',
  async run({ client, given }) {
    const ticket_type_id = await createReturnType(given);
    const contacts = [{ id: await given.contactId('Placeholder Buyer') }];
    const first = returnFields(given, 2, false);
    const ticket = await unwrap(
      client.POST('/tickets', { body: { ticket_type_id, contacts, ticket_attributes: first } }),
    );
    assertKept(first, ticket.ticket_attributes);

    const params = { path: { ticket_id: ticket.id } };
    const second = returnFields(given, 3, true);
    const changed = await unwrap(
      client.PUT('/tickets/{ticket_id}', { params, body: { ticket_attributes: second } }),
    );
    assertKept(second, changed.ticket_attributes);
  },
});
