import { defineRefusals } from '../refusals.js';

export default defineRefusals({
  resource: 'folders',
  since: '2.17',
  calls: {
    'what it needs is missing': [
      { call: 'POST /folders', body: {}, refused: '400 parameter_missing' },
      { call: 'PUT /folders/999999', body: {}, refused: '400 parameter_missing' },
    ],
    'nothing has this id': [
      { call: 'GET /folders/999999', refused: '404 not_found' },
      { call: 'DELETE /folders/999999', refused: '404 not_found' },
      { call: 'PUT /folders/999999', body: { folder: {} }, refused: '404 not_found' },
    ],
  },
});
