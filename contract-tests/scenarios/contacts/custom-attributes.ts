import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { assertKept, defineScenario } from '../../../src/suite/scenario.js';

export default defineScenario({
  resource: 'contacts',
  name: 'custom-attributes',
  since: '2.9',
  async run({ client, given }) {
    const { shoe, lamps, paid } = await given.attributes('contact', {
      shoe: 'string',
      lamps: 'integer',
      paid: 'boolean',
    });
    const external_id = given.fresh('placeholder-buyer');
    const custom_attributes = { [shoe]: given.say('left'), [lamps]: 2, [paid]: false };
    const created = await unwrap(
      client.POST('/contacts', { body: { role: 'user', external_id, custom_attributes } }),
    );
    assert.equal(created.external_id, external_id);
    assertKept(custom_attributes, created.custom_attributes);

    const changed = { [shoe]: given.say('right'), [lamps]: 3, [paid]: true };
    const params = { path: { contact_id: created.id } };
    const contact = await unwrap(
      client.PUT('/contacts/{contact_id}', { params, body: { custom_attributes: changed } }),
    );
    assertKept(changed, contact.custom_attributes);
  },
});
