import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { assertRefused, defineScenario } from '../../../src/suite/scenario.js';

/** 2023-11-14: whatever clock the story runs under, it was before. */
const LONG_AGO = 1_700_000_000;

export default defineScenario({
  resource: 'conversations',
  name: 'search',
  since: '2.9',
  async run({ client, given }) {
    const admin_id = await given.adminId();
    const { id: answered, contactId } = await given.conversation('Which plans are there?');
    const closed = await unwrap(
      client.POST('/conversations/{conversation_id}/parts', {
        params: { path: { conversation_id: answered } },
        body: { message_type: 'close', type: 'admin', admin_id },
      }),
    );
    assert.equal(closed.state, 'closed');

    const nested = await given.eventually(
      () =>
        unwrap(
          client.POST('/conversations/search', {
            body: {
              query: {
                operator: 'AND',
                value: [
                  { field: 'contact_ids', operator: '=', value: contactId },
                  {
                    operator: 'OR',
                    value: [
                      { field: 'state', operator: '=', value: 'closed' },
                      { field: 'state', operator: '=', value: 'snoozed' },
                    ],
                  },
                ],
              },
            },
          }),
        ),
      ({ total_count }) => total_count > 0,
    );
    assert.deepEqual(
      nested.conversations.map(({ id }) => id),
      [answered],
    );

    const earlier = { body: given.fresh('And what do they cost?'), created_at: LONG_AGO };
    const { conversation_id: waiting } = await unwrap(
      client.POST('/conversations', { body: { from: { type: 'user', id: contactId }, ...earlier } }),
    );
    const query = { field: 'contact_ids', operator: '=', value: contactId } as const;
    const sort = { field: 'created_at', order: 'descending' } as const;
    const found: string[] = [];
    let starting_after: string | undefined;
    do {
      const pagination = { per_page: 1, ...(starting_after === undefined ? {} : { starting_after }) };
      const page = await given.eventually(
        () => unwrap(client.POST('/conversations/search', { body: { query, sort, pagination } })),
        ({ total_count }) => total_count === 2,
      );
      assert.equal(page.total_count, 2);
      assert.equal(page.conversations.length, 1);
      found.push(...page.conversations.map(({ id }) => id));
      starting_after = page.pages.next?.starting_after ?? undefined;
    } while (starting_after !== undefined && found.length < 5);
    assert.deepEqual(found, [answered, waiting], 'the cursor walks over both conversations once');

    const unknown = { field: 'shoe_size', operator: '=', value: 42 } as const;
    assertRefused(
      await client.POST('/conversations/search', { body: { query: unknown } }),
      400,
      'invalid_field',
      'parameter_invalid',
    );
  },
});
