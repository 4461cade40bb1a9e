import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { assertRefused, defineScenario } from '../../../src/suite/scenario.js';

export default defineScenario({
  resource: 'internal-articles',
  name: 'write-and-read',
  since: '2.13',
  async run({ client, given }) {
    const admin = Number(await given.adminId());
    const body = {
      title: given.fresh('Refunds'),
      body: '<p>Ask the lead.</p>',
      owner_id: admin,
      author_id: admin,
    };
    const created = await unwrap(client.POST('/internal_articles', { body }));
    const params = { path: { internal_article_id: created.id } };
    await unwrap(
      client.PUT('/internal_articles/{internal_article_id}', { params, body: { title: 'How to refund' } }),
    );
    const article = await unwrap(client.GET('/internal_articles/{internal_article_id}', { params }));
    assert.equal(article.title, 'How to refund');
    assert.equal(article.body, body.body, 'what is left out stays as it is');

    const { data } = await unwrap(client.GET('/internal_articles'));
    assert.ok(data.some(({ id }) => id === created.id));
    const found = await unwrap(client.GET('/internal_articles/search'));
    assert.equal(found.total_count, 0, 'without a folder nothing is found');

    const nobody = { ...body, author_id: 999_999_999 };
    assertRefused(await client.POST('/internal_articles', { body: nobody }), 400, 'parameter_invalid');
    await unwrap(client.DELETE('/internal_articles/{internal_article_id}', { params }));
    assertRefused(await client.GET('/internal_articles/{internal_article_id}', { params }), 404, 'not_found');
  },
});
