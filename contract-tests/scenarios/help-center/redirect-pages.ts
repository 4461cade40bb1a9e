import { unwrap } from '../../../src/client/index.js';
import { assertHas } from '../../../src/suite/scenario.js';
import { definePages } from '../pages.js';
import { made } from '../refusals.js';

export default definePages({
  resource: 'help-center',
  name: 'redirect-pages',
  since: '2.16',
  async given({ client, given }) {
    const [site] = (await unwrap(client.GET('/help_center/help_centers'))).data;
    assertHas(site, 'a Help Center');
    const target_id = await made(given, '/help_center/collections', { name: given.fresh('Billing') });
    for (const old of ['bills', 'invoices'])
      await made(given, `/help_center/help_centers/${site.id}/redirects`, {
        from_url: `${site.url}/${given.fresh(old)}`,
        ...{ locale: 'en', target_type: 'collection', target_id },
      });
    return { site: site.id };
  },
  lists: ['/help_center/help_centers/{site}/redirects'],
});
