import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { assertHas, assertRefused, defineScenario } from '../../../src/suite/scenario.js';

export default defineScenario({
  resource: 'news',
  name: 'publish',
  since: '2.9',
  async run({ client, given }) {
    const { data: feeds } = await unwrap(client.GET('/news/newsfeeds'));
    const [feed] = feeds;
    assertHas(feed, 'a newsfeed');
    const query = { per_page: 1, page: 2 };
    const second = await unwrap(client.GET('/news/newsfeeds', { params: { query } }));
    assert.equal(second.pages?.per_page, 1);
    assert.ok(!second.data.some(({ id }) => id === feed.id), 'the second page goes on');
    const newsfeed = { path: { newsfeed_id: feed.id } };
    const shown = await unwrap(client.GET('/news/newsfeeds/{newsfeed_id}', { params: newsfeed }));
    assert.equal(shown.name, feed.name);
    const live = async () =>
      (await unwrap(client.GET('/news/newsfeeds/{newsfeed_id}/items', { params: newsfeed }))).data.map(
        ({ id }) => id,
      );

    const sender_id = Number(await given.adminId());
    const newsfeed_assignments = [{ newsfeed_id: Number(feed.id) }];
    const body = { title: 'Invoices by mail', sender_id, labels: ['New'], newsfeed_assignments };
    const created = await unwrap(client.POST('/news/news_items', { body }));
    assert.deepEqual(created.labels, body.labels);
    assert.deepEqual(
      created.newsfeed_assignments?.map(({ newsfeed_id }) => newsfeed_id),
      newsfeed_assignments.map(({ newsfeed_id }) => newsfeed_id),
    );
    assert.deepEqual(await live(), [], 'a draft is shown to nobody');

    const params = { path: { news_item_id: created.id } };
    const change = { sender_id, state: 'live', newsfeed_assignments } as const;
    await unwrap(client.PUT('/news/news_items/{news_item_id}', { params, body: change }));
    assert.deepEqual(await live(), [created.id]);
    const item = await unwrap(client.GET('/news/news_items/{news_item_id}', { params }));
    assert.equal(item.title, body.title);
    assert.deepEqual(item.labels, [], 'a list that is left out is emptied');
    const { total_count } = await unwrap(client.GET('/news/news_items'));
    assert.equal(total_count, 1);

    assertRefused(
      await client.POST('/news/news_items', { body: { ...body, sender_id: 999_999_999 } }),
      400,
      'parameter_invalid',
    );
    await unwrap(client.DELETE('/news/news_items/{news_item_id}', { params }));
    assert.deepEqual(await live(), []);
    assertRefused(await client.GET('/news/news_items/{news_item_id}', { params }), 404, 'not_found');
  },
});
