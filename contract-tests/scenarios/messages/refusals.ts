import { defineRefusals } from '../refusals.js';

export default defineRefusals({
  resource: 'messages',
  since: '2.9',
  calls: {
    'what it needs is missing': [
      { call: 'POST /messages', body: {}, refused: '400 parameter_missing' },
      { call: 'GET /messages/status', refused: '400 parameter_missing', since: '2.16' },
      { call: 'GET /messages/whatsapp/status', refused: '400 parameter_missing', since: '2.16' },
    ],
  },
  permitted: ['POST /messages', { call: 'GET /messages/status?ruleset_id=999999', since: '2.16' }],
});
