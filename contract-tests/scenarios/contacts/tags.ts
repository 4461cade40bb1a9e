import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { assertRefused, defineScenario } from '../../../src/suite/scenario.js';

export default defineScenario({
  resource: 'contacts',
  name: 'tags',
  since: '2.9',
  async run({ client, given }) {
    const contact_id = await given.contactId('Placeholder Labelled');
    const tag_id = await given.tagId();
    const contact = { path: { contact_id } };

    const tag = await unwrap(
      client.POST('/contacts/{contact_id}/tags', { params: contact, body: { id: tag_id } }),
    );
    assert.equal(tag.id, tag_id);
    const tags = await unwrap(client.GET('/contacts/{contact_id}/tags', { params: contact }));
    assert.deepEqual(
      tags.data.map(({ id }) => id),
      [tag_id],
    );

    const applied = { path: { contact_id, tag_id } };
    await unwrap(client.DELETE('/contacts/{contact_id}/tags/{tag_id}', { params: applied }));
    const shown = await unwrap(client.GET('/contacts/{contact_id}', { params: contact }));
    assert.equal(shown.tags.total_count, 0);

    const unknown = await client.POST('/contacts/{contact_id}/tags', {
      params: contact,
      body: { id: '999999999' },
    });
    assertRefused(unknown, 404, 'not_found');
  },
});
