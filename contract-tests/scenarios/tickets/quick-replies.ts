import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { defineScenario } from '../../../src/suite/scenario.js';

const YES = { text: 'Yes, please', uuid: '3f1d4c1e-6a0b-4b7e-9a55-0d0d7c1f8e21' };

export default defineScenario({
  resource: 'tickets',
  name: 'quick-replies',
  since: '2.10',
  async run({ client, given }) {
    const admin_id = await given.adminId();
    const contacts = [{ id: await given.contactId('Placeholder Reporter') }];
    const ticket_type_id = await given.ticketTypeId();
    const { id } = await unwrap(client.POST('/tickets', { body: { ticket_type_id, contacts } }));
    const params = { path: { ticket_id: id } };
    const comment = await unwrap(
      client.POST('/tickets/{ticket_id}/reply', {
        params,
        body: { message_type: 'comment', type: 'admin', admin_id, body: 'Shall we call you?' },
      }),
    );
    assert.equal(comment.part_type, 'comment');
    assert.ok(comment.body?.includes('Shall we call you?'));
    const offer = await unwrap(
      client.POST('/tickets/{ticket_id}/reply', {
        params,
        body: { message_type: 'quick_reply', type: 'admin', admin_id, reply_options: [YES] },
      }),
    );
    assert.equal(offer.part_type, 'quick_reply');
  },
});
