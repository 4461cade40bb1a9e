import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { assertRefused, defineScenario } from '../../../src/suite/scenario.js';

export default defineScenario({
  resource: 'conversations',
  name: 'tag',
  since: '2.9',
  async run({ client, given }) {
    const admin_id = await given.adminId();
    const tagId = await given.tagId();
    const { id } = await given.conversation('The export is broken.');
    const path = { conversation_id: id };

    const tag = await unwrap(
      client.POST('/conversations/{conversation_id}/tags', {
        params: { path },
        body: { id: tagId, admin_id },
      }),
    );
    assert.equal(tag.id, tagId);
    assert.equal(tag.applied_by?.id, admin_id);

    const tagged = await unwrap(client.GET('/conversations/{conversation_id}', { params: { path } }));
    assert.deepEqual(
      tagged.tags.tags.map((applied) => applied.id),
      [tagId],
    );

    const removed = await unwrap(
      client.DELETE('/conversations/{conversation_id}/tags/{tag_id}', {
        params: { path: { ...path, tag_id: tagId } },
        body: { admin_id },
      }),
    );
    assert.equal(removed.id, tagId);
    const untagged = await unwrap(client.GET('/conversations/{conversation_id}', { params: { path } }));
    assert.deepEqual(untagged.tags.tags, []);

    assertRefused(
      await client.POST('/conversations/{conversation_id}/tags', {
        params: { path },
        body: { id: '999999999', admin_id },
      }),
      404,
      'not_found',
      'tag_not_found',
    );
  },
});
