import { defineRefusals } from '../refusals.js';

export default defineRefusals({
  resource: 'internal-articles',
  name: 'conflicts',
  since: '2.16',
  given: async ({ given }) => ({ admin: Number(await given.adminId()) }),
  calls: {
    'there is no such audience': [
      {
        call: 'POST /internal_articles',
        body: { title: 'Refunds', author_id: '{admin}', owner_id: '{admin}', audience_ids: [999_999] },
        refused: '404 parameter_invalid',
      },
    ],
  },
});
