import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { assertKept, assertRefused, defineScenario } from '../../../src/suite/scenario.js';

export default defineScenario({
  resource: 'contacts',
  name: 'bulk',
  since: 'Unstable',
  async run({ client, given }) {
    const external_id = given.fresh('placeholder-many');
    const company_id = given.fresh('placeholder-many-company');
    const { shoe, lamps, paid } = await given.attributes('contact', {
      shoe: 'string',
      lamps: 'integer',
      paid: 'boolean',
    });
    const order = await unwrap(
      client.POST('/custom_object_instances/{custom_object_type_identifier}', {
        params: { path: { custom_object_type_identifier: 'Order' } },
        body: { custom_attributes: { number: 'C-1' } },
      }),
    );
    assert.equal(order.custom_attributes.number, 'C-1');
    const orders = [order.id];
    const first = { [shoe]: given.say('left'), [lamps]: 2, [paid]: false };
    const job = await unwrap(
      client.POST('/contacts/bulk', {
        body: {
          contacts: [{ external_id, custom_attributes: { ...first, orders } }, { external_id }],
        },
      }),
    );
    const find = () =>
      client.GET('/contacts/find_by_external_id/{external_id}', { params: { path: { external_id } } });
    const { id, custom_attributes: created } = await unwrap(find());
    assertKept(first, created);

    const second = { [shoe]: given.say('right'), [lamps]: 3, [paid]: true };
    const contacts = [
      {
        id,
        name: 'Placeholder Many',
        companies: [{ company_id, name: 'Placeholder All' }],
        custom_attributes: { ...second, orders },
      },
    ];
    await unwrap(client.PUT('/contacts/bulk', { body: { contacts, job: { id: job.id } } }));
    const changed = await unwrap(find());
    assert.equal(changed.name, 'Placeholder Many');
    assertKept(second, changed.custom_attributes);
    assert.equal(changed.companies.total_count, 1);

    await unwrap(client.POST('/contacts/bulk/delete', { body: { contacts: [{ id }], job: { id: job.id } } }));
    assertRefused(await find(), 404, 'not_found');

    const done = await unwrap(
      client.GET('/contacts/bulk/{job_id}', { params: { path: { job_id: job.id } } }),
    );
    assert.deepEqual(
      done.tasks.map(({ state }) => state),
      ['completed_with_errors', 'completed', 'completed'],
    );
    assertRefused(await client.POST('/contacts/bulk', { body: { contacts: [] } }), 422, 'field_not_found');
  },
});
