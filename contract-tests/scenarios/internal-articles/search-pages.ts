import { definePages } from '../pages.js';
import { made } from '../refusals.js';

export default definePages({
  resource: 'internal-articles',
  name: 'search-pages',
  since: '2.17',
  async given({ given }) {
    const admin = Number(await given.adminId());
    const folder = await made(given, '/folders', { folder: { name: given.fresh('Guides') } });
    for (const title of [given.fresh('Refunds'), given.fresh('Returns')])
      await made(given, '/internal_articles', {
        ...{ title, owner_id: admin, author_id: admin, folder_id: Number(folder) },
      });
    return { folder };
  },
  lists: ['/internal_articles/search?folder_id={folder}'],
});
