import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { assertRefused, defineScenario } from '../../../src/suite/scenario.js';

export default defineScenario({
  resource: 'content-snippets',
  name: 'write-and-tag',
  since: '2.16',
  async run({ client, given }) {
    const body = { title: given.fresh('Opening hours'), body_markdown: 'From nine to five.' };
    const created = await unwrap(client.POST('/content_snippets', { body }));
    assert.deepEqual(created.json_blocks, [{ type: 'paragraph', text: 'From nine to five.' }]);

    const path = { content_snippet_id: created.id };
    const change = { ai_chatbot_availability: true };
    await unwrap(client.PUT('/content_snippets/{content_snippet_id}', { params: { path }, body: change }));
    const snippet = await unwrap(client.GET('/content_snippets/{content_snippet_id}', { params: { path } }));
    assert.equal(snippet.ai_chatbot_availability, true);
    assert.equal(snippet.title, body.title, 'what is left out stays as it is');
    const { data } = await unwrap(client.GET('/content_snippets'));
    assert.ok(data.some(({ id }) => id === created.id));

    const tag_id = await given.tagId();
    const query = { any_tag_ids: [Number(tag_id)] };
    const isTagged = async () => {
      const { data } = await unwrap(client.GET('/content/search', { params: { query } }));
      return data.some(({ id }) => id === created.id);
    };
    assert.equal(await isTagged(), false);
    await unwrap(
      client.POST('/content_snippets/{content_snippet_id}/tags', { params: { path }, body: { id: tag_id } }),
    );
    assert.equal(await isTagged(), true);
    const params = { path: { ...path, tag_id } };
    await unwrap(client.DELETE('/content_snippets/{content_snippet_id}/tags/{tag_id}', { params }));
    assert.equal(await isTagged(), false);

    assertRefused(
      await client.POST('/content_snippets', { body: { ...body, locale: 'elvish' } }),
      422,
      'validation_error',
    );
    await unwrap(client.DELETE('/content_snippets/{content_snippet_id}', { params: { path } }));
    assertRefused(
      await client.GET('/content_snippets/{content_snippet_id}', { params: { path } }),
      404,
      'not_found',
    );
  },
});
