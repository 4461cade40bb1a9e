import { defineRefusals, made } from '../refusals.js';

export default defineRefusals({
  resource: 'data-connectors',
  name: 'conflicts',
  since: '2.16',
  given: async ({ given }) => ({
    connector: await made(given, '/data_connectors', { name: given.fresh('Orders') }),
  }),
  calls: {
    'a name says something': [
      { call: 'PATCH /data_connectors/{connector}', body: { name: ' ' }, refused: '422 parameter_not_found' },
    ],
  },
});
