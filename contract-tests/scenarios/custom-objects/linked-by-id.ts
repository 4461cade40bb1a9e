import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { defineScenario } from '../../../src/suite/scenario.js';

/** The visitor of the sandbox: a browser makes visitors, no operation does. */
const user_id = '3f8a2b6e-51c7-4d09-8e2f-6b7a9c0d1e24';

export default defineScenario({
  resource: 'custom-objects',
  name: 'linked-by-id',
  since: '2.13',
  embedded: 'a workspace has no visitor until somebody visits',
  async run({ client, given }) {
    const { id } = await unwrap(
      client.POST('/custom_object_instances/{custom_object_type_identifier}', {
        params: { path: { custom_object_type_identifier: 'Order' } },
        body: { custom_attributes: { number: 'A-9' } },
      }),
    );
    const assertLinked = ({ orders }: Readonly<Record<string, unknown>>) => {
      assert.ok(typeof orders === 'object' && orders !== null && 'instances' in orders);
      const instances = orders.instances as { id: string; custom_attributes: { number?: unknown } }[];
      assert.deepEqual(
        instances.map((order) => [order.id, order.custom_attributes.number]),
        [[id, 'A-9']],
      );
    };
    const custom_attributes = { orders: [id] };
    const contact = await unwrap(
      client.POST('/contacts', {
        body: { role: 'user', external_id: given.fresh('placeholder-buyer'), custom_attributes },
      }),
    );
    const contactPath = { params: { path: { contact_id: contact.id } } };
    assertLinked((await unwrap(client.GET('/contacts/{contact_id}', contactPath))).custom_attributes);

    await unwrap(client.PUT('/visitors', { body: { user_id, custom_attributes } }));
    const visitor = { params: { query: { user_id } } };
    assertLinked((await unwrap(client.GET('/visitors', visitor))).custom_attributes);

    const { id: conversation_id } = await given.conversationFrom(contact.id, 'Where is my order?');
    const params = { path: { conversation_id } };
    for (const orders of [[id], { instances: [{ id }] }]) {
      await unwrap(
        client.PUT('/conversations/{conversation_id}', { params, body: { custom_attributes: { orders } } }),
      );
      const shown = await unwrap(client.GET('/conversations/{conversation_id}', { params }));
      assertLinked(shown.custom_attributes);
    }
  },
});
