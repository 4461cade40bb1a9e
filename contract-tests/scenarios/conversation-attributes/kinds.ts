import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { defineScenario } from '../../../src/suite/scenario.js';
import { orders } from '../custom-objects/orders.js';

export default defineScenario({
  resource: 'conversation-attributes',
  name: 'kinds',
  since: '2.16',
  async run({ client, given }) {
    const text = await unwrap(
      client.POST('/conversations/attributes', {
        body: { name: given.fresh('Placeholder Remark'), data_type: 'string', multiline: true },
      }),
    );
    assert.ok(text.data_type === 'string' && text.multiline);
    const amount = await unwrap(
      client.POST('/conversations/attributes', {
        body: { name: given.fresh('Placeholder Lamps'), data_type: 'integer' },
      }),
    );
    const { custom_object_type_identifier: object_type_id } = await orders(given);
    const bought = await unwrap(
      client.POST('/conversations/attributes', {
        body: {
          name: given.fresh('Placeholder Orders'),
          data_type: 'relationship',
          reference: { type: 'many', object_type_id },
        },
      }),
    );
    assert.ok(bought.data_type === 'relationship');
    assert.equal(bought.reference?.object_type_id, object_type_id);
    const { id } = await given.conversation('Three lamps are broken.');
    const params = { path: { conversation_id: id } };
    const custom_attributes = { [text.name]: given.say('A box fell down'), [amount.name]: 3 };
    await unwrap(client.PUT('/conversations/{conversation_id}', { params, body: { custom_attributes } }));
    const shown = await unwrap(client.GET('/conversations/{conversation_id}', { params }));
    for (const [name, value] of Object.entries(custom_attributes))
      assert.equal(shown.custom_attributes[name], value);
  },
});
