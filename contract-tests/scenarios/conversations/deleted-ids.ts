import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { defineScenario } from '../../../src/suite/scenario.js';

export default defineScenario({
  resource: 'conversations',
  name: 'deleted-ids',
  since: '2.16',
  async run({ client, given }) {
    const { id } = await given.conversation('Please forget this.');
    const params = { path: { conversation_id: id }, query: { retain_metrics: false } };
    await unwrap(client.DELETE('/conversations/{conversation_id}', { params }));

    const { conversations } = await unwrap(
      client.GET('/conversations/deleted', { params: { query: { per_page: 1 } } }),
    );
    assert.deepEqual(
      conversations.map((deleted) => [deleted.id, deleted.metrics_retained]),
      [[id, false]],
    );
  },
});
