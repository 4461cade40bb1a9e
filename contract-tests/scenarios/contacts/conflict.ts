import assert from 'node:assert/strict';
import { assertRefused, defineScenario } from '../../../src/suite/scenario.js';

export default defineScenario({
  resource: 'contacts',
  name: 'conflict',
  since: '2.9',
  async run({ client, given }) {
    const id = await given.contactId('Placeholder Twin');

    const external_id = given.fresh('placeholder-twin');
    const refused = await client.POST('/contacts', { body: { role: 'user', external_id } });
    assertRefused(refused, 409, 'conflict');
    assert.ok(JSON.stringify(refused.error).includes(id), 'the message names the contact that is in the way');
  },
});
