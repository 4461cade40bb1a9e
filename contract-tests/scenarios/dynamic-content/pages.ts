import { definePages } from '../pages.js';
import { made } from '../refusals.js';

export default definePages({
  resource: 'dynamic-content',
  since: '2.17',
  async given({ given }) {
    for (const name of ['Opening hours', 'Phone number'])
      await made(given, '/dynamic_contents', {
        ...{ name: given.fresh(name), content_type: 'inline', default_locale: 'en' },
        variations: [{ locale: 'en', text_content: 'Ask us' }],
      });
    return {};
  },
  lists: ['/dynamic_contents'],
});
