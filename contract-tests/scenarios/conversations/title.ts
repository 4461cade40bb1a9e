import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { defineScenario } from '../../../src/suite/scenario.js';

export default defineScenario({
  resource: 'conversations',
  name: 'title',
  since: '2.13',
  async run({ client, given }) {
    const { id } = await given.conversation('The export is broken.');
    const params = { path: { conversation_id: id } };

    const titled = await unwrap(
      client.PUT('/conversations/{conversation_id}', { params, body: { title: 'Broken export' } }),
    );
    assert.equal(titled.title, 'Broken export');
    assert.equal(titled.state, 'open', 'what is not sent stays as it is');

    const shown = await unwrap(client.GET('/conversations/{conversation_id}', { params }));
    assert.equal(shown.title, 'Broken export');
  },
});
