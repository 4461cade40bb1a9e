import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { defineScenario } from '../../../src/suite/scenario.js';

export default defineScenario({
  resource: 'contacts',
  name: 'list',
  since: '2.9',
  async run({ client, given }) {
    for (const name of ['Placeholder First', 'Placeholder Second']) await given.contactId(name);

    const first = await unwrap(client.GET('/contacts', { params: { query: { per_page: 1 } } }));
    assert.equal(first.data.length, 1, 'contacts on the first page');
    const starting_after = first.pages.next?.starting_after;
    assert.ok(starting_after, 'a cursor to the second page');

    const query = { per_page: 1, starting_after };
    const second = await unwrap(client.GET('/contacts', { params: { query } }));
    const seen = new Set(first.data.map(({ id }) => id));
    assert.equal(second.data.length, 1, 'contacts on the second page');
    assert.ok(!second.data.some(({ id }) => seen.has(id)), 'no contact is on both pages');
    assert.equal(second.pages.page, 2);
  },
});
