import { defineRefusals, made } from '../refusals.js';

export default defineRefusals({
  resource: 'data-connectors',
  name: 'conflicts',
  since: '2.16',
  given: async ({ given }) => ({
    connector: await made(given, '/data_connectors', { name: given.fresh('Orders') }),
  }),
  calls: {
    'nothing has this id': [
      {
        call: 'GET /data_connectors/{connector}/execution_results/999999',
        refused: '404 execution_result_not_found',
      },
    ],
    'a name says something': [
      { call: 'PATCH /data_connectors/{connector}', body: { name: ' ' }, refused: '422 parameter_not_found' },
    ],
  },
});
