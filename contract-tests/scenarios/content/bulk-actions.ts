import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { assertRefused, defineScenario } from '../../../src/suite/scenario.js';

export default defineScenario({
  resource: 'content',
  name: 'bulk-actions',
  since: '2.16',
  async run({ client, given }) {
    const author_id = Number(await given.adminId());
    await unwrap(client.POST('/articles', { body: { title: 'Your invoices', author_id } }));
    const snippet = await unwrap(
      client.POST('/content_snippets', { body: { title: 'Old invoices', body_markdown: 'Ask us.' } }),
    );
    const search = async (query: { query: string; states?: ('published' | 'draft')[]; tag_ids?: number[] }) =>
      (await unwrap(client.GET('/content/search', { params: { query } }))).data;
    const hits = await search({ query: 'YOUR INVOICES' });
    const article = hits.find((hit) => hit.type === 'article');
    assert.ok(article);
    assert.equal(hits.length, 1);
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
    assert.deepEqual(
      withTag.map(({ id }) => id),
      [snippet.id],
    );

    await unwrap(client.POST('/content/bulk_actions', { body: { action: 'delete', content_ids: tagged } }));
    const left = await search({ query: 'invoices' });
    assert.deepEqual(
      left.map(({ id }) => id),
      [article.id],
    );
  },
});
