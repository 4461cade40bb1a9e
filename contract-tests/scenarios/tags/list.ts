import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { defineScenario } from '../../../src/suite/scenario.js';

export default defineScenario({
  resource: 'tags',
  name: 'list',
  since: '2.9',
  async run({ client }) {
    const tags = await unwrap(client.GET('/tags'));
    assert.equal(tags.type, 'list');
    const ids = tags.data.map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length, 'every tag is listed once');
  },
});
