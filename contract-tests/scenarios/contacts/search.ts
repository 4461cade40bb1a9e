import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { assertRefused, defineScenario } from '../../../src/suite/scenario.js';

export default defineScenario({
  resource: 'contacts',
  name: 'search',
  since: '2.9',
  embedded: 'a new contact takes minutes until Intercom finds it',
  async run({ client, given }) {
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
          pagination: { per_page: 5 },
        },
      }),
    );
    assert.deepEqual(
      found.data.map(({ id }) => id),
      [wanted],
    );
    assert.equal(found.total_count, 1);

    const unknown = { field: 'shoe_size', operator: '=', value: 42 } as const;
    const refused = await client.POST('/contacts/search', { body: { query: unknown } });
    assertRefused(refused, 400, 'invalid_field', 'parameter_invalid');
  },
});
