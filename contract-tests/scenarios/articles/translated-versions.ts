import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { assertHas, assertRefused, defineScenario } from '../../../src/suite/scenario.js';

export default defineScenario({
  resource: 'articles',
  name: 'translated-versions',
  since: '2.16',
  async run({ client, given }) {
    const author_id = Number(await given.adminId());
    const french = { title: 'Factures', body: '<p>Ouvrez la page.</p>', author_id };
    const body = { title: given.fresh('Invoices'), author_id, translated_content: { fr: french } };
    const { id: article_id, title, translated_content } = await unwrap(client.POST('/articles', { body }));
    assert.equal(title, body.title);
    assertHas(translated_content?.fr, 'a Help Center in French');

    const query = { locale: 'fr' };
    const { data } = await unwrap(
      client.GET('/articles/{article_id}/versions', { params: { path: { article_id }, query } }),
    );
    assert.deepEqual(
      data.map(({ title }) => title),
      ['Factures'],
      'each language has versions of its own',
    );
    const path = { article_id, article_version_id: data[0]?.id ?? '' };
    const address = '/articles/{article_id}/versions/{article_version_id}';
    const version = await unwrap(client.GET(address, { params: { path } }));
    assert.equal(version.body, french.body);
    const english = { params: { path, query: { locale: 'en' } } };
    assertRefused(await client.GET(address, english), 404, 'not_found');
  },
});
