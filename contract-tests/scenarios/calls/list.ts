import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { assertHas, defineScenario } from '../../../src/suite/scenario.js';

export default defineScenario({
  resource: 'calls',
  name: 'list',
  since: '2.14',
  async run({ client }) {
    const { data } = await unwrap(client.GET('/calls'));
    const [listed] = data;
    assertHas(listed, 'a call');
    const params = { path: { call_id: String(listed.id) } };
    const call = await unwrap(client.GET('/calls/{call_id}', { params }));
    assert.equal(String(call.id), String(listed.id));
    assert.equal(call.direction, listed.direction);
  },
});
