import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { defineScenario } from '../../../src/suite/scenario.js';

export default defineScenario({
  resource: 'contacts',
  name: 'activities',
  since: 'Unstable',
  embedded: 'it reads all that has ever happened',
  async run({ client, given }) {
    const contact_id = await given.contactId('Placeholder Mayfly');
    const params = { path: { contact_id } };
    await unwrap(client.PUT('/contacts/{contact_id}', { params, body: { role: 'lead' } }));
    await unwrap(client.DELETE('/contacts/{contact_id}', { params }));

    const activities = await unwrap(client.GET('/contacts/activities'));
    assert.deepEqual(
      activities.data.filter((one) => one.contact_id === contact_id).map(({ event_type }) => event_type),
      ['contact.created', 'contact.role_updated', 'contact.deleted'],
    );
  },
});
