import assert from 'node:assert/strict';
import { definePages } from '../pages.js';
import { made } from '../refusals.js';

export default definePages({
  resource: 'articles',
  name: 'version-pages',
  since: '2.16',
  async given({ given }) {
    const author_id = Number(await given.adminId());
    const article = await made(given, '/articles', { title: given.fresh('Invoices'), author_id });
    const body = JSON.stringify({ title: given.fresh('Your invoices') });
    const { response } = await given.send('PUT', `/articles/${article}`, body);
    assert.equal(response.status, 200);
    return { article };
  },
  lists: ['/articles/{article}/versions'],
});
