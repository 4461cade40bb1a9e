import { unwrap } from '../../../src/client/index.js';
import { assertHas } from '../../../src/suite/scenario.js';
import { definePages } from '../pages.js';
import { made } from '../refusals.js';

export default definePages({
  resource: 'news',
  since: '2.16',
  async given({ client, given }) {
    const [feed] = (await unwrap(client.GET('/news/newsfeeds'))).data;
    assertHas(feed, 'a newsfeed');
    const sender_id = Number(await given.adminId());
    const newsfeed_assignments = [{ newsfeed_id: Number(feed.id) }];
    for (const title of ['Invoices by mail', 'Refunds by mail'])
      await made(given, '/news/news_items', { title, sender_id, state: 'live', newsfeed_assignments });
    return { feed: feed.id };
  },
  lists: ['/news/news_items', '/news/newsfeeds/{feed}/items'],
});
