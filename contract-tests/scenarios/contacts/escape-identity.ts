import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { defineScenario } from '../../../src/suite/scenario.js';

export default defineScenario({
  resource: 'contacts',
  name: 'escape-identity',
  since: '2.17',
  async run({ client, given }) {
    const email = given.say(`${given.fresh("o'reader")}@example.com`);
    const { id } = await unwrap(client.POST('/contacts', { body: { role: 'user', email } }));
    await unwrap(client.POST('/contacts/{contact_id}/archive', { params: { path: { contact_id: id } } }));
    const shown = async (query: { escape_identity?: boolean }) => {
      const { data } = await unwrap(client.GET('/contacts/deleted', { params: { query } }));
      return data.find((contact) => contact.id === id)?.email;
    };
    assert.equal(await shown({}), given.say(email.replace("'", '&#39;')));
    assert.equal(await shown({ escape_identity: false }), email);
  },
});
