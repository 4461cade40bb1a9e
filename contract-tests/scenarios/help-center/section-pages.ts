import { definePages } from '../pages.js';
import { made } from '../refusals.js';

export default definePages({
  resource: 'help-center',
  name: 'section-pages',
  since: '2.9',
  before: '2.10',
  async given({ given }) {
    const parent_id = Number(await made(given, '/help_center/collections', { name: given.fresh('Billing') }));
    for (const name of ['Refunds', 'Invoices'])
      await made(given, '/help_center/sections', { name: given.fresh(name), parent_id });
    return {};
  },
  lists: ['/help_center/sections'],
});
