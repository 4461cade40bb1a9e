import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { assertRefused, defineScenario } from '../../../src/suite/scenario.js';

export default defineScenario({
  resource: 'companies',
  name: 'search',
  since: 'Unstable',
  async run({ client, given }) {
    const contact_id = await given.contactId('Placeholder Member');
    const spends = [40, 80];
    const own = spends.map((spend) => given.fresh(`placeholder-${spend}`));
    for (const [at, company_id] of own.entries()) {
      const monthly_spend = spends[at] ?? 0;
      const { id } = await unwrap(client.POST('/companies', { body: { company_id, monthly_spend } }));
      await unwrap(
        client.POST('/contacts/{contact_id}/companies', { params: { path: { contact_id } }, body: { id } }),
      );
    }

    const search = (field: string, value: number) =>
      client.POST('/companies/search', {
        body: {
          query: {
            operator: 'AND',
            value: [
              { field: 'company_id', operator: 'IN', value: own },
              { field, operator: '>', value },
            ],
          },
          sort: { field: 'monthly_spend', order: 'ascending' },
        },
      });
    const found = await given.eventually(
      async () => unwrap(await search('monthly_spend', 10)),
      ({ total_count }) => total_count === spends.length,
    );
    assert.deepEqual(
      found.data.map(({ monthly_spend }) => monthly_spend),
      spends,
    );
    assertRefused(await search('industry', 1), 400, 'invalid_field');
  },
});
