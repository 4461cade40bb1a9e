import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { assertRefused, defineScenario } from '../../../src/suite/scenario.js';

export default defineScenario({
  resource: 'contacts',
  name: 'merge-history',
  since: '2.16',
  async run({ client, given }) {
    const into = await given.contactId('Placeholder Whole');
    const lead = await unwrap(client.POST('/contacts', { body: { role: 'lead', name: 'Placeholder Half' } }));

    const strangers = { from: lead.id, into };
    assertRefused(await client.POST('/contacts/merge', { body: strangers }), 400, 'invalid_merge');
    const merged = await unwrap(
      client.POST('/contacts/merge', {
        params: { query: { include_merge_history: true } },
        body: { ...strangers, skip_duplicate_validation: true },
      }),
    );
    assert.equal(merged.merge_history?.[0]?.source_contact_id, lead.id);

    const history = await unwrap(
      client.GET('/contacts/{contact_id}/merge_history', { params: { path: { contact_id: into } } }),
    );
    assert.deepEqual(
      history.data.map(({ source_contact_id }) => source_contact_id),
      [lead.id],
    );
  },
});
