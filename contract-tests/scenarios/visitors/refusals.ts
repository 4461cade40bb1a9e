import { defineRefusals } from '../refusals.js';

export default defineRefusals({
  resource: 'visitors',
  since: '2.9',
  calls: {
    'what it needs is missing': [
      { call: 'PUT /visitors', body: {}, refused: '400 parameter_missing' },
      { call: 'POST /visitors/convert', body: {}, refused: '400 parameter_missing' },
    ],
    'nothing has this id': [{ call: 'PUT /visitors', body: { id: '999999' }, refused: '404 not_found' }],
  },
});
