import { definePages } from '../pages.js';
import { made } from '../refusals.js';

export default definePages({
  resource: 'internal-articles',
  since: '2.13',
  async given({ given }) {
    const admin = Number(await given.adminId());
    for (const title of ['Refunds', 'Returns'])
      await made(given, '/internal_articles', {
        title: given.fresh(title),
        owner_id: admin,
        author_id: admin,
      });
    return {};
  },
  lists: ['/internal_articles'],
});
