import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { assertRefused, defineScenario } from '../../../src/suite/scenario.js';

export default defineScenario({
  resource: 'folders',
  name: 'put-away',
  since: 'Unstable',
  async run({ client, given }) {
    const create = (name: string, parent_folder_id: number | null = null) =>
      unwrap(client.POST('/folders', { body: { folder: { name: given.fresh(name), parent_folder_id } } }));
    const [guides, refunds] = [await create('Guides'), await create('Refunds')];
    const params = { path: { folder_id: refunds.id } };
    const move = { folder: { parent_folder_id: guides.id } };
    await unwrap(client.PUT('/folders/{folder_id}', { params, body: move }));
    const query = { parent_folder_id: guides.id };
    const inside = await unwrap(client.GET('/folders', { params: { query } }));
    assert.deepEqual(
      inside.data.map(({ id }) => id),
      [refunds.id],
    );

    const admin = Number(await given.adminId());
    const body = { title: given.fresh('Refunds'), owner_id: admin, author_id: admin, folder_id: refunds.id };
    const { id } = await unwrap(client.POST('/internal_articles', { body }));
    const folder = await unwrap(client.GET('/folders/{folder_id}', { params }));
    assert.equal(folder.content_count, 1);
    const found = await unwrap(
      client.GET('/internal_articles/search', { params: { query: { folder_id: guides.id } } }),
    );
    assert.deepEqual(
      found.internal_articles?.map((article) => article.id),
      [id],
      'a search looks into the folders inside',
    );

    assertRefused(await client.DELETE('/folders/{folder_id}', { params }), 422, 'unprocessable_entity');
    const path = { internal_article_id: id };
    await unwrap(client.DELETE('/internal_articles/{internal_article_id}', { params: { path } }));
    await unwrap(client.DELETE('/folders/{folder_id}', { params }));
    assertRefused(await client.GET('/folders/{folder_id}', { params }), 404, 'not_found');
  },
});
