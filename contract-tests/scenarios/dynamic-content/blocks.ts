import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { defineScenario } from '../../../src/suite/scenario.js';
import { TABLE } from '../blocks.js';

export default defineScenario({
  resource: 'dynamic-content',
  name: 'blocks',
  since: '2.17',
  async run({ client, given }) {
    const blocks = (text: string) => [{ locale: 'en', json_blocks: [{ type: 'paragraph', text }, TABLE] }];
    const create = {
      name: given.fresh('Opening hours'),
      content_type: 'block' as const,
      default_locale: 'en',
      variations: blocks('Nine to five'),
    };
    const created = await unwrap(client.POST('/dynamic_contents', { body: create }));
    assert.deepEqual(created.variations[0]?.json_blocks, create.variations[0]?.json_blocks);

    const params = { path: { dynamic_content_id: created.id } };
    const body = { variations: blocks('Eight to four') };
    await unwrap(client.PUT('/dynamic_contents/{dynamic_content_id}', { params, body }));
    const shown = await unwrap(client.GET('/dynamic_contents/{dynamic_content_id}', { params }));
    assert.deepEqual(shown.variations[0]?.json_blocks, body.variations[0]?.json_blocks);
  },
});
