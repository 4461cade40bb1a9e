import { defineRefusals } from '../refusals.js';

export default defineRefusals({
  resource: 'calls',
  since: '2.14',
  calls: {
    'a parameter is out of its range': [{ call: 'GET /calls?page=0', refused: '400 parameter_invalid' }],
    'nothing has this id': [
      { call: 'GET /calls/999999', refused: '404 not_found' },
      { call: 'GET /calls/999999/recording', refused: '404 not_found' },
      { call: 'GET /calls/999999/transcript', refused: '404 not_found' },
    ],
  },
  permitted: [
    'GET /calls',
    'GET /calls/999999',
    'GET /calls/999999/recording',
    'GET /calls/999999/transcript',
    'POST /calls/search',
  ],
});
