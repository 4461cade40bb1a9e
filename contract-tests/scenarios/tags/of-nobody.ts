import { defineRefusals } from '../refusals.js';

export default defineRefusals({
  resource: 'tags',
  name: 'of-nobody',
  since: '2.9',
  before: '2.16',

  calls: {
    'nobody has this id': [
      {
        call: 'POST /tags',
        body: { name: 'Placeholder', users: [{ id: '999999' }] },
        refused: '404 not_found',
      },
    ],
  },
});
