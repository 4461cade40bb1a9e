import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { defineScenario } from '../../../src/suite/scenario.js';

export default defineScenario({
  resource: 'internal-articles',
  name: 'tags',
  since: '2.16',
  async run({ client, given }) {
    const admin = Number(await given.adminId());
    const { id } = await unwrap(
      client.POST('/internal_articles', {
        body: { title: given.fresh('Refunds'), owner_id: admin, author_id: admin },
      }),
    );
    const tag_id = await given.tagId();
    const path = { internal_article_id: id };
    const body = { id: tag_id };
    const query = { any_tag_ids: [Number(tag_id)] };
    const isFound = async () => {
      const { data } = await unwrap(client.GET('/content/search', { params: { query } }));
      return data.some((hit) => hit.id === String(id));
    };
    assert.equal(await isFound(), false);
    await unwrap(client.POST('/internal_articles/{internal_article_id}/tags', { params: { path }, body }));
    assert.equal(await given.eventually(isFound, Boolean), true);

    const params = { path: { ...path, tag_id } };
    await unwrap(client.DELETE('/internal_articles/{internal_article_id}/tags/{tag_id}', { params }));
    assert.equal(await given.eventually(isFound, (found) => !found), false);
  },
});
