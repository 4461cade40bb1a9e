import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { assertRefused, defineScenario } from '../../../src/suite/scenario.js';

const SEEDED = '215470000000001';

export default defineScenario({
  resource: 'conversations',
  name: 'side-conversations',
  since: '2.16',
  embedded: 'only teammates in the inbox can start a side conversation',
  async run({ client }) {
    const list = (conversation_id: string, query: { page?: number; per_page?: number } = {}) =>
      client.GET('/conversations/{conversation_id}/side_conversations', {
        params: { path: { conversation_id }, query },
      });
    const { side_conversations, total_count } = await unwrap(list(SEEDED));
    assert.equal(total_count, 1);
    assert.equal(side_conversations[0]?.conversation_parts[0]?.author.type, 'admin');
    const second = await unwrap(list(SEEDED, { per_page: 1, page: 2 }));
    assert.deepEqual([second.side_conversations, second.pages?.per_page], [[], 1], 'the first page holds it');
    assertRefused(await list('999999999'), 404, 'not_found', 'conversation_not_found');
  },
});
