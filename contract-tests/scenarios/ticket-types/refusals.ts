import { defineRefusals } from '../refusals.js';

export default defineRefusals({
  resource: 'ticket-types',
  since: '2.9',
  calls: {
    'what it needs is missing': [
      { call: 'POST /ticket_types', body: {}, refused: '400 parameter_missing' },
      { call: 'POST /ticket_types/999999/attributes', body: {}, refused: '400 parameter_missing' },
    ],
    'a value is of the wrong kind': [
      { call: 'PUT /ticket_types/999999', body: { name: 5 }, refused: '400 parameter_invalid' },
      {
        call: 'PUT /ticket_types/999999/attributes/999999',
        body: { name: 5 },
        refused: '400 parameter_invalid',
      },
    ],
    'nothing has this id': [
      { call: 'GET /ticket_types/999999', refused: '404 not_found' },
      { call: 'PUT /ticket_types/999999', body: {}, refused: '404 not_found' },
      {
        call: 'POST /ticket_types/999999/attributes',
        body: { name: 'Placeholder', description: 'Placeholder', data_type: 'string' },
        refused: '404 not_found',
      },
      { call: 'PUT /ticket_types/999999/attributes/999999', body: {}, refused: '404 not_found' },
    ],
  },
  permitted: [
    'GET /ticket_types',
    'POST /ticket_types',
    'GET /ticket_types/999999',
    'PUT /ticket_types/999999',
    'POST /ticket_types/999999/attributes',
    'PUT /ticket_types/999999/attributes/999999',
  ],
});
