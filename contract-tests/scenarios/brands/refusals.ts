import { defineRefusals } from '../refusals.js';

export default defineRefusals({
  resource: 'brands',
  since: '2.15',
  calls: {
    'nothing has this id': [{ call: 'GET /brands/999999', refused: '404 not_found' }],
  },
});
