import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { selectVersions } from '../../../src/suite/index.js';
import { assertRefused, defineScenario } from '../../../src/suite/scenario.js';

export default defineScenario({
  resource: 'contacts',
  name: 'merge',
  since: '2.9',
  async run({ client, given, version }) {
    const into = await given.contactId('Placeholder Keeper');
    const email = `${given.fresh('placeholder-keeper')}@example.com`;
    // The type is that of the oldest version; from 2.16 on the id of a teammate is text here.
    const admin = await given.adminId();
    const owner_id = (selectVersions('>=2.16').includes(version) ? admin : Number(admin)) as number;
    const lead = await unwrap(
      client.POST('/contacts', { body: { role: 'lead', email, phone: '+15550111', owner_id } }),
    );
    const from = { path: { contact_id: lead.id } };
    const note = await unwrap(
      client.POST('/contacts/{contact_id}/notes', { params: from, body: { body: 'Called twice.' } }),
    );

    const merged = await unwrap(client.POST('/contacts/merge', { body: { from: lead.id, into } }));
    assert.equal(merged.id, into);
    assert.equal(merged.phone, '+15550111', 'what only the lead had is taken over');
    assert.equal(merged.owner_id, owner_id);
    const notes = await unwrap(
      client.GET('/contacts/{contact_id}/notes', { params: { path: { contact_id: into } } }),
    );
    assert.deepEqual(
      notes.data.map(({ id }) => id),
      [note.id],
    );

    const gone = await client.GET('/contacts/{contact_id}', { params: from });
    if (selectVersions('>=2.16').includes(version)) {
      assertRefused(gone, 410, 'contact_merged');
    } else assertRefused(gone, 404, 'not_found');
    const again = await client.POST('/contacts/merge', { body: { from: into, into } });
    assertRefused(again, 400, 'invalid_merge');
  },
});
