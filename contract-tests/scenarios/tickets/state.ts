import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { assertHas, assertRefused, defineScenario } from '../../../src/suite/scenario.js';

export default defineScenario({
  resource: 'tickets',
  name: 'state',
  since: '2.12',
  async run({ client, given }) {
    const { data: states } = await unwrap(client.GET('/ticket_states'));
    const ticket_type_id = await given.ticketTypeId();
    const isOfType = ({ ticket_types }: (typeof states)[number]) =>
      ticket_types.data.some(({ id }) => id === ticket_type_id);
    const resolved = states.find((state) => state.category === 'resolved' && isOfType(state));
    const foreign = states.find((state) => !isOfType(state));
    assertHas(resolved && foreign, 'a state that resolves the ticket, and one that its type does not have');

    const contacts = [{ id: await given.contactId('Placeholder Reporter') }];
    const { id } = await unwrap(client.POST('/tickets', { body: { ticket_type_id, contacts } }));
    const params = { path: { ticket_id: id } };
    const body = { ticket_state_id: resolved.id, open: false };
    await unwrap(client.PUT('/tickets/{ticket_id}', { params, body }));

    const shown = await unwrap(client.GET('/tickets/{ticket_id}', { params }));
    assert.equal(shown.ticket_state?.id, resolved.id);
    assert.equal(shown.open, false);

    assertRefused(
      await client.PUT('/tickets/{ticket_id}', { params, body: { ticket_state_id: foreign.id } }),
      400,
      'ticket_state_id_invalid',
    );
  },
});
