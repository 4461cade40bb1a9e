import { definePages } from '../pages.js';
import { made } from '../refusals.js';

export default definePages({
  resource: 'content',
  name: 'search-pages',
  since: '2.16',
  async given({ given }) {
    for (const title of [given.fresh('Your invoices'), given.fresh('Our invoices')])
      await made(given, '/content_snippets', { title, body_markdown: 'Ask us.' });
    return {};
  },
  lists: ['/content/search'],
});
