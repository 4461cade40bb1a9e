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
    const last = await unwrap(
      client.POST('/conversations/{conversation_id}/customers', {
        params,
        body: {
          customer: {
            email: `${given.fresh('placeholder-neighbour')}@example.com`,
            customer: { email: `${user_id}@example.com` },
          },
        },
      }),
    );

    const admin_id = await given.adminId();
    const leaving = [
      { contact_id: contactId, customer: { intercom_user_id: contactId } },
      { contact_id: colleague, customer: { user_id } },
      { contact_id: more.customers[2]?.id ?? '', customer: { email } },
    ];
    for (const { contact_id, customer } of leaving)
      await unwrap(
        client.DELETE('/conversations/{conversation_id}/customers/{contact_id}', {
          params: { path: { ...params.path, contact_id } },
          body: { admin_id, customer },
        }),
      );
    const { contacts } = await unwrap(client.GET('/conversations/{conversation_id}', { params }));
    assert.deepEqual(
      contacts.contacts.map((contact) => contact.id),
      [last.customers[3]?.id],
    );
  },
});
