import assert from 'node:assert/strict';
import { unwrap, type PathsOf } from '../../../src/client/index.js';
import { defineScenario } from '../../../src/suite/scenario.js';

type Search = PathsOf<'2.9'>['/contacts/search']['post']['requestBody']['content']['application/json'];
type Filter = Exclude<Search['query'], { operator: 'AND' | 'OR' }>;

// For each kind of value a filter that no contact meets; then one that meets them all the other way.
export default defineScenario({
  resource: 'contacts',
  name: 'search-values',
  since: '2.9',
  embedded: 'a new contact takes minutes until Intercom finds it',
  async run({ client, given }) {
    const attribute = { name: 'lamps', model: 'contact', data_type: 'integer' } as const;
    await unwrap(client.POST('/data_attributes', { body: attribute }));
    const external_id = given.fresh('placeholder-buyer');
    const custom_attributes = { lamps: 2 };
    const { id } = await unwrap(
      client.POST('/contacts', { body: { role: 'user', external_id, custom_attributes } }),
    );
    const find = async (query: Search['query']) =>
      (await unwrap(client.POST('/contacts/search', { body: { query } }))).data.map((found) => found.id);
    const nobody = 'placeholder-nobody';
    const filters: Filter[] = [
      { field: 'external_id', operator: '=', value: nobody },
      { field: 'external_id', operator: 'IN', value: [nobody] },
      { field: 'custom_attributes.lamps', operator: '>', value: 2 },
      { field: 'unsubscribed_from_emails', operator: '=', value: true },
    ];
    for (const filter of filters) assert.deepEqual(await find(filter), []);

    const all: Filter[] = [
      { field: 'external_id', operator: '=', value: external_id },
      { field: 'external_id', operator: 'IN', value: [external_id, nobody] },
      { field: 'custom_attributes.lamps', operator: '=', value: 2 },
      { field: 'unsubscribed_from_emails', operator: '=', value: false },
    ];
    assert.deepEqual(await find({ operator: 'AND', value: all }), [id]);
  },
});
