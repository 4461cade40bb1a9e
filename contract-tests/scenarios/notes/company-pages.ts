import { definePages } from '../pages.js';
import { made } from '../refusals.js';

export default definePages({
  resource: 'notes',
  name: 'company-pages',
  since: '2.16',
  async given({ given }) {
    const company = await made(given, '/companies', { company_id: given.fresh('placeholder-company') });
    for (const body of ['<p>Renews in spring.</p>', '<p>Has renewed.</p>'])
      await made(given, `/companies/${company}/notes`, { body });
    return { company };
  },
  lists: ['/companies/{company}/notes'],
});
