import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { assertRefused, defineScenario } from '../../../src/suite/scenario.js';

export default defineScenario({
  resource: 'ip-allowlist',
  name: 'set',
  since: '2.14',
  async run({ client }) {
    const ip_allowlist = ['127.0.0.0/8', '2001:db8::/32'];
    await unwrap(client.PUT('/ip_allowlist', { body: { enabled: true, ip_allowlist } }));
    const kept = await unwrap(client.GET('/ip_allowlist'));
    assert.equal(kept.enabled, true);
    assert.deepEqual(kept.ip_allowlist, ip_allowlist);

    for (const refused of [['192.0.2.0/24'], ['300.0.0.1']])
      assertRefused(
        await client.PUT('/ip_allowlist', { body: { ip_allowlist: refused } }),
        422,
        'parameter_invalid',
      );
    assert.deepEqual((await unwrap(client.GET('/ip_allowlist'))).ip_allowlist, ip_allowlist);

    await unwrap(client.PUT('/ip_allowlist', { body: { enabled: false, ip_allowlist: [] } }));
    assert.equal((await unwrap(client.GET('/ip_allowlist'))).enabled, false);
  },
});
