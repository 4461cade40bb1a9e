import assert from 'node:assert/strict';
import { unwrap, type PathsOf } from '../../../src/client/index.js';
import { defineScenario } from '../../../src/suite/scenario.js';

type Search = PathsOf<'2.17'>['/companies/search']['post']['requestBody']['content']['application/json'];
type Filter = Exclude<Search['query'], { operator: 'AND' | 'OR' }>;

export default defineScenario({
  resource: 'companies',
  name: 'search-values',
  since: '2.17',
  async run({ client, given }) {
    const company_id = given.fresh('placeholder-company');
    const body = { company_id, name: given.fresh('Placeholder Lamps'), monthly_spend: 40 };
    const { id } = await unwrap(client.POST('/companies', { body }));
    const contact_id = await given.contactId('Placeholder Member');
    const member = { params: { path: { contact_id } }, body: { id } };
    await unwrap(client.POST('/contacts/{contact_id}/companies', member));

    const isFound = async (query: Search['query']) => {
      const { data } = await unwrap(client.POST('/companies/search', { body: { query } }));
      return data.some((company) => company.id === id);
    };
    const nobody = 'placeholder-nobody';
    const filters: Filter[] = [
      { field: 'company_id', operator: '=', value: nobody },
      { field: 'company_id', operator: 'IN', value: [nobody] },
      { field: 'monthly_spend', operator: '>', value: 40 },
    ];
    const all: Filter[] = [
      { field: 'company_id', operator: '=', value: company_id },
      { field: 'company_id', operator: 'IN', value: [company_id, nobody] },
      { field: 'name', operator: '~', value: body.name },
    ];
    const value: Search['query'][] = [
      { operator: 'AND', value: all },
      { field: 'monthly_spend', operator: '>', value: 40 },
    ];
    assert.ok(await given.eventually(() => isFound({ operator: 'OR', value }), Boolean));
    for (const filter of filters) assert.equal(await isFound(filter), false, JSON.stringify(filter));
  },
});
