import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { assertHas, defineScenario } from '../../../src/suite/scenario.js';

export default defineScenario({
  resource: 'articles',
  name: 'draft-languages',
  since: '2.16',
  async run({ client, given }) {
    const author_id = Number(await given.adminId());
    const translated = (title: string) => {
      const content = { title, body: '<p>Ouvrez la page.</p>', author_id, state: 'published' as const };
      return { type: 'article_translated_content' as const, fr: content, sk: content };
    };
    const body = {
      title: given.fresh('Invoices'),
      author_id,
      state: 'published',
      translated_content: translated('Factures'),
    } as const;
    const created = await unwrap(client.POST('/articles', { body }));
    assertHas(created.translated_content?.fr, 'a Help Center in French');
    const article_id = created.id;
    const params = { path: { article_id } };
    const title = given.say('Paiements');
    const draft = await unwrap(
      client.PUT('/articles/{article_id}/draft', {
        params,
        body: { title: 'Payments', translated_content: translated(title) },
      }),
    );
    assert.equal(draft.title, 'Payments');
    await unwrap(client.POST('/articles/{article_id}/draft/publish', { params, body: { locales: ['fr'] } }));
    const article = await unwrap(client.GET('/articles/{article_id}', { params }));
    assert.equal(article.translated_content?.fr?.title, title);
    assert.equal(article.title, body.title, 'what is staged in the main language waits');
  },
});
