import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { assertRefused, defineScenario } from '../../../src/suite/scenario.js';

export default defineScenario({
  resource: 'contacts',
  name: 'create-and-retrieve',
  since: '2.9',
  async run({ client, given }) {
    const id = await given.contactId('Placeholder Reader');

    const contact = await unwrap(
      client.GET('/contacts/{contact_id}', { params: { path: { contact_id: id } } }),
    );
    assert.equal(contact.role, 'user');
    assert.equal(contact.name, 'Placeholder Reader');
    assert.equal(contact.external_id, given.fresh('placeholder-reader'));
    // In a workspace that somebody uses, nobody is given an address.
    if (contact.email !== null)
      assert.equal(contact.email, `${given.fresh('placeholder-reader')}@example.com`);

    assertRefused(
      await client.GET('/contacts/{contact_id}', {
        params: { path: { contact_id: '000000000000000000000000' } },
      }),
      404,
      'not_found',
    );
  },
});
