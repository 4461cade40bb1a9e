import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { assertRefused, defineScenario } from '../../../src/suite/scenario.js';

export default defineScenario({
  resource: 'data-attributes',
  name: 'enforce',
  since: '2.9',
  async run({ client, given }) {
    const name = given.fresh('paid_seats');
    const attribute = await unwrap(
      client.POST('/data_attributes', { body: { name, model: 'contact', data_type: 'integer' } }),
    );
    const listed = async () => {
      const { data } = await unwrap(
        client.GET('/data_attributes', { params: { query: { model: 'contact' } } }),
      );
      assert.ok(data.every(({ model }) => model === 'contact'));
      return data.find(({ id }) => id === attribute.id);
    };
    assert.equal((await listed())?.name, name);

    const params = { path: { contact_id: await given.contactId('Placeholder Buyer') } };
    const set = (value: string | number) =>
      client.PUT('/contacts/{contact_id}', { params, body: { custom_attributes: { [name]: value } } });
    await unwrap(set(12));
    const contact = await unwrap(client.GET('/contacts/{contact_id}', { params }));
    assert.equal(contact.custom_attributes[name], 12);
    assertRefused(await set('a dozen'), 400, 'parameter_invalid');

    const data_attribute_id = Number(attribute.id);
    await unwrap(
      client.PUT('/data_attributes/{data_attribute_id}', {
        params: { path: { data_attribute_id } },
        body: { archived: true },
      }),
    );
    assert.equal(await listed(), undefined, 'an archived attribute is not listed');
    assertRefused(await set(13), 400, 'parameter_invalid');
  },
});
