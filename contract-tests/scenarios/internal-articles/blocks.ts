import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { defineScenario } from '../../../src/suite/scenario.js';
import { TABLE } from '../blocks.js';

export default defineScenario({
  resource: 'internal-articles',
  name: 'blocks',
  since: '2.17',
  async run({ client, given }) {
    const admin = Number(await given.adminId());
    const json_blocks = [{ type: 'paragraph', text: 'Ask the lead.' }, TABLE];
    const create = { title: given.fresh('Refunds'), owner_id: admin, author_id: admin, json_blocks };
    const created = await unwrap(client.POST('/internal_articles', { body: create }));
    assert.ok(created.body?.includes('Ask the lead.'));

    const params = { path: { internal_article_id: created.id } };
    const body = { json_blocks: [{ type: 'paragraph', text: 'Ask your team.' }, TABLE] };
    await unwrap(client.PUT('/internal_articles/{internal_article_id}', { params, body }));
    const shown = await unwrap(client.GET('/internal_articles/{internal_article_id}', { params }));
    assert.ok(shown.body?.includes('Ask your team.'));
  },
});
