import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { assertRefused, defineScenario } from '../../../src/suite/scenario.js';

export default defineScenario({
  resource: 'identity-secrets',
  name: 'create-and-delete',
  since: 'Unstable',
  async run({ client }) {
    const body = { name: 'Ticket machine', supports_ios: true };
    const { id } = await unwrap(client.POST('/secure_mode_secrets', { body }));
    const { data } = await unwrap(client.GET('/secure_mode_secrets'));
    const listed = data.find((secret) => secret.id === id);
    assert.equal(listed?.name, 'Ticket machine');
    assert.equal(listed?.supports_ios, true);
    assert.ok(listed && !('secret' in listed), 'the key is shown once only');
    assert.equal((await unwrap(client.GET('/me'))).app.identity_verification, true);

    assertRefused(
      await client.POST('/secure_mode_secrets', { body: { name: 'Nowhere', supports_web: false } }),
      422,
      'parameter_invalid',
    );

    const params = { path: { identity_verification_secret_id: id } };
    const path = '/secure_mode_secrets/{identity_verification_secret_id}';
    await unwrap(client.DELETE(path, { params }));
    const left = await unwrap(client.GET('/secure_mode_secrets'));
    assert.ok(!left.data.some((secret) => secret.id === id));
    assertRefused(await client.DELETE(path, { params }), 404, 'identity_verification_secret_not_found');
  },
});
