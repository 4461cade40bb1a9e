import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { assertRefused, defineScenario } from '../../../src/suite/scenario.js';

export default defineScenario({
  resource: 'data-attributes',
  name: 'options',
  since: '2.9',
  async run({ client, given }) {
    const name = given.fresh('first_contact');
    const { id } = await unwrap(
      client.POST('/data_attributes', {
        body: {
          name,
          model: 'company',
          data_type: 'options',
          options: [{ value: 'fair' }, { value: 'letter' }],
        },
      }),
    );
    const company_id = given.fresh('placeholder-company');
    const set = (value: string) =>
      client.POST('/companies', { body: { company_id, custom_attributes: { [name]: value } } });
    assertRefused(await set('phone'), 400, 'parameter_invalid');

    const params = { path: { data_attribute_id: Number(id) } };
    await unwrap(
      client.PUT('/data_attributes/{data_attribute_id}', {
        params,
        body: { options: [{ value: 'fair' }, { value: 'phone' }] },
      }),
    );
    const company = await unwrap(set('phone'));
    assert.equal(company.custom_attributes[name], 'phone');

    const taken = { name, model: 'company', data_type: 'string' } as const;
    assertRefused(await client.POST('/data_attributes', { body: taken }), 400, 'parameter_invalid');
  },
});
