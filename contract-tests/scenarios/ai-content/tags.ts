import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { assertRefused, defineScenario } from '../../../src/suite/scenario.js';

// The tag is asked of by taking it off again, for pages do not show their tags.
export default defineScenario({
  resource: 'ai-content',
  name: 'tags',
  since: '2.17',
  async run({ client, given }) {
    const id = await given.tagId();
    const source = await unwrap(
      client.POST('/ai/content_import_sources', {
        body: { sync_behavior: 'api', url: `https://docs.example.com/${given.fresh('docs')}` },
      }),
    );
    const page = await unwrap(
      client.POST('/ai/external_pages', {
        body: {
          title: given.fresh('Passwords'),
          html: '<p>Open the settings.</p>',
          locale: 'en',
          source_id: source.id,
          external_id: given.fresh('passwords'),
        },
      }),
    );
    const path = { external_page_id: page.id };
    const remove = () =>
      client.DELETE('/ai/external_pages/{external_page_id}/tags/{tag_id}', {
        params: { path: { ...path, tag_id: id } },
      });
    assertRefused(await remove(), 404, 'tag_not_found');
    const tag = await unwrap(
      client.POST('/ai/external_pages/{external_page_id}/tags', { params: { path }, body: { id } }),
    );
    assert.equal(tag.id, id);
    await unwrap(remove());
    assertRefused(await remove(), 404, 'tag_not_found');
    const params = { path: { content_import_source_id: source.id } };
    await unwrap(client.DELETE('/ai/content_import_sources/{content_import_source_id}', { params }));
  },
});
