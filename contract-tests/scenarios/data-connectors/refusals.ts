import { unwrap, type IntercomClient } from '../../../src/client/index.js';
import { defineRefusals } from '../refusals.js';

export default defineRefusals({
  resource: 'data-connectors',
  since: '2.16',
  async given({ client }) {
    const { data } = await unwrap((client as unknown as IntercomClient<'2.16'>).GET('/data_connectors'));
    return { used: data[0]?.id ?? '' };
  },
  calls: {
    'a workflow uses it': [
      {
        call: 'PATCH /data_connectors/{used}',
        body: { state: 'draft' },
        refused: '409 data_connector_in_use',
      },
    ],
    'what it needs is missing': [
      { call: 'POST /data_connectors', body: {}, refused: '422 parameter_not_found' },
      {
        call: 'PATCH /data_connectors/999999/versions/999999',
        body: {},
        refused: '400 parameter_missing',
        since: '2.17',
      },
    ],
    'a value is of the wrong kind': [
      { call: 'POST /data_connectors', body: { name: 5 }, refused: '400 parameter_invalid' },
      { call: 'PATCH /data_connectors/999999', body: { name: 5 }, refused: '400 parameter_invalid' },
    ],
    'a parameter is out of its range': [
      { call: 'GET /data_connectors?per_page=0', refused: '400 invalid_per_page' },
      { call: 'GET /data_connectors?starting_after=nowhere', refused: '400 client_error' },
      { call: 'GET /data_connectors/999999?state_version=0', refused: '400 parameter_invalid' },
      { call: 'GET /data_connectors/999999/execution_results?per_page=0', refused: '400 invalid_per_page' },
    ],
    'nothing has this id': [
      { call: 'DELETE /data_connectors/999999', refused: '404 data_connector_not_found' },
      { call: 'PATCH /data_connectors/999999', body: {}, refused: '404 data_connector_not_found' },
      { call: 'GET /data_connectors/999999/execution_results', refused: '404 data_connector_not_found' },
      {
        call: 'GET /data_connectors/999999/execution_results/999999',
        refused: '404 data_connector_not_found',
      },
      {
        call: 'GET /data_connectors/999999/health',
        refused: '404 data_connector_not_found',
        since: 'Unstable',
      },
      {
        call: 'GET /data_connectors/999999/versions',
        refused: '404 data_connector_not_found',
        since: '2.17',
      },
      {
        call: 'PATCH /data_connectors/999999/versions/999999',
        body: { note: 'Reviewed' },
        refused: '404 data_connector_not_found',
        since: '2.17',
      },
    ],
  },
});
