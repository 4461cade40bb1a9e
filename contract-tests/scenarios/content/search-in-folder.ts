import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { assertRefused, defineScenario } from '../../../src/suite/scenario.js';

export default defineScenario({
  resource: 'content',
  name: 'search-in-folder',
  since: '2.17',
  embedded: 'a search takes a while until it finds what was made',
  async run({ client, given }) {
    const admin = Number(await given.adminId());
    const folder = await unwrap(
      client.POST('/folders', { body: { folder: { name: given.fresh('Guides') } } }),
    );
    const write = (title: string, folder_id: number | null) =>
      unwrap(
        client.POST('/internal_articles', { body: { title, owner_id: admin, author_id: admin, folder_id } }),
      );
    const inside = await write('Refunds', folder.id);
    await write('Returns', null);

    const folder_ids = [folder.id];
    const query = { folder_ids, folder_entity_type: 'folder' } as const;
    const { data } = await unwrap(client.GET('/content/search', { params: { query } }));
    assert.deepEqual(
      data.map(({ id }) => id),
      [String(inside.id)],
    );
    const typeless = await client.GET('/content/search', { params: { query: { folder_ids } } });
    assertRefused(typeless, 422, 'data_invalid');
  },
});
