import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { defineScenario } from '../../../src/suite/scenario.js';

export default defineScenario({
  resource: 'messages',
  name: 'whatsapp',
  since: '2.16',
  embedded: 'whoever has the number gets it',
  async run({ client, given }) {
    const sent = await unwrap(
      client.POST('/messages', {
        body: {
          message_type: 'whatsapp',
          from: { type: 'admin', id: await given.adminId() },
          to: { phone: '15550144' },
          template: 'invoices_moved',
          components: [{ type: 'BODY', parameters: [{ type: 'text', text: 'Placeholder Reader' }] }],
        },
      }),
    );
    assert.equal(sent.message_type, 'whatsapp');
    const query = { field: 'phone', operator: '=', value: '+15550144' } as const;
    const found = await unwrap(client.POST('/contacts/search', { body: { query } }));
    assert.deepEqual(
      found.data.map(({ role }) => role),
      ['lead'],
      'a number that nobody had is a new lead',
    );
  },
});
