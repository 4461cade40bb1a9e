import assert from 'node:assert/strict';
import { unwrap, type PathsOf } from '../../../src/client/index.js';
import { assertHas, defineScenario } from '../../../src/suite/scenario.js';

type Query = NonNullable<PathsOf<'2.10'>['/articles/search']['get']['parameters']['query']>;

export default defineScenario({
  resource: 'articles',
  name: 'search',
  since: '2.10',
  async run({ client, given }) {
    const author_id = Number(await given.adminId());
    const collection = await unwrap(
      client.POST('/help_center/collections', { body: { name: given.fresh('Billing') } }),
    );
    const [invoices, refunds] = [given.fresh('invoices'), given.fresh('refunds')];
    const write = (title: string, state: 'published' | 'draft', parent_id?: number) =>
      unwrap(
        client.POST('/articles', {
          body: { title, author_id, state, ...(parent_id === undefined ? {} : { parent_id }) },
        }),
      );
    await write(`Your ${invoices}`, 'published');
    await write(`Your ${refunds}`, 'published');
    await write(`By mail: ${invoices}`, 'draft', Number(collection.id));

    const search = (query: Query) => unwrap(client.GET('/articles/search', { params: { query } }));
    const { data, total_count } = await given.eventually(
      () => search({ phrase: invoices.toUpperCase(), state: 'published', highlight: true }),
      (found) => found.total_count > 0,
    );
    assert.equal(total_count, 1);
    assert.deepEqual(
      data.articles.map(({ title }) => title),
      [`Your ${invoices}`],
    );
    assert.deepEqual(
      data.highlights[0]?.highlighted_title.map(({ type }) => type),
      ['plain', 'highlight'],
    );

    const { help_center_id } = collection;
    assertHas(help_center_id, 'a Help Center');
    const inside = await given.eventually(
      () => search({ phrase: invoices, help_center_id }),
      (found) => found.total_count > 0,
    );
    assert.deepEqual(
      inside.data.articles.map(({ title }) => title),
      [`By mail: ${invoices}`],
      'the others are in no collection of the Help Center',
    );
    const rest = await search({ phrase: invoices, per_page: 1, page: 2 });
    assert.deepEqual(
      rest.data.articles.map(({ title }) => title),
      [`Your ${invoices}`],
      'the newest comes first',
    );
    assert.equal((await search({ phrase: refunds, state: 'draft' })).total_count, 0);
  },
});
