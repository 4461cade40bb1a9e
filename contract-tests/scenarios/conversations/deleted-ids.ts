import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { defineScenario } from '../../../src/suite/scenario.js';

export default defineScenario({
  resource: 'conversations',
  name: 'deleted-ids',
  since: '2.16',
  async run({ client, given }) {
    const contact = await given.contactId('Placeholder Customer');
    const remove = async (body: string, query: { retain_metrics?: boolean }) => {
      const { id } = await given.conversationFrom(contact, body);
      const params = { path: { conversation_id: id }, query };
      await unwrap(client.DELETE('/conversations/{conversation_id}', { params }));
      return id;
    };
    const first = await remove('Please forget this.', { retain_metrics: false });
    const second = await remove('And this too.', {});

    const list = async (page: number) => {
      const query = { per_page: 1, page };
      const { conversations } = await unwrap(client.GET('/conversations/deleted', { params: { query } }));
      return conversations.map((deleted) => [deleted.id, deleted.metrics_retained]);
    };
    assert.deepEqual(await list(2), [[first, false]], 'what went last comes first');
    assert.deepEqual(await list(1), [[second, true]], 'the metrics stay unless somebody says otherwise');
  },
});
