import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { defineScenario } from '../../../src/suite/scenario.js';

export default defineScenario({
  resource: 'tags',
  name: 'create-and-apply',
  since: '2.9',
  async run({ client, given }) {
    const name = given.fresh('Placeholder Tag');
    const tag = await unwrap(client.POST('/tags', { body: { name } }));
    assert.equal(tag.name, name);

    const again = await unwrap(client.POST('/tags', { body: { name } }));
    assert.equal(again.id, tag.id, 'a name that exists gives the tag that has it');

    const contact_id = await given.contactId('Placeholder Tagged');
    await unwrap(client.POST('/tags', { body: { name, users: [{ id: contact_id }] } }));
    const contact = await unwrap(client.GET('/contacts/{contact_id}', { params: { path: { contact_id } } }));
    assert.deepEqual(
      contact.tags.data.map(({ id }) => id),
      [tag.id],
    );
    await unwrap(client.POST('/tags', { body: { name, users: [{ id: contact_id, untag: true }] } }));
    const plain = await unwrap(client.GET('/contacts/{contact_id}', { params: { path: { contact_id } } }));
    assert.deepEqual(plain.tags.data, []);
  },
});
