import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { defineScenario } from '../../../src/suite/scenario.js';

/** 2032-01-01: later than any clock that the story will run under for a while. */
const LATER = 1_956_528_000;

export default defineScenario({
  resource: 'tickets',
  name: 'snooze',
  since: '2.16',
  async run({ client, given }) {
    const admin_id = await given.adminId();
    const contact = await given.contactId('Placeholder Reporter');
    const ticket_type_id = await given.ticketTypeId();
    const body = { ticket_type_id, contacts: [{ id: contact }] };
    const { id } = await unwrap(client.POST('/tickets', { body }));
    const params = { path: { ticket_id: id } };
    const snoozed = await unwrap(
      client.PUT('/tickets/{ticket_id}', { params, body: { snoozed_until: LATER } }),
    );
    assert.equal(snoozed.snoozed_until, LATER);

    const conversation = { path: { conversation_id: id } };
    const awake = await unwrap(
      client.POST('/conversations/{conversation_id}/parts', {
        params: conversation,
        body: { message_type: 'open', admin_id },
      }),
    );
    assert.equal(awake.snoozed_until, null, 'the conversation behind the ticket is awake');
  },
});
