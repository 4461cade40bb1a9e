import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { assertRefused, defineScenario } from '../../../src/suite/scenario.js';

export default defineScenario({
  resource: 'contacts',
  name: 'merge-history',
  since: '2.16',
  async run({ client, given }) {
    const into = await given.contactId('Placeholder Whole');
    const lead = await unwrap(
      client.POST('/contacts', { body: { role: 'lead', name: given.fresh('Placeholder Half') } }),
    );

    const strangers = { from: lead.id, into };
    assertRefused(await client.POST('/contacts/merge', { body: strangers }), 400, 'invalid_merge');
    const merged = await unwrap(
      client.POST('/contacts/merge', {
        params: { query: { include_merge_history: true } },
        body: { ...strangers, skip_duplicate_validation: true },
      }),
    );
    assert.equal(merged.merge_history?.[0]?.source_contact_id, lead.id);

    const another = await unwrap(
      client.POST('/contacts', { body: { role: 'lead', name: given.fresh('Placeholder Rest') } }),
    );
    await unwrap(
      client.POST('/contacts/merge', { body: { from: another.id, into, skip_duplicate_validation: true } }),
    );
    const history = async (query: { order?: 'asc' | 'desc'; per_page?: number; cursor?: string }) => {
      const params = { path: { contact_id: into }, query };
      const page = await unwrap(client.GET('/contacts/{contact_id}/merge_history', { params }));
      return { ids: page.data.map(({ source_contact_id }) => source_contact_id), next: page.next_cursor };
    };
    assert.deepEqual((await history({})).ids, [another.id, lead.id], 'the latest merge comes first');
    const first = await history({ order: 'asc', per_page: 1 });
    assert.deepEqual(first.ids, [lead.id]);
    assert.ok(first.next, 'a cursor to the second page');
    const second = await history({ order: 'asc', per_page: 1, cursor: first.next });
    assert.deepEqual(second.ids, [another.id]);
  },
});
