import { defineRefusals, made } from '../refusals.js';

export default defineRefusals({
  resource: 'audiences',
  name: 'conflicts',
  since: '2.16',
  given: async ({ given }) => ({
    audience: await made(given, '/audiences', { name: given.fresh('Everybody') }),
  }),
  calls: {
    'a name says something': [
      { call: 'PUT /audiences/{audience}', body: { name: ' ' }, refused: '422 validation_error' },
    ],
  },
});
