import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { assertHas, defineScenario } from '../../../src/suite/scenario.js';

export default defineScenario({
  resource: 'brands',
  name: 'sender',
  since: '2.15',
  async run({ client }) {
    const { data } = await unwrap(client.GET('/brands'));
    assert.ok(
      data.some(({ is_default }) => is_default),
      'every workspace has a default brand',
    );
    const sender = data.find(({ default_address_settings_id }) => default_address_settings_id !== null);
    assertHas(sender?.default_address_settings_id, 'a brand with an address');

    const brand = await unwrap(
      client.GET('/brands/{brand_id}', { params: { path: { brand_id: sender.id } } }),
    );
    assert.equal(brand.name, sender.name);
    const path = { email_setting_id: sender.default_address_settings_id };
    const email = await unwrap(client.GET('/emails/{email_setting_id}', { params: { path } }));
    assert.equal(email.brand_id, sender.id, 'the address knows its brand');
  },
});
