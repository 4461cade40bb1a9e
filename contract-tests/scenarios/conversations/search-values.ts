import assert from 'node:assert/strict';
import { unwrap, type PathsOf } from '../../../src/client/index.js';
import { defineScenario } from '../../../src/suite/scenario.js';

type Search = PathsOf<'2.9'>['/conversations/search']['post']['requestBody']['content']['application/json'];
type Filter = Exclude<Search['query'], { operator: 'AND' | 'OR' }>;

/** 2096-10-02: later than any clock that the story will run under. */
const NEVER = 4_000_000_000;

// For each kind of value a filter that the conversation meets, and one that it does not.
export default defineScenario({
  resource: 'conversations',
  name: 'search-values',
  since: '2.9',
  async run({ client, given }) {
    const { id, contactId } = await given.conversation('Two lamps are broken.');
    const isFound = async (query: Search['query']) => {
      const page = await unwrap(client.POST('/conversations/search', { body: { query } }));
      return page.conversations.some((conversation) => conversation.id === id);
    };
    const nobody = '000000000000000000000000';
    const filters: Filter[] = [
      { field: 'contact_ids', operator: '=', value: nobody },
      { field: 'contact_ids', operator: 'IN', value: [nobody] },
      { field: 'created_at', operator: '>', value: NEVER },
      { field: 'read', operator: '=', value: true },
      { field: 'custom_attributes.Escalated', operator: '=', value: true },
    ];
    const all: Filter[] = [
      { field: 'contact_ids', operator: '=', value: contactId },
      { field: 'contact_ids', operator: 'IN', value: [contactId, nobody] },
      { field: 'created_at', operator: '<', value: NEVER },
      { field: 'read', operator: '=', value: false },
      { field: 'custom_attributes.Escalated', operator: '!=', value: true },
    ];
    assert.ok(await given.eventually(() => isFound({ operator: 'AND', value: all }), Boolean));
    for (const filter of filters) assert.equal(await isFound(filter), false, JSON.stringify(filter));
  },
});
