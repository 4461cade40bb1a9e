import { definePages } from '../pages.js';
import { made } from '../refusals.js';

export default definePages({
  resource: 'audiences',
  since: '2.16',
  async given({ given }) {
    for (const name of ['Staff', 'Guests']) await made(given, '/audiences', { name: given.fresh(name) });
    return {};
  },
  lists: ['/audiences'],
});
