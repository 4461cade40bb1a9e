import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { assertRefused, defineScenario } from '../../../src/suite/scenario.js';

export default defineScenario({
  resource: 'workflows',
  name: 'export',
  since: '2.15',
  embedded: 'no operation lists workflows: it is the one of a new sandbox',
  async run({ client }) {
    const params = { path: { workflow_id: '68001' } };
    const { workflow } = await unwrap(client.GET('/export/workflows/{workflow_id}', { params }));
    assert.equal(workflow.id, '68001');
    assert.equal(workflow.state, 'live');

    assertRefused(
      await client.GET('/export/workflows/{workflow_id}', { params: { path: { workflow_id: '999999999' } } }),
      404,
      'not_found',
    );
  },
});
