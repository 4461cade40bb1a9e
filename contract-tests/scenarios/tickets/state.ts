import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { assertRefused, defineScenario } from '../../../src/suite/scenario.js';

export default defineScenario({
  resource: 'tickets',
  name: 'state',
  since: '2.12',
  async run({ client, given }) {
    const { data: states } = await unwrap(client.GET('/ticket_states'));
    const resolved = states.find(({ category }) => category === 'resolved');
    const [type] = resolved?.ticket_types.data ?? [];
    assert.ok(resolved && type, 'a state belongs to a ticket type');

    const contacts = [{ id: await given.contactId('Placeholder Reporter') }];
    const { id } = await unwrap(client.POST('/tickets', { body: { ticket_type_id: type.id, contacts } }));
    const params = { path: { ticket_id: id } };
    const body = { ticket_state_id: resolved.id, open: false };
    await unwrap(client.PUT('/tickets/{ticket_id}', { params, body }));

    const shown = await unwrap(client.GET('/tickets/{ticket_id}', { params }));
    assert.equal(shown.ticket_state?.id, resolved.id);
    assert.equal(shown.open, false);

    const foreign = states.find(({ ticket_types }) =>
      ticket_types.data.every((other) => other.id !== type.id),
    );
    assertRefused(
      await client.PUT('/tickets/{ticket_id}', { params, body: { ticket_state_id: foreign?.id ?? '0' } }),
      400,
      'ticket_state_id_invalid',
    );
  },
});
