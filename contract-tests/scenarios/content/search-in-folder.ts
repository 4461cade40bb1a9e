import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { assertRefused, defineScenario } from '../../../src/suite/scenario.js';

export default defineScenario({
  resource: 'content',
  name: 'search-in-folder',
  since: '2.17',
  async run({ client, given }) {
    const admin = Number(await given.adminId());
    const folder = await unwrap(
      client.POST('/folders', { body: { folder: { name: given.fresh('Guides') } } }),
    );
    const write = (title: string, folder_id: number | null) =>
      unwrap(
        client.POST('/internal_articles', { body: { title, owner_id: admin, author_id: admin, folder_id } }),
      );
    const inside = await write(given.fresh('Refunds'), folder.id);
    await write(given.fresh('Returns'), null);

    const folder_ids = [folder.id];
    const query = { folder_ids, folder_entity_type: 'folder' } as const;
    const { data } = await given.eventually(
      () => unwrap(client.GET('/content/search', { params: { query } })),
      (found) => found.data.length > 0,
    );
    assert.deepEqual(
      data.map(({ id }) => id),
      [String(inside.id)],
    );
    const typeless = await client.GET('/content/search', { params: { query: { folder_ids } } });
    assertRefused(typeless, 422, 'data_invalid');
  },
});
