import { defineRefusals } from '../refusals.js';

export default defineRefusals({
  resource: 'admins',
  since: '2.9',
  calls: {
    'what it needs is missing': [
      { call: 'PUT /admins/999999/away', body: {}, refused: '400 parameter_missing', before: '2.14' },
      { call: 'GET /admins/activity_logs', refused: '400 parameter_missing' },
    ],
    'a value is of the wrong kind': [
      {
        call: 'POST /admins/activity_logs/search',
        body: { event_types: 5 },
        refused: '400 parameter_invalid',
        since: '2.16',
      },
    ],
  },
});
