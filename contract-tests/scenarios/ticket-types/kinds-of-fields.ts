import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { defineScenario } from '../../../src/suite/scenario.js';

export default defineScenario({
  resource: 'ticket-types',
  name: 'kinds-of-fields',
  since: '2.16',
  async run({ client, given }) {
    const { id } = await unwrap(
      client.POST('/ticket_types', { body: { name: given.fresh('Placeholder Return') } }),
    );
    for (const [name, data_type] of [
      ['Lamps', 'integer'],
      ['Broken', 'boolean'],
    ] as const)
      await unwrap(
        client.POST('/ticket_types/{ticket_type_id}/attributes', {
          params: { path: { ticket_type_id: id } },
          body: { name, description: 'Of the parcel', data_type },
        }),
      );
    const contacts = [{ id: await given.contactId('Placeholder Buyer') }];
    const fields = (lamps: number, broken: boolean) => ({
      [given.say('Lamps')]: lamps,
      [given.say('Broken')]: broken,
    });
    const ticket = await unwrap(
      client.POST('/tickets', {
        body: { ticket_type_id: id, contacts, ticket_attributes: fields(2, false) },
      }),
    );
    const valuesOf = (shown: { ticket_attributes: Record<string, unknown> }) =>
      ['Lamps', 'Broken'].map((name) => shown.ticket_attributes[name]);
    assert.deepEqual(valuesOf(ticket), [2, false]);

    const params = { path: { ticket_id: ticket.id } };
    const changed = await unwrap(
      client.PUT('/tickets/{ticket_id}', { params, body: { ticket_attributes: fields(3, true) } }),
    );
    assert.deepEqual(valuesOf(changed), [3, true]);
  },
});
