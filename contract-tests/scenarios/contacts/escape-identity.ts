import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { defineScenario } from '../../../src/suite/scenario.js';

export default defineScenario({
  resource: 'contacts',
  name: 'escape-identity',
  since: '2.17',
  embedded: 'its contact has an address',
  async run({ client, given }) {
    const email = given.say("o'reader@example.com");
    const { id } = await unwrap(client.POST('/contacts', { body: { role: 'user', email } }));
    await unwrap(client.POST('/contacts/{contact_id}/archive', { params: { path: { contact_id: id } } }));
    const list = async (query: { escape_identity?: boolean }) =>
      (await unwrap(client.GET('/contacts/deleted', { params: { query } }))).data.map((one) => one.email);
    assert.deepEqual(await list({}), [given.say('o&#39;reader@example.com')]);
    assert.deepEqual(await list({ escape_identity: false }), [email]);
  },
});
