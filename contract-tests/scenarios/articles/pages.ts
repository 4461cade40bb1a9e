import { definePages } from '../pages.js';
import { made } from '../refusals.js';

export default definePages({
  resource: 'articles',
  since: '2.9',
  async given({ given }) {
    const author_id = Number(await given.adminId());
    for (const title of ['Invoices', 'Refunds'])
      await made(given, '/articles', { title: given.fresh(title), author_id });
    return {};
  },
  lists: ['/articles'],
});
