import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { defineScenario } from '../../../src/suite/scenario.js';

/** The visitor of the sandbox: a browser makes visitors, no operation does. */
const user_id = '3f8a2b6e-51c7-4d09-8e2f-6b7a9c0d1e24';

export default defineScenario({
  resource: 'visitors',
  name: 'merge-by-address',
  since: '2.9',
  embedded: 'its contact has an address',
  async run({ client, given }) {
    const id = await given.contactId('Placeholder Known');
    const email = `${given.fresh('placeholder-known')}@example.com`;
    const user = await unwrap(
      client.POST('/visitors/convert', { body: { type: 'user', visitor: { user_id }, user: { email } } }),
    );
    assert.equal(user.id, id, 'an address that a user has is that user');
    assert.equal(user.name, 'Placeholder Known');
  },
});
