import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { defineScenario } from '../../../src/suite/scenario.js';

export default defineScenario({
  resource: 'conversations',
  name: 'deleted-order',
  since: '2.16',
  embedded: 'it reads all that was ever deleted',
  async run({ client, given }) {
    const contact = await given.contactId('Placeholder Customer');
    const ids: string[] = [];
    for (const body of ['Please forget this.', 'And this too.']) {
      const { id } = await given.conversationFrom(contact, body);
      await unwrap(
        client.DELETE('/conversations/{conversation_id}', { params: { path: { conversation_id: id } } }),
      );
      ids.push(id);
    }
    const query = { order: 'asc' } as const;
    const { conversations } = await unwrap(client.GET('/conversations/deleted', { params: { query } }));
    assert.deepEqual(
      conversations.map(({ id }) => id),
      ids,
    );
  },
});
