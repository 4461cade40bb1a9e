import { defineRefusals } from '../refusals.js';

export default defineRefusals({
  resource: 'data-events',
  since: '2.9',
  calls: {
    'what it needs is missing': [
      { call: 'GET /events', refused: '400 parameter_missing' },
      { call: 'POST /events', body: {}, refused: '400 parameter_missing' },
      { call: 'POST /events/summaries', body: {}, refused: '400 parameter_missing' },
    ],
    'there are events of users alone': [
      { call: 'GET /events?type=company&user_id=999999', refused: '422 parameter_invalid' },
    ],
    'nothing has this id': [
      {
        call: 'POST /events/summaries',
        body: { user_id: '999999', event_summaries: { event_name: 'placeholder-event' } },
        refused: '404 not_found',
      },
    ],
  },
  permitted: ['POST /events'],
});
