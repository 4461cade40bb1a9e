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
    const ids = [await given.contactId('Placeholder Sought'), await given.contactId('Placeholder Found')];

    const search = async (pagination: { per_page: number; starting_after?: string }) => {
      const named = (slug: string) => ({
        field: 'email' as const,
        operator: '=' as const,
        value: `${given.fresh(slug)}@example.com`,
      });
      const page = await unwrap(
        client.POST('/contacts/search', {
          body: {
            query: {
              operator: 'AND',
              value: [
                { field: 'role', operator: '=', value: 'user' },
                { operator: 'OR', value: [named('placeholder-sought'), named('placeholder-found')] },
              ],
            },
            sort: { field: 'name', order: 'descending' },
            pagination,
          },
        }),
      );
      assert.equal(page.total_count, 2);
      return page;
    };
    const first = await search({ per_page: 1 });
    const starting_after = first.pages.next?.starting_after;
    assert.ok(starting_after, 'a cursor to the second page');
    const second = await search({ per_page: 1, starting_after });
    assert.deepEqual(
      [...first.data, ...second.data].map(({ id }) => id),
      ids,
    );

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
