import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { defineScenario } from '../../../src/suite/scenario.js';

export default defineScenario({
  resource: 'content',
  name: 'bulk-audience',
  since: '2.16',
  async run({ client, given }) {
    const audience = await unwrap(client.POST('/audiences', { body: { name: given.fresh('Staff') } }));
    const snippet = await unwrap(
      client.POST('/content_snippets', {
        body: { title: given.fresh('Doors'), body_markdown: 'The code is 7.' },
      }),
    );
    const content_ids = [{ type: 'content_snippet' as const, id: snippet.id }];
    const aim = async (change: { add_segment_ids?: number[]; remove_segment_ids?: number[] }) => {
      await unwrap(
        client.POST('/content/bulk_actions', {
          body: { action: 'set_audience', content_ids, audience: change },
        }),
      );
      const path = { content_snippet_id: snippet.id };
      return (await unwrap(client.GET('/content_snippets/{content_snippet_id}', { params: { path } })))
        .audience_ids;
    };
    const ids = [Number(audience.id)];
    assert.deepEqual(await aim({ add_segment_ids: ids }), ids);
    assert.deepEqual(await aim({ remove_segment_ids: ids }), []);
  },
});
