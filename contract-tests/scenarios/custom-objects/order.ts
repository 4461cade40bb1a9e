import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { assertRefused, defineScenario } from '../../../src/suite/scenario.js';
import { orders } from './orders.js';

export default defineScenario({
  resource: 'custom-objects',
  name: 'order',
  since: '2.13',
  async run({ client, given }) {
    const path = await orders(given);
    const all = '/custom_object_instances/{custom_object_type_identifier}';
    const one = `${all}/{custom_object_instance_id}` as const;
    const external_id = given.fresh('order-7');
    const write = (custom_attributes: Record<string, string | number | boolean>) =>
      unwrap(client.POST(all, { params: { path }, body: { external_id, custom_attributes } }));
    const { id } = await write({ number: 'A-7', total: 12.5, paid: false });
    assert.equal((await write({ paid: true })).id, id, 'a known external_id is an update');

    const params = { path: { ...path, custom_object_instance_id: id } };
    const order = await unwrap(client.GET(one, { params }));
    assert.ok('custom_attributes' in order);
    assert.equal(order.custom_attributes.total, 12.5);
    assert.equal(order.custom_attributes.paid, true);
    const found = await unwrap(client.GET(all, { params: { path, query: { external_id } } }));
    assert.ok('id' in found && found.id === id);

    const contact_id = await given.contactId('Placeholder Buyer');
    const contact = { params: { path: { contact_id } } };
    await unwrap(
      client.PUT('/contacts/{contact_id}', { ...contact, body: { custom_attributes: { orders: [id] } } }),
    );
    const linked = (await unwrap(client.GET('/contacts/{contact_id}', contact))).custom_attributes.orders;
    assert.ok(typeof linked === 'object' && linked !== null && 'instances' in linked);
    assert.deepEqual(
      linked.instances.map((instance) => instance?.id),
      [id],
    );

    await unwrap(client.DELETE(one, { params }));
    assert.deepEqual(await unwrap(client.GET(one, { params })), { found: false });
    await write({ number: 'A-8' });
    const query = { external_id };
    await unwrap(client.DELETE(all, { params: { path, query } }));
    assert.deepEqual(await unwrap(client.GET(all, { params: { path, query } })), { found: false });
    assertRefused(await client.DELETE(all, { params: { path, query } }), 404, 'not_found');
  },
});
