import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { defineScenario } from '../../../src/suite/scenario.js';

export default defineScenario({
  resource: 'ip-allowlist',
  name: 'read',
  since: '2.14',
  async run({ client }) {
    const first = await unwrap(client.GET('/ip_allowlist'));
    assert.ok(first.enabled || first.enabled === false, 'it is on or off');
    assert.deepEqual(await unwrap(client.GET('/ip_allowlist')), first, 'reading changes nothing');
  },
});
