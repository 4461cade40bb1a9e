import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { defineScenario } from '../../../src/suite/scenario.js';

export default defineScenario({
  resource: 'notes',
  name: 'write-and-read',
  since: '2.9',
  async run({ client, given }) {
    const params = { path: { contact_id: await given.contactId('Placeholder Noted') } };
    const body = { body: '<p>Asked for an invoice.</p>' };
    const note = await unwrap(client.POST('/contacts/{contact_id}/notes', { params, body }));
    assert.equal(note.body, '<p>Asked for an invoice.</p>');

    const list = await unwrap(client.GET('/contacts/{contact_id}/notes', { params }));
    assert.deepEqual(
      list.data.map(({ id }) => id),
      [note.id],
    );
    const shown = await unwrap(client.GET('/notes/{note_id}', { params: { path: { note_id: note.id } } }));
    assert.equal(shown.body, note.body);

    const contact = await unwrap(client.GET('/contacts/{contact_id}', { params }));
    assert.equal(contact.notes.total_count, 1, 'the contact counts its notes');
  },
});
