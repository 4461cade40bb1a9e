import { defineRefusals } from '../refusals.js';

export default defineRefusals({
  resource: 'tags',
  since: '2.9',
  calls: {
    'what it needs is missing': [{ call: 'POST /tags', body: {}, refused: '400 parameter_missing' }],
    'nothing has this id': [{ call: 'DELETE /tags/999999', refused: '404 not_found' }],
  },
});
