import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { defineScenario } from '../../../src/suite/scenario.js';

export default defineScenario({
  resource: 'data-attributes',
  name: 'of-conversations',
  since: '2.9',
  before: '2.16',
  embedded: 'no operation of these versions makes an attribute of conversations',
  async run({ client, given }) {
    const query = { model: 'conversation' } as const;
    const { data } = await unwrap(client.GET('/data_attributes', { params: { query } }));
    assert.deepEqual(
      data.map(({ model, name }) => [model, name]),
      [['conversation', given.say('Reason for contact')]],
    );
  },
});
