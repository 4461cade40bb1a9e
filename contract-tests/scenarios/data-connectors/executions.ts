import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { assertRefused, defineScenario } from '../../../src/suite/scenario.js';

export default defineScenario({
  resource: 'data-connectors',
  name: 'executions',
  since: '2.16',
  async run({ client }) {
    const [connector] = (await unwrap(client.GET('/data_connectors'))).data;
    assert.ok(connector, 'the workspace must have a data connector');
    const path = { data_connector_id: connector.id };
    const query = { success: 'true', start_ts: 0 } as const;
    const list = '/data_connectors/{data_connector_id}/execution_results';
    const { data } = await unwrap(client.GET(list, { params: { path, query } }));
    const [execution] = data;
    assert.ok(execution, 'the data connector must have run');
    assert.ok(data.every(({ success }) => success));
    assert.ok(!('response_body' in execution), 'bodies are shown on request');

    const params = { path: { ...path, execution_result_id: execution.id } };
    const shown = await unwrap(client.GET(`${list}/{execution_result_id}`, { params }));
    assert.equal(shown.data_connector_id, connector.id);
    assert.ok('response_body' in shown);

    assertRefused(
      await client.PATCH('/data_connectors/{data_connector_id}', {
        params: { path },
        body: { state: 'draft' },
      }),
      409,
      'data_connector_in_use',
    );
  },
});
