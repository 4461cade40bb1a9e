import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { defineScenario } from '../../../src/suite/scenario.js';

export default defineScenario({
  resource: 'tickets',
  name: 'state-by-category',
  since: '2.9',
  before: '2.12',
  async run({ client, given }) {
    const admin_id = await given.adminId();
    const contacts = [{ id: await given.contactId('Placeholder Reporter') }];
    const ticket_type_id = await given.ticketTypeId();
    const { id } = await unwrap(client.POST('/tickets', { body: { ticket_type_id, contacts } }));
    const params = { path: { ticket_id: id } };
    const body = { state: 'in_progress', assignment: { admin_id, assignee_id: admin_id } } as const;
    await unwrap(client.PUT('/tickets/{ticket_id}', { params, body }));

    const shown = await unwrap(client.GET('/tickets/{ticket_id}', { params }));
    assert.equal(shown.ticket_state, 'in_progress');
    assert.equal(shown.ticket_state_internal_label, given.say('In progress'));
    assert.equal(shown.admin_assignee_id, admin_id);
  },
});
