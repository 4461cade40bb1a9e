import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { assertRefused, defineScenario } from '../../../src/suite/scenario.js';

export default defineScenario({
  resource: 'companies',
  name: 'search',
  since: 'Unstable',
  embedded: 'a search takes a while until it finds what was made',
  async run({ client, given }) {
    const contact_id = await given.contactId('Placeholder Member');
    const spends = [40, 80];
    for (const monthly_spend of spends) {
      const company_id = given.fresh(`placeholder-${monthly_spend}`);
      const { id } = await unwrap(client.POST('/companies', { body: { company_id, monthly_spend } }));
      await unwrap(
        client.POST('/contacts/{contact_id}/companies', { params: { path: { contact_id } }, body: { id } }),
      );
    }

    const search = (field: string, value: number) =>
      client.POST('/companies/search', {
        body: {
          query: { field, operator: '>', value },
          sort: { field: 'monthly_spend', order: 'ascending' },
        },
      });
    const found = await unwrap(search('monthly_spend', 10));
    assert.deepEqual(
      found.data.map(({ monthly_spend }) => monthly_spend),
      spends,
    );
    assertRefused(await search('industry', 1), 400, 'invalid_field');
  },
});
