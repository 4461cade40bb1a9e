import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { defineScenario } from '../../../src/suite/scenario.js';

// Of a long conversation a reader may want a few parts only.
export default defineScenario({
  resource: 'conversations',
  name: 'shown-parts',
  since: 'Unstable',
  async run({ client, given }) {
    const admin_id = await given.adminId();
    const { id } = await given.conversation('Where is my order?');
    const path = { conversation_id: id };
    for (const message_type of ['comment', 'note'] as const)
      await unwrap(
        client.POST('/conversations/{conversation_id}/reply', {
          params: { path },
          body: { message_type, type: 'admin', admin_id, body: 'It has left.' },
        }),
      );
    const parts = async (query: {
      include_part_types?: string;
      exclude_part_types?: string;
      parts_created_after?: number;
      parts_created_before?: number;
    }) => {
      const shown = await unwrap(client.GET('/conversations/{conversation_id}', { params: { path, query } }));
      return shown.conversation_parts.conversation_parts.map(({ part_type, body }) => [part_type, body]);
    };
    assert.deepEqual(await parts({ include_part_types: 'note,close' }), [['note', '<p>It has left.</p>']]);
    assert.deepEqual(await parts({ exclude_part_types: 'note,close' }), [['comment', '<p>It has left.</p>']]);
    assert.deepEqual(await parts({ parts_created_after: 4_000_000_000 }), []);
    assert.deepEqual(await parts({ parts_created_before: 1 }), []);
  },
});
