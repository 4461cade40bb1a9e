import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { assertRefused, defineScenario } from '../../../src/suite/scenario.js';

export default defineScenario({
  resource: 'contacts',
  name: 'delete',
  since: '2.9',
  async run({ client, given }) {
    const id = await given.contactId('Placeholder Leaver');
    const params = { path: { contact_id: id } };

    const deleted = await unwrap(client.DELETE('/contacts/{contact_id}', { params }));
    assert.equal(deleted.id, id);
    assert.equal(deleted.deleted, true);
    assertRefused(await client.GET('/contacts/{contact_id}', { params }), 404, 'not_found');

    const again = await given.contactId('Placeholder Leaver');
    assert.notEqual(again, id, 'what the contact was known by is free again');
  },
});
