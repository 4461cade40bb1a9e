import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { assertRefused, defineScenario } from '../../../src/suite/scenario.js';

export default defineScenario({
  resource: 'conversations',
  name: 'delete',
  since: '2.13',
  async run({ client, given }) {
    const { id } = await given.conversation('Please forget this.');
    const params = { path: { conversation_id: id } };
    assert.deepEqual(await unwrap(client.DELETE('/conversations/{conversation_id}', { params })), {
      id,
      object: 'conversation',
      deleted: true,
    });
    assertRefused(await client.GET('/conversations/{conversation_id}', { params }), 404, 'not_found');
  },
});
