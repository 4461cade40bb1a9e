import { defineRefusals } from '../refusals.js';

export default defineRefusals({
  resource: 'dynamic-content',
  since: '2.17',
  calls: {
    'what it needs is missing': [
      { call: 'POST /dynamic_contents', body: {}, refused: '400 parameter_missing' },
    ],
    'a value is of the wrong kind': [
      { call: 'PUT /dynamic_contents/999999', body: { name: 5 }, refused: '400 parameter_invalid' },
    ],
    'nothing has this id': [
      { call: 'DELETE /dynamic_contents/999999', refused: '404 not_found' },
      { call: 'PUT /dynamic_contents/999999', body: {}, refused: '404 not_found' },
    ],
  },
});
