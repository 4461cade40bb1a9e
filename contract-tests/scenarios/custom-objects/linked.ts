import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { assertRefused, defineScenario } from '../../../src/suite/scenario.js';
import { orders } from './orders.js';

export default defineScenario({
  resource: 'custom-objects',
  name: 'linked',
  since: '2.16',
  async run({ client, given }) {
    const path = await orders(given);
    const all = '/custom_object_instances/{custom_object_type_identifier}';
    const create = async (number: string) => {
      const body = { custom_attributes: { number } };
      const order = await unwrap(client.POST(all, { params: { path }, body }));
      assert.equal(order.custom_attributes.number, number);
      return order.id;
    };
    const [first, second] = [await create(given.fresh('B-1')), await create(given.fresh('B-2'))];
    const contact_id = await given.contactId('Placeholder Buyer');
    await unwrap(
      client.PUT('/contacts/{contact_id}', {
        params: { path: { contact_id } },
        body: { custom_attributes: { orders: [second] } },
      }),
    );
    const { id: conversation_id } = await given.conversationFrom(contact_id, 'Where is my order?');
    await unwrap(
      client.PUT('/conversations/{conversation_id}', {
        params: { path: { conversation_id } },
        body: { custom_attributes: { orders: { instances: [{ id: first }] } } },
      }),
    );
    const ids = async (query: { references_contact_id?: string; references_conversation_id?: string }) => {
      const page = await unwrap(client.GET(all, { params: { path, query } }));
      assert.ok('data' in page);
      return page.data.map((order) => order?.id);
    };
    const listed = await ids({});
    assert.deepEqual(
      listed.filter((id) => id === first || id === second),
      [first, second],
    );
    assert.deepEqual(await ids({ references_contact_id: contact_id }), [second]);
    assert.deepEqual(await ids({ references_conversation_id: conversation_id }), [first]);

    assertRefused(
      await client.GET(all, { params: { path: { custom_object_type_identifier: 'Nothing' } } }),
      404,
      'not_found',
    );
  },
});
