import { definePages } from '../pages.js';
import { made } from '../refusals.js';

export default definePages({
  resource: 'content-snippets',
  since: '2.16',
  async given({ given }) {
    for (const title of ['Opening hours', 'Where we are'])
      await made(given, '/content_snippets', { title: given.fresh(title), body_markdown: 'Ask us.' });
    return {};
  },
  lists: ['/content_snippets'],
});
