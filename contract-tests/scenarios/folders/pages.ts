import { definePages } from '../pages.js';
import { made } from '../refusals.js';

export default definePages({
  resource: 'folders',
  since: '2.17',
  async given({ given }) {
    for (const name of ['Guides', 'Refunds'])
      await made(given, '/folders', { folder: { name: given.fresh(name) } });
    return {};
  },
  lists: ['/folders'],
});
