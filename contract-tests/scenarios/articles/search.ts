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
    const collection = await unwrap(
      client.POST('/help_center/collections', { body: { name: given.fresh('Billing') } }),
    );
    const write = (title: string, state: 'published' | 'draft', parent_id?: number) =>
      unwrap(
        client.POST('/articles', {
          body: { title, author_id, state, ...(parent_id === undefined ? {} : { parent_id }) },
        }),
      );
    await write('Your invoices', 'published');
    await write('Your refunds', 'published');
    await write('Invoices by mail', 'draft', Number(collection.id));

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

    const help_center_id = collection.help_center_id ?? 0;
    const within = { phrase: 'invoices', help_center_id };
    const inside = await unwrap(client.GET('/articles/search', { params: { query: within } }));
    assert.deepEqual(
      inside.data.articles.map(({ title }) => title),
      ['Invoices by mail'],
      'the others are in no collection of the Help Center',
    );
    const second = { phrase: 'your', per_page: 1, page: 2 };
    const rest = await unwrap(client.GET('/articles/search', { params: { query: second } }));
    assert.deepEqual(
      rest.data.articles.map(({ title }) => title),
      ['Your invoices'],
      'the newest comes first',
    );
    const drafts = { phrase: 'refunds', state: 'draft' } as const;
    const none = await unwrap(client.GET('/articles/search', { params: { query: drafts } }));
    assert.equal(none.total_count, 0);
  },
});
