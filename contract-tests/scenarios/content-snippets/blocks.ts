import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { defineScenario } from '../../../src/suite/scenario.js';
import { TABLE } from '../blocks.js';

export default defineScenario({
  resource: 'content-snippets',
  name: 'blocks',
  since: '2.16',
  async run({ client, given }) {
    const paragraph = { type: 'paragraph', text: 'From nine to five.' };
    const create = { title: given.fresh('Opening hours'), json_blocks: [paragraph, TABLE] };
    const created = await unwrap(client.POST('/content_snippets', { body: create }));
    assert.deepEqual(created.json_blocks, create.json_blocks);
    assert.equal(created.body_markdown, given.say(`${paragraph.text}\n`));

    const path = { content_snippet_id: created.id };
    const body = { json_blocks: [TABLE] };
    await unwrap(client.PUT('/content_snippets/{content_snippet_id}', { params: { path }, body }));
    const shown = await unwrap(client.GET('/content_snippets/{content_snippet_id}', { params: { path } }));
    assert.deepEqual(shown.json_blocks, body.json_blocks);
  },
});
