import { defineRefusals } from '../refusals.js';

export default defineRefusals({
  resource: 'data-events',
  name: 'of-nobody',
  since: '2.9',

  calls: {
    'nobody has this id': [{ call: 'GET /events?type=user&user_id=999999', refused: '404 not_found' }],
  },
});
