import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { assertHas, assertRefused, defineScenario } from '../../../src/suite/scenario.js';

export default defineScenario({
  resource: 'articles',
  name: 'write-and-read',
  since: '2.9',
  async run({ client, given }) {
    const collection = await unwrap(
      client.POST('/help_center/collections', { body: { name: given.fresh('Billing') } }),
    );
    const author_id = Number(await given.adminId());
    const parent_id = Number(collection.id);
    const body = {
      title: given.fresh('Invoices'),
      body: '<p>Open the billing page.</p>',
      author_id,
      parent_id,
    };
    const created = await unwrap(client.POST('/articles', { body }));
    assert.equal(created.body, body.body);
    assert.equal(created.state, 'draft', 'an article is a draft unless it says otherwise');
    assert.equal(created.url, null, 'nobody can read a draft');

    const params = { path: { article_id: created.id } };
    const french = { title: 'Factures', body: '<p>Ouvrez la page.</p>', author_id } as const;
    await unwrap(
      client.PUT('/articles/{article_id}', {
        params,
        body: { state: 'published', translated_content: { fr: french } },
      }),
    );
    const article = await unwrap(client.GET('/articles/{article_id}', { params }));
    assert.equal(article.state, 'published');
    assert.equal(article.title, body.title, 'what is left out stays as it is');
    assertHas(article.url, 'a Help Center');
    assert.deepEqual(article.parent_ids, [parent_id]);
    const translation = article.translated_content?.fr;
    assertHas(translation, 'a Help Center in French');
    assert.equal(translation.title, french.title);
    assert.equal(translation.state, 'draft');

    const { data } = await unwrap(client.GET('/articles'));
    assert.ok(data.some(({ id }) => id === created.id));

    const { id: collection_id } = collection;
    await unwrap(
      client.DELETE('/help_center/collections/{collection_id}', { params: { path: { collection_id } } }),
    );
    const alone = await unwrap(client.GET('/articles/{article_id}', { params }));
    assert.deepEqual(alone.parent_ids, [], 'an article outlives its collection');

    const gone = await unwrap(client.DELETE('/articles/{article_id}', { params }));
    assert.equal(gone.id, created.id);
    assertRefused(await client.GET('/articles/{article_id}', { params }), 404, 'not_found');
  },
});
