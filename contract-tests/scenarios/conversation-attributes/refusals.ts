import { defineRefusals } from '../refusals.js';

export default defineRefusals({
  resource: 'conversation-attributes',
  since: '2.16',
  calls: {
    'what it needs is missing': [
      { call: 'POST /conversations/attributes', body: {}, refused: '400 parameter_missing' },
      { call: 'POST /conversations/attributes/999999/options', body: {}, refused: '400 parameter_missing' },
      {
        call: 'PUT /conversations/attributes/999999/options/999999',
        body: {},
        refused: '400 parameter_missing',
      },
    ],
    'a value is of the wrong kind': [
      { call: 'PUT /conversations/attributes/999999', body: { name: 5 }, refused: '400 parameter_invalid' },
    ],
    'nothing has this id': [
      { call: 'DELETE /conversations/attributes/999999', refused: '404 conversation_attribute_not_found' },
      { call: 'GET /conversations/attributes/999999', refused: '404 conversation_attribute_not_found' },
      {
        call: 'PUT /conversations/attributes/999999',
        body: {},
        refused: '404 conversation_attribute_not_found',
      },
      {
        call: 'POST /conversations/attributes/999999/options',
        body: { label: 'Placeholder' },
        refused: '404 conversation_attribute_not_found',
      },
      {
        call: 'DELETE /conversations/attributes/999999/options/999999',
        refused: '404 conversation_attribute_not_found',
      },
      {
        call: 'PUT /conversations/attributes/999999/options/999999',
        body: { label: 'Placeholder' },
        refused: '404 conversation_attribute_not_found',
      },
    ],
  },
});
