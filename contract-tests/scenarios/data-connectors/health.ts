import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { assertHas, assertRefused, defineScenario } from '../../../src/suite/scenario.js';

export default defineScenario({
  resource: 'data-connectors',
  name: 'health',
  since: 'Unstable',
  embedded: 'its connector ran when a new sandbox began',
  async run({ client }) {
    const [connector] = (await unwrap(client.GET('/data_connectors'))).data;
    assertHas(connector, 'a data connector');
    const path = { data_connector_id: connector.id };
    const list = '/data_connectors/{data_connector_id}/execution_results';
    const { data } = await unwrap(client.GET(list, { params: { path } }));
    const health = '/data_connectors/{data_connector_id}/health';
    const look = (query: { start_ts?: number; end_ts?: number; bucket_size_minutes?: number }) =>
      unwrap(client.GET(health, { params: { path, query } }));
    const { summary, time_series } = await look({ bucket_size_minutes: 1440 });
    assert.equal(time_series.length, 7, 'a week in days');
    assert.equal(summary.total_executions, data.length, 'what is counted is what is listed');
    assert.equal(summary.success_rate, data.filter(({ success }) => success).length / data.length);
    assert.equal(
      time_series.reduce((sum, { execution_count }) => sum + execution_count, 0),
      data.length,
    );
    // The second run of two, by the clock with which the sandbox begins.
    const moment = Date.UTC(2025, 11, 31, 23, 55) / 1000;
    assert.equal((await look({ start_ts: moment })).summary.total_executions, 1);
    assert.equal((await look({ end_ts: moment })).summary.total_executions, data.length - 1);
    const long = { start_ts: 0, end_ts: 15 * 86_400 };
    assertRefused(await client.GET(health, { params: { path, query: long } }), 400, 'parameter_invalid');
  },
});
