import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { assertRefused, defineScenario } from '../../../src/suite/scenario.js';

export default defineScenario({
  resource: 'data-attributes',
  name: 'choices-of-texts',
  since: '2.9',
  before: '2.14',
  async run({ client, given }) {
    const name = given.fresh('last_contact');
    const options = [{ value: 'fair' }, { value: 'letter' }];
    await unwrap(
      client.POST('/data_attributes', { body: { name, model: 'company', data_type: 'string', options } }),
    );
    const company_id = given.fresh('placeholder-company');
    const set = (value: string) =>
      client.POST('/companies', { body: { company_id, custom_attributes: { [name]: value } } });
    assertRefused(await set('phone'), 400, 'parameter_invalid');
    const company = await unwrap(set('letter'));
    assert.equal(company.custom_attributes[name], 'letter');
  },
});
