import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { assertKept, assertRefused, defineScenario } from '../../../src/suite/scenario.js';
import { createReturnType, returnFields } from '../tickets/return-type.js';

export default defineScenario({
  resource: 'conversations',
  name: 'convert-to-ticket',
  since: '2.10',
  async run({ client, given }) {
    const ticket_type_id = await createReturnType(given);
    const attributes = returnFields(given, 2, true);
    const { id, contactId } = await given.conversation('The export is broken.');
    const params = { path: { conversation_id: id } };

    const ticket = await unwrap(
      client.POST('/conversations/{conversation_id}/convert', {
        params,
        body: { ticket_type_id, attributes },
      }),
    );
    assert.equal(ticket.type, 'ticket');
    assert.deepEqual(
      ticket.contacts.contacts.map((contact) => contact.id),
      [contactId],
    );
    const path = { ticket_id: ticket.id };
    const shown = await unwrap(client.GET('/tickets/{ticket_id}', { params: { path } }));
    assertKept(attributes, shown.ticket_attributes);

    assertRefused(
      await client.POST('/conversations/{conversation_id}/convert', {
        params,
        body: { ticket_type_id: '999999999' },
      }),
      400,
      'parameter_invalid',
      'bad_request',
    );
  },
});
