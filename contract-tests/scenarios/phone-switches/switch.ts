import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { defineScenario } from '../../../src/suite/scenario.js';

export default defineScenario({
  resource: 'phone-switches',
  name: 'switch',
  since: '2.9',
  async run({ client, given }) {
    const contact_id = await given.contactId('Placeholder Caller');
    const params = { path: { contact_id } };
    const phone = '+15550143';
    await unwrap(client.PUT('/contacts/{contact_id}', { params, body: { phone } }));

    const moved = await unwrap(
      client.POST('/phone_call_redirects', {
        body: { phone, custom_attributes: { 'Issue type': 'Billing' } },
      }),
    );
    assert.ok(moved.url);
    const caller = await unwrap(client.GET('/contacts/{contact_id}', { params }));
    assert.equal(caller.custom_attributes['Issue type'], 'Billing');

    const refused = await client.POST('/phone_call_redirects', { body: { phone: 'not a number' } });
    assert.equal(refused.response.status, 400);
    assert.equal((refused.error as { error_key?: string }).error_key, 'invalid_phone_number');
  },
});
