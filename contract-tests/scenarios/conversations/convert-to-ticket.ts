import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { assertRefused, defineScenario } from '../../../src/suite/scenario.js';

export default defineScenario({
  resource: 'conversations',
  name: 'convert-to-ticket',
  since: '2.10',
  async run({ client, given }) {
    const { id, contactId } = await given.conversation('The export is broken.');
    const params = { path: { conversation_id: id } };

    const ticket_type_id = await given.ticketTypeId();
    const ticket = await unwrap(
      client.POST('/conversations/{conversation_id}/convert', { params, body: { ticket_type_id } }),
    );
    assert.equal(ticket.type, 'ticket');
    assert.deepEqual(
      ticket.contacts.contacts.map((contact) => contact.id),
      [contactId],
    );

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
