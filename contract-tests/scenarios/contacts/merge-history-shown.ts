import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { defineScenario } from '../../../src/suite/scenario.js';

// Wherever a contact is shown, what was merged into it comes along for who asks.
export default defineScenario({
  resource: 'contacts',
  name: 'merge-history-shown',
  since: '2.16',
  embedded: 'a new contact takes minutes until Intercom finds it',
  async run({ client, given }) {
    const into = await given.contactId('Placeholder Whole');
    const lead = await unwrap(client.POST('/contacts', { body: { role: 'lead', name: 'Placeholder Half' } }));
    const body = { from: lead.id, into, skip_duplicate_validation: true };
    await unwrap(client.POST('/contacts/merge', { body }));

    const query = { include_merge_history: true };
    const path = { contact_id: into };
    const known = { external_id: given.fresh('placeholder-whole') };
    const named = { field: 'external_id', operator: '=', value: known.external_id } as const;
    const retrieved = await unwrap(client.GET('/contacts/{contact_id}', { params: { path, query } }));
    const updated = await unwrap(
      client.PUT('/contacts/{contact_id}', { params: { path, query }, body: { name: 'Placeholder All' } }),
    );
    const found = await unwrap(
      client.GET('/contacts/find_by_external_id/{external_id}', { params: { path: known, query } }),
    );
    const searched = await unwrap(
      client.POST('/contacts/search', { params: { query }, body: { query: named } }),
    );
    const listed = await unwrap(client.GET('/contacts', { params: { query: { ...query, per_page: 1 } } }));
    for (const contact of [retrieved, updated, found, searched.data[0], listed.data[0]])
      assert.deepEqual(
        contact?.merge_history?.map(({ source_contact_id }) => source_contact_id),
        [lead.id],
      );
    assert.equal(updated.name, 'Placeholder All');
  },
});
