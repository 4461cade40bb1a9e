import { unwrap } from '../../../src/client/index.js';
import { assertKept, defineScenario } from '../../../src/suite/scenario.js';

export default defineScenario({
  resource: 'companies',
  name: 'custom-attributes',
  since: '2.9',
  async run({ client, given }) {
    const { motto, lamps, paid } = await given.attributes('company', {
      motto: 'string',
      lamps: 'integer',
      paid: 'boolean',
    });
    const company_id = given.fresh('placeholder-company');
    const custom_attributes = { [motto]: given.say('Light for all'), [lamps]: 2, [paid]: false };
    const created = await unwrap(client.POST('/companies', { body: { company_id, custom_attributes } }));
    assertKept(custom_attributes, created.custom_attributes);

    const changed = { [motto]: given.say('Light for some'), [lamps]: 3, [paid]: true };
    const params = { path: { company_id: created.id } };
    const company = await unwrap(
      client.PUT('/companies/{company_id}', { params, body: { custom_attributes: changed } }),
    );
    assertKept(changed, company.custom_attributes);
  },
});
