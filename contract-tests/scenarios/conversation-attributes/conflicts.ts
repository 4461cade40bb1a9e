import { defineRefusals, made } from '../refusals.js';

export default defineRefusals({
  resource: 'conversation-attributes',
  name: 'conflicts',
  since: '2.16',
  given: async ({ given }) => ({
    text: await made(given, '/conversations/attributes', {
      name: given.fresh('Invoice'),
      data_type: 'string',
    }),
  }),
  calls: {
    'a relationship leads to something': [
      {
        call: 'POST /conversations/attributes',
        body: { name: 'Order', data_type: 'relationship' },
        refused: '422 parameter_invalid',
      },
    ],
    'only a list has options': [
      {
        call: 'POST /conversations/attributes/{text}/options',
        body: { label: 'Blue' },
        refused: '422 parameter_invalid',
      },
      {
        call: 'PUT /conversations/attributes/{text}/options/1',
        body: { label: 'Blue' },
        refused: '422 parameter_invalid',
      },
      { call: 'DELETE /conversations/attributes/{text}/options/1', refused: '422 parameter_invalid' },
    ],
  },
});
