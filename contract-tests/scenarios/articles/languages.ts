import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { assertHas, defineScenario } from '../../../src/suite/scenario.js';

export default defineScenario({
  resource: 'articles',
  name: 'languages',
  since: '2.9',
  async run({ client, given }) {
    const author_id = Number(await given.adminId());
    const makeCollection = async (name: string) =>
      (await unwrap(client.POST('/help_center/collections', { body: { name: given.fresh(name) } }))).id;
    const [billing, account] = [await makeCollection('Billing'), await makeCollection('Account')];
    // The description names the languages that are known, and lets in others by their codes.
    const translated = (title: string) => {
      const content = { title, body: '<p>Ouvrez la page.</p>', author_id };
      return { type: 'article_translated_content' as const, fr: content, sk: content };
    };
    const created = await unwrap(
      client.POST('/articles', {
        body: {
          title: given.fresh('Invoices'),
          author_id,
          parent_id: billing,
          translated_content: translated('Factures'),
        },
      }),
    );
    assert.deepEqual(created.parent_ids, [Number(billing)], 'an id may come as a text');
    const french = created.translated_content?.fr;
    assertHas(french, 'a Help Center in French');
    assert.equal(french.title, 'Factures');

    const params = { path: { article_id: created.id } };
    for (const parent_id of [Number(account), billing]) {
      const title = given.say(`Factures ${parent_id === billing ? '1' : '2'}`);
      const article = await unwrap(
        client.PUT('/articles/{article_id}', {
          params,
          body: { parent_id, translated_content: translated(title) },
        }),
      );
      assert.deepEqual(article.parent_ids, [Number(parent_id)]);
      assert.equal(article.translated_content?.fr?.title, title);
      assert.ok(
        !('sk' in article.translated_content),
        'a language that the workspace does not use is passed over',
      );
    }
  },
});
