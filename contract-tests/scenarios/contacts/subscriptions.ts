import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { assertHas, defineScenario } from '../../../src/suite/scenario.js';

export default defineScenario({
  resource: 'contacts',
  name: 'subscriptions',
  since: '2.9',
  async run({ client, given }) {
    const contact_id = await given.contactId('Placeholder Subscriber');
    const params = { path: { contact_id } };
    const types = await unwrap(client.GET('/subscription_types'));
    const ids = (consent: string) =>
      types.data.filter(({ consent_type }) => consent_type === consent).map(({ id }) => id);
    assertHas(ids('opt_out')[0] && ids('opt_in')[0], 'a subscription type of each kind');

    for (const { id, consent_type } of types.data)
      await unwrap(
        client.POST('/contacts/{contact_id}/subscriptions', { params, body: { id, consent_type } }),
      );
    const contact = await unwrap(client.GET('/contacts/{contact_id}', { params }));
    assert.deepEqual(
      contact.opted_out_subscription_types?.data.map(({ id }) => id),
      ids('opt_out'),
    );
    assert.deepEqual(
      contact.opted_in_subscription_types?.data.map(({ id }) => id),
      ids('opt_in'),
    );

    const [subscription_id = ''] = ids('opt_in');
    await unwrap(
      client.DELETE('/contacts/{contact_id}/subscriptions/{subscription_id}', {
        params: { path: { contact_id, subscription_id } },
      }),
    );
    const decided = await unwrap(client.GET('/contacts/{contact_id}/subscriptions', { params }));
    assert.deepEqual(
      decided.data.map(({ id }) => id),
      ids('opt_out'),
    );
  },
});
