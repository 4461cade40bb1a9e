import assert from 'node:assert/strict';
import { unwrap, type PathsOf } from '../../../src/client/index.js';
import { defineScenario } from '../../../src/suite/scenario.js';

type Search = PathsOf<'2.17'>['/companies/search']['post']['requestBody']['content']['application/json'];
type Filter = Exclude<Search['query'], { operator: 'AND' | 'OR' }>;

export default defineScenario({
  resource: 'companies',
  name: 'search-values',
  since: '2.17',
  embedded: 'a search takes a while until it finds what was made',
  async run({ client, given }) {
    const company_id = given.fresh('placeholder-company');
    const body = { company_id, name: given.fresh('Placeholder Lamps'), monthly_spend: 40 };
    const { id } = await unwrap(client.POST('/companies', { body }));
    const contact_id = await given.contactId('Placeholder Member');
    const member = { params: { path: { contact_id } }, body: { id } };
    await unwrap(client.POST('/contacts/{contact_id}/companies', member));

    const find = async (query: Search['query']) =>
      (await unwrap(client.POST('/companies/search', { body: { query } }))).data.map((found) => found.id);
    const nobody = 'placeholder-nobody';
    const filters: Filter[] = [
      { field: 'company_id', operator: '=', value: nobody },
      { field: 'company_id', operator: 'IN', value: [nobody] },
      { field: 'monthly_spend', operator: '>', value: 40 },
    ];
    for (const filter of filters) assert.deepEqual(await find(filter), []);
    const all: Filter[] = [
      { field: 'company_id', operator: '=', value: company_id },
      { field: 'company_id', operator: 'IN', value: [company_id, nobody] },
      { field: 'name', operator: '~', value: body.name },
    ];
    assert.deepEqual(
      await find({
        operator: 'OR',
        value: [
          { operator: 'AND', value: all },
          { field: 'monthly_spend', operator: '>', value: 40 },
        ],
      }),
      [id],
    );
  },
});
