import { definePages } from '../pages.js';
import { made } from '../refusals.js';

export default definePages({
  resource: 'ai-content',
  since: '2.14',
  async given({ given }) {
    for (const name of ['docs', 'blog']) {
      const url = `https://docs.example.com/${given.fresh(name)}`;
      const source = await made(given, '/ai/content_import_sources', { sync_behavior: 'api', url });
      await made(given, '/ai/external_pages', {
        ...{ title: given.fresh('Passwords'), html: '<p>Open the settings.</p>', url, locale: 'en' },
        ...{ source_id: Number(source), external_id: given.fresh(name) },
      });
    }
    return {};
  },
  lists: ['/ai/content_import_sources', '/ai/external_pages'],
});
