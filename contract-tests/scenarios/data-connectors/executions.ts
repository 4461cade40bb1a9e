import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { assertHas, defineScenario } from '../../../src/suite/scenario.js';

export default defineScenario({
  resource: 'data-connectors',
  name: 'executions',
  since: '2.16',
  async run({ client }) {
    const [connector] = (await unwrap(client.GET('/data_connectors'))).data;
    assertHas(connector, 'a data connector');
    const path = { data_connector_id: connector.id };
    const address = '/data_connectors/{data_connector_id}/execution_results';
    const list = async (query: {
      success?: 'true' | 'false';
      error_type?: '3rd_party_error';
      start_ts?: number;
      end_ts?: number;
      include_bodies?: 'true';
    }) => (await unwrap(client.GET(address, { params: { path, query } }))).data;
    const [latest, earlier] = await list({});
    assertHas(
      latest?.success && earlier && !earlier.success,
      'a data connector that failed, and then worked',
    );
    assert.ok(!('response_body' in latest), 'bodies are shown on request');

    const [longAgo, longFromNow] = [1_000_000_000, 4_000_000_000];
    assert.deepEqual(await list({ success: 'true' }), [latest]);
    assert.deepEqual(await list({ error_type: '3rd_party_error' }), [earlier]);
    assert.deepEqual(await list({ start_ts: longFromNow }), []);
    assert.deepEqual(await list({ end_ts: longAgo }), []);
    const [whole] = await list({ include_bodies: 'true' });
    assert.ok(whole && 'response_body' in whole);

    const params = { path: { ...path, execution_result_id: latest.id } };
    const shown = await unwrap(client.GET(`${address}/{execution_result_id}`, { params }));
    assert.equal(shown.data_connector_id, connector.id);
    assert.ok('response_body' in shown);
  },
});
