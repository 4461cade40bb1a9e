import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { assertKept, assertRefused, defineScenario } from '../../../src/suite/scenario.js';

export default defineScenario({
  resource: 'news',
  name: 'draft',
  since: '2.9',
  async run({ client, given }) {
    const sender_id = Number(await given.adminId());
    const body = { title: given.fresh('Invoices by mail'), sender_id, labels: [given.say('New')] };
    const { id } = await unwrap(client.POST('/news/news_items', { body }));
    const params = { path: { news_item_id: id } };
    const draft = await unwrap(client.GET('/news/news_items/{news_item_id}', { params }));
    assertKept(body, draft);
    assert.equal(draft.state, 'draft', 'nobody sees it until somebody says so');
    assert.deepEqual(draft.newsfeed_assignments, []);

    const change = { title: given.fresh('Refunds by mail'), sender_id };
    await unwrap(client.PUT('/news/news_items/{news_item_id}', { params, body: change }));
    const changed = await unwrap(client.GET('/news/news_items/{news_item_id}', { params }));
    assertKept({ ...change, state: 'draft' }, changed);

    await unwrap(client.DELETE('/news/news_items/{news_item_id}', { params }));
    assertRefused(await client.GET('/news/news_items/{news_item_id}', { params }), 404, 'not_found');
  },
});
