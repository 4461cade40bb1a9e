import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { assertRefused, defineScenario } from '../../../src/suite/scenario.js';

/** The visitor of the sandbox: a browser makes visitors, no operation does. */
const user_id = '3f8a2b6e-51c7-4d09-8e2f-6b7a9c0d1e24';

export default defineScenario({
  resource: 'visitors',
  name: 'convert-to-lead',
  since: '2.9',
  async run({ client }) {
    const find = () => client.GET('/visitors', { params: { query: { user_id } } });
    const { id } = await unwrap(find());
    const named = await unwrap(client.PUT('/visitors', { body: { id, name: 'Placeholder Guest' } }));
    assert.equal(named.name, 'Placeholder Guest');
    const lead = await unwrap(
      client.POST('/visitors/convert', { body: { type: 'lead', visitor: { user_id } } }),
    );
    assert.equal(lead.role, 'lead');
    assert.equal(lead.name, 'Placeholder Guest');
    assertRefused(await find(), 404, 'not_found');
  },
});
