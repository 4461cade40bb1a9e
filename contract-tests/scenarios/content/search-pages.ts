import { definePages } from '../pages.js';
import { made } from '../refusals.js';

export default definePages({
  resource: 'content',
  name: 'search-pages',
  since: '2.16',
  embedded: 'a search takes a while until it finds what was made',
  async given({ given }) {
    for (const title of ['Your invoices', 'Our invoices'])
      await made(given, '/content_snippets', { title, body_markdown: 'Ask us.' });
    return {};
  },
  lists: ['/content/search'],
});
