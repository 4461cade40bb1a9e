import assert from 'node:assert/strict';
import { unwrap, type PathsOf } from '../../../src/client/index.js';
import { defineScenario } from '../../../src/suite/scenario.js';

type Search = PathsOf<'2.10'>['/tickets/search']['post']['requestBody']['content']['application/json'];
type Filter = Exclude<Search['query'], { operator: 'AND' | 'OR' }>;

/** 2096-10-02: later than any clock that the story will run under. */
const NEVER = 4_000_000_000;

// For each kind of value a filter that no ticket meets; then one that meets them all the other way.
export default defineScenario({
  resource: 'tickets',
  name: 'search-values',
  since: '2.10',
  embedded: 'a new ticket takes a while until Intercom finds it',
  async run({ client, given }) {
    const contact = await given.contactId('Placeholder Reporter');
    const { id: ticket } = await unwrap(
      client.POST('/tickets', { body: { ticket_type_id: '1201', contacts: [{ id: contact }] } }),
    );
    const find = async (query: Search['query']) =>
      (await unwrap(client.POST('/tickets/search', { body: { query } }))).tickets.map(({ id }) => id);
    const nobody = '000000000000000000000000';
    const filters: Filter[] = [
      { field: 'contact_ids', operator: '=', value: nobody },
      { field: 'contact_ids', operator: 'IN', value: [nobody] },
      { field: 'created_at', operator: '>', value: NEVER },
      { field: 'open', operator: '=', value: false },
    ];
    for (const filter of filters) assert.deepEqual(await find(filter), []);

    const all: Filter[] = [
      { field: 'contact_ids', operator: '=', value: contact },
      { field: 'contact_ids', operator: 'IN', value: [contact, nobody] },
      { field: 'created_at', operator: '<', value: NEVER },
      { field: 'open', operator: '=', value: true },
    ];
    assert.deepEqual(
      await find({ operator: 'OR', value: [{ operator: 'AND', value: all }, ...filters] }),
      [ticket],
      'a group may stand in a group',
    );
  },
});
