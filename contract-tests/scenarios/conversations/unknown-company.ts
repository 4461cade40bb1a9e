import { defineRefusals } from '../refusals.js';

export default defineRefusals({
  resource: 'conversations',
  name: 'unknown-company',
  since: 'Unstable',
  given: async ({ given }) => ({ talk: (await given.conversation('Which plan are we on?')).id }),
  calls: {
    'no company has this id': [
      {
        call: 'PUT /conversations/{talk}',
        body: { company_id: '000000000000000000000000' },
        refused: '404 company_not_found',
      },
    ],
  },
});
