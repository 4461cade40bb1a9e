import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { assertRefused, defineScenario } from '../../../src/suite/scenario.js';

export default defineScenario({
  resource: 'articles',
  name: 'tags',
  since: '2.16',
  async run({ client, given }) {
    const body = { title: given.fresh('Invoices'), author_id: Number(await given.adminId()) };
    const { id: article_id, title } = await unwrap(client.POST('/articles', { body }));
    assert.equal(title, body.title);
    const params = { path: { article_id } };
    const tag_id = await given.tagId();
    const applied = await unwrap(
      client.POST('/articles/{article_id}/tags', { params, body: { id: tag_id } }),
    );
    assert.equal(applied.applied_by?.id, await given.adminId());

    const tags = async () =>
      (await unwrap(client.GET('/articles/{article_id}', { params }))).tags.tags.map(({ id }) => id);
    assert.deepEqual(await tags(), [tag_id]);

    const path = { article_id, tag_id };
    const removed = await unwrap(client.DELETE('/articles/{article_id}/tags/{tag_id}', { params: { path } }));
    assert.equal(removed.applied_at, null);
    assert.deepEqual(await tags(), []);
    assertRefused(
      await client.DELETE('/articles/{article_id}/tags/{tag_id}', { params: { path } }),
      404,
      'tag_not_found',
    );
  },
});
