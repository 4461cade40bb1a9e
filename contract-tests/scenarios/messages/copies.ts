import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { defineScenario } from '../../../src/suite/scenario.js';

interface Recipient {
  type: 'user';
  id: string;
}

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
    // One who gets a copy may stand alone.
    const ways = [
      (one: Recipient, another: Recipient) => ({ cc: one, bcc: [another] }),
      (one: Recipient, another: Recipient) => ({ cc: [one], bcc: another }),
    ];
    for (const [index, copies] of ways.entries()) {
      const [clerk, auditor] = [
        await given.contactId(`Placeholder Clerk ${index}`),
        await given.contactId(`Placeholder Auditor ${index}`),
      ];
      const body = { ...message, ...copies({ type: 'user', id: clerk }, { type: 'user', id: auditor }) };
      await unwrap(client.POST('/messages', { body }));
      for (const contact_id of [clerk, auditor]) {
        const params = { path: { contact_id } };
        const { last_contacted_at } = await unwrap(client.GET('/contacts/{contact_id}', { params }));
        assert.ok(last_contacted_at, 'who gets a copy is written to');
      }
    }
  },
});
