import { definePages } from '../pages.js';
import { made } from '../refusals.js';

export default definePages({
  resource: 'help-center',
  since: '2.9',
  async given({ given }) {
    for (const name of ['Billing', 'Account'])
      await made(given, '/help_center/collections', { name: given.fresh(name) });
    return {};
  },
  lists: ['/help_center/collections'],
});
