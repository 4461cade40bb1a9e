import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { assertHas, defineScenario } from '../../../src/suite/scenario.js';

export default defineScenario({
  resource: 'away-status-reasons',
  name: 'list',
  since: '2.14',
  async run({ client }) {
    const { data } = await unwrap(client.GET('/away_status_reasons'));
    assertHas(data[0], 'a reason to be away');
    assert.equal(new Set(data.map(({ id }) => id)).size, data.length, 'each has an id of its own');
  },
});
