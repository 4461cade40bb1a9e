import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { assertKept, assertRefused, defineScenario } from '../../../src/suite/scenario.js';

/** The visitor of the sandbox: a browser makes visitors, no operation does. */
const user_id = '3f8a2b6e-51c7-4d09-8e2f-6b7a9c0d1e24';

export default defineScenario({
  resource: 'visitors',
  name: 'convert',
  since: '2.9',
  async run({ client, given }) {
    const { shoe, lamps, paid } = await given.attributes('contact', {
      shoe: 'string',
      lamps: 'integer',
      paid: 'boolean',
    });
    const custom_attributes = { [shoe]: given.say('left'), [lamps]: 2, [paid]: false };
    await unwrap(
      client.PUT('/visitors', { body: { user_id, name: 'Placeholder Guest', custom_attributes } }),
    );
    const find = () => client.GET('/visitors', { params: { query: { user_id } } });
    const visitor = await unwrap(find());
    assert.equal(visitor.name, 'Placeholder Guest');
    assertKept(custom_attributes, visitor.custom_attributes);

    const converted = await unwrap(
      client.POST('/visitors/convert', {
        body: { type: 'user', visitor: { id: visitor.id }, user: { user_id: 'placeholder-guest' } },
      }),
    );
    const contact = await unwrap(
      client.GET('/contacts/{contact_id}', { params: { path: { contact_id: converted.id } } }),
    );
    assert.equal(contact.role, 'user');
    assert.equal(contact.external_id, 'placeholder-guest');
    assert.equal(contact.name, 'Placeholder Guest');
    assertKept(custom_attributes, contact.custom_attributes);
    assertRefused(await find(), 404, 'not_found');
  },
});
