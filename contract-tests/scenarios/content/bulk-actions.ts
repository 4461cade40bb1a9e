import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { assertRefused, defineScenario } from '../../../src/suite/scenario.js';

export default defineScenario({
  resource: 'content',
  name: 'bulk-actions',
  since: '2.16',
  async run({ client, given }) {
    const author_id = Number(await given.adminId());
    const written = await unwrap(
      client.POST('/articles', { body: { title: given.fresh('Your invoices'), author_id } }),
    );
    const snippet = await unwrap(
      client.POST('/content_snippets', {
        body: { title: given.fresh('Old invoices'), body_markdown: 'Ask us.' },
      }),
    );
    const search = async (query: { query: string; states?: ('published' | 'draft')[]; tag_ids?: number[] }) =>
      (await unwrap(client.GET('/content/search', { params: { query } }))).data;
    const hits = await search({ query: written.title.toUpperCase() });
    const article = hits.find((hit) => hit.type === 'article' && hit.id === written.id);
    assert.ok(article?.type === 'article');
    assert.ok(!hits.some(({ id }) => id === snippet.id));
    const [content] = article.contents;
    assert.ok(content);

    const content_ids = [{ type: 'article_content' as const, id: content.id }];
    await unwrap(client.POST('/content/bulk_actions', { body: { action: 'publish', content_ids } }));
    const path = { article_id: article.id };
    const published = await unwrap(client.GET('/articles/{article_id}', { params: { path } }));
    assert.equal(published.state, 'published');

    const availability = { copilot: false };
    await unwrap(
      client.POST('/content/bulk_actions', {
        body: { action: 'set_availability', content_ids, availability },
      }),
    );
    const unavailable = await unwrap(client.GET('/articles/{article_id}', { params: { path } }));
    assert.equal(unavailable.ai_copilot_availability, false);

    const tag = Number(await given.tagId());
    const tagged = [{ type: 'content_snippet' as const, id: snippet.id }];
    const update = (add_tag_ids: number[]) =>
      client.POST('/content/bulk_actions', {
        body: { action: 'update_tags', content_ids: tagged, tags: { add_tag_ids } },
      });
    assertRefused(await update([999_999_999]), 422, 'parameter_invalid');
    await unwrap(update([tag]));
    const withTag = await search({ query: 'invoices', tag_ids: [tag] });
    assert.ok(withTag.some(({ id }) => id === snippet.id));

    await unwrap(client.POST('/content/bulk_actions', { body: { action: 'delete', content_ids: tagged } }));
    const left = await search({ query: 'invoices' });
    assert.ok(left.some(({ id }) => id === article.id) && !left.some(({ id }) => id === snippet.id));
  },
});
