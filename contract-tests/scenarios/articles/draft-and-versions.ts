import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { assertRefused, defineScenario } from '../../../src/suite/scenario.js';

export default defineScenario({
  resource: 'articles',
  name: 'draft-and-versions',
  since: '2.16',
  async run({ client, given }) {
    const author_id = Number(await given.adminId());
    const body = {
      title: given.fresh('Invoices'),
      body_markdown: 'Open the billing page.',
      author_id,
    } as const;
    const { id: article_id, title } = await unwrap(client.POST('/articles', { body }));
    assert.equal(title, body.title);
    const params = { path: { article_id } };
    const stage = () =>
      client.PUT('/articles/{article_id}/draft', { params, body: { body_markdown: 'Open Settings.' } });
    assertRefused(await stage(), 422, 'parameter_invalid');

    await unwrap(client.PUT('/articles/{article_id}', { params, body: { state: 'published' } }));
    await unwrap(stage());
    const live = await unwrap(client.GET('/articles/{article_id}', { params }));
    assert.equal(live.body, '<p>Open the billing page.</p>', 'readers still see what was published');
    assert.equal(live.has_unpublished_changes, true);
    const draft = await unwrap(client.GET('/articles/{article_id}/draft', { params }));
    assert.equal(draft.body, '<p>Open Settings.</p>');

    await unwrap(client.POST('/articles/{article_id}/draft/publish', { params, body: { locales: ['en'] } }));
    const published = await unwrap(client.GET('/articles/{article_id}', { params }));
    assert.equal(published.body, '<p>Open Settings.</p>');
    assertRefused(await client.GET('/articles/{article_id}/draft', { params }), 404, 'not_found');

    const { data } = await unwrap(client.GET('/articles/{article_id}/versions', { params }));
    assert.deepEqual(
      data.map(({ state }) => state),
      ['published', 'draft'],
    );
    const [newest, first] = data;
    assert.ok(newest && first);
    assert.equal(newest.from_version_id, first.id);
    const path = { article_id, article_version_id: first.id };
    const version = await unwrap(
      client.GET('/articles/{article_id}/versions/{article_version_id}', { params: { path } }),
    );
    assert.equal(version.body_markdown, body.body_markdown);
  },
});
