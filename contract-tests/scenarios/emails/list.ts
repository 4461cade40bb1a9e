import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { assertHas, assertRefused, defineScenario } from '../../../src/suite/scenario.js';

export default defineScenario({
  resource: 'emails',
  name: 'list',
  since: '2.15',
  async run({ client }) {
    const { data } = await unwrap(client.GET('/emails'));
    const [email] = data;
    assertHas(email, 'an address');
    const path = { email_setting_id: email.id };
    const same = await unwrap(client.GET('/emails/{email_setting_id}', { params: { path } }));
    assert.equal(same.email, email.email);

    assertRefused(
      await client.GET('/emails/{email_setting_id}', { params: { path: { email_setting_id: '999999999' } } }),
      404,
      'not_found',
    );
  },
});
