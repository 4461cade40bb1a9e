import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { defineScenario } from '../../../src/suite/scenario.js';

export default defineScenario({
  resource: 'conversations',
  name: 'update',
  since: '2.9',
  async run({ client, given }) {
    const { id } = await given.conversation('The export is broken.');
    const params = { path: { conversation_id: id } };

    const read = await unwrap(
      client.PUT('/conversations/{conversation_id}', { params, body: { read: true } }),
    );
    assert.equal(read.read, true);

    const described = await unwrap(
      client.PUT('/conversations/{conversation_id}', {
        params: { ...params, query: { display_as: 'plaintext' } },
        body: { custom_attributes: { Escalated: true, 'Issue type': 'Billing', Lamps: 2 } },
      }),
    );
    assert.equal(described.custom_attributes['Escalated'], true);
    assert.equal(
      described.source?.body,
      given.fresh('The export is broken.'),
      'plaintext comes without tags',
    );
    assert.equal(described.read, true, 'what is not sent stays as it is');

    const query = { display_as: 'plaintext' } as const;
    const shown = await unwrap(
      client.GET('/conversations/{conversation_id}', { params: { ...params, query } }),
    );
    assert.equal(shown.source?.body, given.fresh('The export is broken.'));
    assert.equal(shown.custom_attributes['Escalated'], true);
    assert.equal(shown.custom_attributes['Issue type'], 'Billing');
    assert.equal(shown.custom_attributes['Lamps'], 2);
  },
});
