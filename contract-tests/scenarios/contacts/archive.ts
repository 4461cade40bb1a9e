import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { assertRefused, defineScenario } from '../../../src/suite/scenario.js';

export default defineScenario({
  resource: 'contacts',
  name: 'archive',
  since: '2.9',
  async run({ client, given }) {
    const id = await given.contactId('Placeholder Absent');
    const params = { path: { contact_id: id } };

    const archived = await unwrap(client.POST('/contacts/{contact_id}/archive', { params }));
    assert.equal(archived.id, id);
    assert.equal(archived.archived, true);
    assertRefused(await client.GET('/contacts/{contact_id}', { params }), 404, 'not_found');

    const external_id = given.fresh('placeholder-absent');
    const refused = await client.POST('/contacts', { body: { role: 'user', external_id } });
    assertRefused(refused, 409, 'conflict');

    const back = await unwrap(client.POST('/contacts/{contact_id}/unarchive', { params }));
    assert.equal(back.archived, false);
    const contact = await unwrap(client.GET('/contacts/{contact_id}', { params }));
    assert.equal(contact.name, 'Placeholder Absent');
  },
});
