import { defineRefusals } from '../refusals.js';

export default defineRefusals({
  resource: 'audiences',
  since: '2.16',
  calls: {
    'what it needs is missing': [{ call: 'POST /audiences', body: {}, refused: '400 parameter_missing' }],
    'a value is of the wrong kind': [
      { call: 'PUT /audiences/999999', body: { name: 5 }, refused: '400 parameter_invalid' },
    ],
    'nothing has this id': [
      { call: 'DELETE /audiences/999999', refused: '404 not_found' },
      { call: 'PUT /audiences/999999', body: {}, refused: '404 not_found' },
    ],
  },
});
