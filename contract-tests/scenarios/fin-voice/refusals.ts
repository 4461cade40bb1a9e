import { defineRefusals } from '../refusals.js';

export default defineRefusals({
  resource: 'fin-voice',
  since: '2.15',
  calls: {
    'what it needs is missing': [
      { call: 'POST /fin_voice/register', body: {}, refused: '400 parameter_missing' },
    ],
    'nothing has this id': [
      { call: 'GET /fin_voice/collect/999999', refused: '404 not_found' },
      { call: 'GET /fin_voice/external_id/999999', refused: '404 not_found' },
      { call: 'GET /fin_voice/phone_number/999999', refused: '404 not_found' },
    ],
  },
});
