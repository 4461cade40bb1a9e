import assert from 'node:assert/strict';
import { unwrap, type PathsOf } from '../../../src/client/index.js';
import { defineScenario } from '../../../src/suite/scenario.js';

type Search = PathsOf<'2.9'>['/contacts/search']['post']['requestBody']['content']['application/json'];
type Filter = Exclude<Search['query'], { operator: 'AND' | 'OR' }>;

// For each kind of value a filter that the contact meets, and one that it does not.
export default defineScenario({
  resource: 'contacts',
  name: 'search-values',
  since: '2.9',
  async run({ client, given }) {
    const { lamps } = await given.attributes('contact', { lamps: 'integer' });
    const external_id = given.fresh('placeholder-buyer');
    const custom_attributes = { [lamps]: 2 };
    const { id } = await unwrap(
      client.POST('/contacts', { body: { role: 'user', external_id, custom_attributes } }),
    );
    const isFound = async (query: Search['query']) => {
      const { data } = await unwrap(client.POST('/contacts/search', { body: { query } }));
      return data.some((contact) => contact.id === id);
    };
    const nobody = 'placeholder-nobody';
    const filters: Filter[] = [
      { field: 'external_id', operator: '=', value: nobody },
      { field: 'external_id', operator: 'IN', value: [nobody] },
      { field: `custom_attributes.${lamps}`, operator: '>', value: 2 },
      { field: 'unsubscribed_from_emails', operator: '=', value: true },
    ];
    const all: Filter[] = [
      { field: 'external_id', operator: '=', value: external_id },
      { field: 'external_id', operator: 'IN', value: [external_id, nobody] },
      { field: `custom_attributes.${lamps}`, operator: '=', value: 2 },
      { field: 'unsubscribed_from_emails', operator: '=', value: false },
    ];
    assert.ok(await given.eventually(() => isFound({ operator: 'AND', value: all }), Boolean));
    for (const filter of filters) assert.equal(await isFound(filter), false, JSON.stringify(filter));
  },
});
