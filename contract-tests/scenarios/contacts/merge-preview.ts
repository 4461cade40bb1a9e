import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { defineScenario } from '../../../src/suite/scenario.js';

export default defineScenario({
  resource: 'contacts',
  name: 'merge-preview',
  since: 'Unstable',
  async run({ client, given }) {
    const into = await given.contactId('Placeholder Keeper');
    const lead = await unwrap(
      client.POST('/contacts', {
        body: { role: 'lead', name: given.fresh('Placeholder Half'), phone: '+15550112' },
      }),
    );
    const path = { contact_id: lead.id };
    await unwrap(
      client.POST('/contacts/{contact_id}/notes', { params: { path }, body: { body: 'Called once.' } }),
    );

    const body = { from: lead.id, into };
    const refused = await unwrap(client.POST('/contacts/merge/preview', { body }));
    assert.ok(!refused.allowed && refused.reasons[0]?.code === 'no_shared_identifier');

    const preview = await unwrap(
      client.POST('/contacts/merge/preview', { body: { ...body, skip_duplicate_validation: true } }),
    );
    assert.ok(preview.allowed, 'the merge would be accepted');
    assert.deepEqual(
      preview.summary.attribute_changes.attributes.find(({ field }) => field === 'phone'),
      { field: 'phone', outcome: 'adopted', from_value: '+15550112', new_into_value: '+15550112' },
    );
    assert.deepEqual(preview.summary.reassignments, { notes: { from: 1, into: 0 } });
    const lead_again = await unwrap(client.GET('/contacts/{contact_id}', { params: { path } }));
    assert.equal(lead_again.id, lead.id, 'nothing has changed');
  },
});
