import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { selectVersions } from '../../../src/suite/index.js';
import { assertRefused, defineScenario } from '../../../src/suite/scenario.js';

export default defineScenario({
  resource: 'contacts',
  name: 'search',
  since: '2.9',
  async run({ client, given, version }) {
    const ids = [await given.contactId('Placeholder Sought'), await given.contactId('Placeholder Found')];

    const search = async (pagination: { per_page: number; starting_after?: string }) => {
      const named = (slug: string) => ({
        field: 'external_id' as const,
        operator: '=' as const,
        value: given.fresh(slug),
      });
      const page = await given.eventually(
        () =>
          unwrap(
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
          ),
        ({ total_count }) => total_count === 2,
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
