import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { assertRefused, defineScenario } from '../../../src/suite/scenario.js';

export default defineScenario({
  resource: 'contacts',
  name: 'external-id',
  since: '2.13',
  async run({ client, given }) {
    const id = await given.contactId('Placeholder Known');

    const find = (external_id: string) =>
      client.GET('/contacts/find_by_external_id/{external_id}', { params: { path: { external_id } } });
    assert.equal((await unwrap(find(given.fresh('placeholder-known')))).id, id);
    assertRefused(await find(given.fresh('placeholder-unknown')), 404, 'not_found');
  },
});
