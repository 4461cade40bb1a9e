import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { assertRefused, defineScenario } from '../../../src/suite/scenario.js';

export default defineScenario({
  resource: 'conversations',
  name: 'merge',
  since: '2.16',
  async run({ client, given }) {
    const { id: primary, contactId } = await given.conversation('The export is broken.');
    const { id: duplicate } = await given.conversationFrom(contactId, 'Is the export broken?');
    const merge = (merge_into_conversation_id: number) =>
      client.POST('/conversations/{conversation_id}/merge', {
        params: { path: { conversation_id: duplicate } },
        body: { merge_into_conversation_id },
      });
    const merged = await unwrap(merge(Number(primary)));
    assert.equal(merged.id, primary, 'the conversation that goes on is answered');

    const shown = await unwrap(
      client.GET('/conversations/{conversation_id}', { params: { path: { conversation_id: duplicate } } }),
    );
    assert.equal(shown.state, 'closed');
    assert.deepEqual(
      shown.linked_objects?.data.map(({ id }) => id),
      [primary],
    );
    assertRefused(await merge(999_999_999), 422, 'merge_failed');
  },
});
