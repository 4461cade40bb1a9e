import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { defineScenario } from '../../../src/suite/scenario.js';

export default defineScenario({
  resource: 'conversations',
  name: 'participants',
  since: '2.9',
  async run({ client, given }) {
    const admin_id = await given.adminId();
    const { id, contactId } = await given.conversation('My colleague will go on.');
    const colleague = await given.contactId('Placeholder Colleague');
    const params = { path: { conversation_id: id } };
    const participants = async () => {
      const { contacts } = await unwrap(client.GET('/conversations/{conversation_id}', { params }));
      return contacts.contacts.map((contact) => contact.id);
    };

    const customer = { intercom_user_id: colleague };
    await unwrap(client.POST('/conversations/{conversation_id}/customers', { params, body: { customer } }));
    assert.deepEqual(await participants(), [contactId, colleague]);

    const remove = (contact_id: string) =>
      client.DELETE('/conversations/{conversation_id}/customers/{contact_id}', {
        params: { path: { conversation_id: id, contact_id } },
        body: { admin_id },
      });
    await unwrap(remove(contactId));
    assert.deepEqual(await participants(), [colleague]);
    const last = await remove(colleague);
    assert.equal(last.response.status, 422, 'the last contact stays');
  },
});
