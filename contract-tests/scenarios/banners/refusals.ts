import { defineRefusals } from '../refusals.js';

export default defineRefusals({
  resource: 'banners',
  since: '2.16',
  calls: {
    'nothing has this id': [{ call: 'GET /contacts/999999/banners', refused: '404 not_found' }],
  },
});
