import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { defineScenario } from '../../../src/suite/scenario.js';

export default defineScenario({
  resource: 'banners',
  name: 'of-a-new-contact',
  since: 'Unstable',
  async run({ client, given }) {
    const contact_id = await given.contactId('Placeholder Newcomer');
    const list = () =>
      unwrap(client.GET('/contacts/{contact_id}/banners', { params: { path: { contact_id } } }));
    const { data } = await list();
    assert.equal(new Set(data.map(({ id }) => id)).size, data.length, 'each banner is there once');
    assert.deepEqual((await list()).data, data, 'looking at them dismisses none');
  },
});
