import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { selectVersions } from '../../../src/suite/index.js';
import { assertRefused, defineScenario } from '../../../src/suite/scenario.js';

export default defineScenario({
  resource: 'contacts',
  name: 'search',
  since: '2.9',
  embedded: 'a new contact takes minutes until Intercom finds it',
  async run({ client, given, version }) {
    const wanted = await given.contactId('Placeholder Sought');
    await given.contactId('Placeholder Other');

    const email = `${given.fresh('placeholder-sought')}@example.com`;
    const found = await unwrap(
      client.POST('/contacts/search', {
        body: {
          query: {
            operator: 'AND',
            value: [
              { field: 'role', operator: '=', value: 'user' },
              { operator: 'OR', value: [{ field: 'email', operator: '=', value: email }] },
            ],
          },
          sort: { field: 'created_at', order: 'descending' },
          pagination: { per_page: 5 },
        },
      }),
    );
    assert.deepEqual(
      found.data.map(({ id }) => id),
      [wanted],
    );
    assert.equal(found.total_count, 1);

    // Up to 2.15 the direction may have a shorter name.
    const query = { field: 'email', operator: '=', value: 'nobody@example.com' } as const;
    const shortened = await client.POST('/contacts/search', {
      body: { query, sort: { field: 'created_at', order: 'desc' } },
    });
    if (selectVersions('<2.16').includes(version)) assert.equal((await unwrap(shortened)).total_count, 0);
    else assertRefused(shortened, 400, 'invalid_sort_order');

    const unknown = { field: 'shoe_size', operator: '=', value: 42 } as const;
    const refused = await client.POST('/contacts/search', { body: { query: unknown } });
    assertRefused(refused, 400, 'invalid_field', 'parameter_invalid');
  },
});
