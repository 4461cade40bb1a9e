import { defineRefusals } from '../refusals.js';

export default defineRefusals({
  resource: 'reporting-exports',
  since: '2.14',
  calls: {
    'nothing has this id': [{ call: 'GET /download/reporting_data/999999', refused: '404 not_found' }],
  },
});
