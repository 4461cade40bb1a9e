import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { defineScenario } from '../../../src/suite/scenario.js';

export default defineScenario({
  resource: 'conversations',
  name: 'attach-by',
  since: '2.14',
  embedded: 'its contacts have addresses',
  async run({ client, given }) {
    const { id, contactId } = await given.conversation('My colleagues will go on.');
    const colleague = await given.contactId('Placeholder Colleague');
    const user_id = given.fresh('placeholder-colleague');
    const params = { path: { conversation_id: id } };
    // A contact who takes part already may add somebody, too.
    const attached = await unwrap(
      client.POST('/conversations/{conversation_id}/customers', {
        params,
        body: { customer: { user_id, customer: { intercom_user_id: contactId } } },
      }),
    );
    assert.deepEqual(
      attached.customers.map((contact) => contact.id),
      [contactId, colleague],
    );
    const email = `${given.fresh('placeholder-friend')}@example.com`;
    const more = await unwrap(
      client.POST('/conversations/{conversation_id}/customers', {
        params,
        body: { customer: { email, customer: { user_id } } },
      }),
    );
    assert.deepEqual(
      more.customers.map(({ type }) => type),
      ['user', 'user', 'lead'],
      'an address that nobody has is a new lead',
    );
  },
});
