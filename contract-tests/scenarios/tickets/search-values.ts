import assert from 'node:assert/strict';
import { unwrap, type PathsOf } from '../../../src/client/index.js';
import { defineScenario } from '../../../src/suite/scenario.js';

type Search = PathsOf<'2.10'>['/tickets/search']['post']['requestBody']['content']['application/json'];
type Filter = Exclude<Search['query'], { operator: 'AND' | 'OR' }>;

/** 2096-10-02: later than any clock that the story will run under. */
const NEVER = 4_000_000_000;

// For each kind of value a filter that the ticket meets, and one that it does not.
export default defineScenario({
  resource: 'tickets',
  name: 'search-values',
  since: '2.10',
  async run({ client, given }) {
    const contact = await given.contactId('Placeholder Reporter');
    const ticket_type_id = await given.ticketTypeId();
    const { id: ticket } = await unwrap(
      client.POST('/tickets', { body: { ticket_type_id, contacts: [{ id: contact }] } }),
    );
    const isFound = async (query: Search['query']) => {
      const { tickets } = await unwrap(client.POST('/tickets/search', { body: { query } }));
      return tickets.some(({ id }) => id === ticket);
    };
    const nobody = '000000000000000000000000';
    const filters: Filter[] = [
      { field: 'contact_ids', operator: '=', value: nobody },
      { field: 'contact_ids', operator: 'IN', value: [nobody] },
      { field: 'created_at', operator: '>', value: NEVER },
      { field: 'open', operator: '=', value: false },
    ];
    const all: Filter[] = [
      { field: 'contact_ids', operator: '=', value: contact },
      { field: 'contact_ids', operator: 'IN', value: [contact, nobody] },
      { field: 'created_at', operator: '<', value: NEVER },
      { field: 'open', operator: '=', value: true },
    ];
    const nested: Search['query'] = { operator: 'OR', value: [{ operator: 'AND', value: all }, ...filters] };
    assert.ok(await given.eventually(() => isFound(nested), Boolean), 'a group may stand in a group');
    for (const filter of filters) assert.equal(await isFound(filter), false, JSON.stringify(filter));
  },
});
