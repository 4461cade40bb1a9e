import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { defineScenario } from '../../../src/suite/scenario.js';

export default defineScenario({
  resource: 'articles',
  name: 'search',
  since: '2.10',
  embedded: 'a search takes a while until it finds what was made',
  async run({ client, given }) {
    const author_id = Number(await given.adminId());
    const words = ['Your invoices', 'Your refunds'] as const;
    for (const title of words)
      await unwrap(client.POST('/articles', { body: { title, author_id, state: 'published' } }));

    const query = { phrase: 'INVOICES', state: 'published', highlight: true } as const;
    const { data, total_count } = await unwrap(client.GET('/articles/search', { params: { query } }));
    assert.equal(total_count, 1);
    assert.deepEqual(
      data.articles.map(({ title }) => title),
      ['Your invoices'],
    );
    assert.deepEqual(
      data.highlights[0]?.highlighted_title.map(({ type }) => type),
      ['plain', 'highlight'],
    );

    const drafts = { phrase: 'invoices', state: 'draft' } as const;
    const none = await unwrap(client.GET('/articles/search', { params: { query: drafts } }));
    assert.equal(none.total_count, 0);
  },
});
