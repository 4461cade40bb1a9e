import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { assertRefused, defineScenario } from '../../../src/suite/scenario.js';

export default defineScenario({
  resource: 'help-center',
  name: 'nested-collections',
  since: '2.10',
  async run({ client, given }) {
    const outer = await unwrap(
      client.POST('/help_center/collections', { body: { name: given.fresh('Billing') } }),
    );
    const inner = await unwrap(
      client.POST('/help_center/collections', {
        body: { name: given.fresh('Refunds'), parent_id: outer.id },
      }),
    );
    assert.equal(inner.parent_id, outer.id);

    const params = { path: { collection_id: outer.id } };
    assertRefused(
      await client.PUT('/help_center/collections/{collection_id}', { params, body: { parent_id: inner.id } }),
      400,
      'parameter_invalid',
    );
    await unwrap(client.DELETE('/help_center/collections/{collection_id}', { params }));
    const gone = { params: { path: { collection_id: inner.id } } };
    assertRefused(await client.GET('/help_center/collections/{collection_id}', gone), 404, 'not_found');
  },
});
