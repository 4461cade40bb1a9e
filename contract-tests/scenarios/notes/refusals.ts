import { defineRefusals } from '../refusals.js';

export default defineRefusals({
  resource: 'notes',
  since: '2.9',
  calls: {
    'what it needs is missing': [
      { call: 'POST /contacts/999999/notes', body: {}, refused: '400 parameter_missing' },
    ],
    'nothing has this id': [
      { call: 'GET /contacts/999999/notes', refused: '404 not_found' },
      { call: 'POST /contacts/999999/notes', body: { body: 'Hello' }, refused: '404 not_found' },
      { call: 'GET /notes/999999', refused: '404 not_found' },
    ],
  },
});
