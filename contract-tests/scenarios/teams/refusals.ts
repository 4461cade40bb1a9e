import { defineRefusals } from '../refusals.js';

export default defineRefusals({
  resource: 'teams',
  since: '2.9',
  calls: {
    'nothing has this id': [
      { call: 'GET /teams/999999', refused: '404 team_not_found' },
      {
        call: 'PUT /teams/999999',
        body: { admin_ids: [999_999] },
        refused: '404 team_not_found',
        since: 'Unstable',
      },
      { call: 'GET /teams/999999/metrics', refused: '404 team_not_found', since: '2.16' },
    ],
  },
  permitted: [
    { call: 'PUT /teams/999999', since: 'Unstable' },
    { call: 'GET /teams/999999/metrics', since: '2.16' },
  ],
});
