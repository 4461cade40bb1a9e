import { defineRefusals } from '../refusals.js';

export default defineRefusals({
  resource: 'exports',
  since: '2.9',
  calls: {
    'what it needs is missing': [
      { call: 'POST /export/content/data', body: {}, refused: '400 parameter_missing' },
    ],
    'nothing has this id': [
      { call: 'GET /download/content/data/999999', refused: '404 not_found' },
      { call: 'POST /export/cancel/999999', refused: '404 not_found' },
      { call: 'GET /export/content/data/999999', refused: '404 not_found' },
    ],
  },
});
