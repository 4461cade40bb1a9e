import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { defineScenario } from '../../../src/suite/scenario.js';

export default defineScenario({
  resource: 'messages',
  name: 'copies',
  since: '2.14',
  async run({ client, given }) {
    const message = {
      message_type: 'email',
      from: { type: 'admin', id: await given.adminId() },
      to: { type: 'user', id: await given.contactId('Placeholder Reader') },
      subject: 'Your invoices',
      body: 'They have moved.',
      template: 'plain',
    } as const;
    const [clerk, auditor] = [
      await given.contactId('Placeholder Clerk'),
      await given.contactId('Placeholder Auditor'),
    ];
    const [one, another] = [clerk, auditor].map((id) => ({ type: 'user' as const, id }));
    assert.ok(one && another);
    // One who gets a copy may stand alone.
    for (const copies of [
      { cc: one, bcc: [another] },
      { cc: [one], bcc: another },
    ])
      await unwrap(client.POST('/messages', { body: { ...message, ...copies } }));
    for (const contact_id of [clerk, auditor]) {
      const params = { path: { contact_id } };
      const { last_contacted_at } = await unwrap(client.GET('/contacts/{contact_id}', { params }));
      assert.ok(last_contacted_at, 'who gets a copy is written to');
    }
  },
});
