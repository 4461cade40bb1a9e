import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { assertKept, defineScenario } from '../../../src/suite/scenario.js';

export default defineScenario({
  resource: 'phone-switches',
  name: 'switch',
  since: '2.9',
  async run({ client, given }) {
    const contact_id = await given.contactId('Placeholder Caller');
    const params = { path: { contact_id } };
    const phone = '+15550143';
    await unwrap(client.PUT('/contacts/{contact_id}', { params, body: { phone } }));

    const { calls, paid } = await given.attributes('contact', { calls: 'integer', paid: 'boolean' });
    const custom_attributes = { 'Issue type': 'Billing', [calls]: 3, [paid]: true };
    const moved = await unwrap(client.POST('/phone_call_redirects', { body: { phone, custom_attributes } }));
    assert.ok(moved.url);
    const caller = await unwrap(client.GET('/contacts/{contact_id}', { params }));
    assertKept(custom_attributes, caller.custom_attributes);

    const refused = await client.POST('/phone_call_redirects', { body: { phone: 'not a number' } });
    assert.equal(refused.response.status, 400);
    assert.equal((refused.error as { error_key?: string }).error_key, 'invalid_phone_number');
  },
});
