import { unwrap, type IntercomClient } from '../../../src/client/index.js';
import { selectVersions } from '../../../src/suite/index.js';
import { assertKept, defineScenario } from '../../../src/suite/scenario.js';
import { createReturnType, returnFields } from '../tickets/return-type.js';

export default defineScenario({
  resource: 'ticket-types',
  name: 'kinds-of-fields',
  since: '2.9',
  async run({ client, given, version }) {
    const ticket_type_id = await createReturnType(given);
    const contact = await given.contactId('Placeholder Buyer');
    const first = returnFields(given, 2, false);
    const body = { ticket_type_id, contacts: [{ id: contact }], ticket_attributes: first };
    const ticket = await unwrap(client.POST('/tickets', { body }));
    assertKept(first, ticket.ticket_attributes);

    const params = { path: { ticket_id: ticket.id } };
    const second = returnFields(given, 3, true);
    const changed = await unwrap(
      client.PUT('/tickets/{ticket_id}', { params, body: { ticket_attributes: second } }),
    );
    assertKept(second, changed.ticket_attributes);

    // In 2.9 no conversation becomes a ticket.
    if (selectVersions('=2.9').includes(version)) return;
    const talk = client as unknown as IntercomClient<'2.10'>;
    const { id: conversation_id } = await given.conversationFrom(contact, 'Two lamps came broken.');
    const converted = await unwrap(
      talk.POST('/conversations/{conversation_id}/convert', {
        params: { path: { conversation_id } },
        body: { ticket_type_id, attributes: second },
      }),
    );
    assertKept(second, converted.ticket_attributes);
  },
});
