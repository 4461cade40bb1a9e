import { defineRefusals } from '../refusals.js';

export default defineRefusals({
  resource: 'companies',
  since: '2.9',
  calls: {
    'what it needs is missing': [
      {
        call: 'POST /companies/search',
        body: {},
        refused: '400 parameter_missing',
        since: '2.17',
        before: 'Unstable',
      },
      { call: 'POST /companies/999999/notes', body: {}, refused: '400 parameter_missing', since: '2.16' },
      { call: 'POST /companies/bulk', body: {}, refused: '422 field_not_found', since: 'Unstable' },
      { call: 'PUT /companies/bulk', body: {}, refused: '422 field_not_found', since: 'Unstable' },
      { call: 'POST /companies/bulk/delete', body: {}, refused: '422 field_not_found', since: 'Unstable' },
    ],
    'a value is of the wrong kind': [
      { call: 'PUT /companies/999999', body: { name: 5 }, refused: '400 parameter_invalid' },
    ],
    'a parameter is out of its range': [
      { call: 'GET /companies?page=0', refused: '400 parameter_invalid' },
      { call: 'GET /companies/999999/contacts?page=0', refused: '400 parameter_invalid' },
      { call: 'POST /companies/list?page=0', refused: '400 parameter_invalid' },
    ],
    'nothing has this id': [
      { call: 'DELETE /companies/999999', refused: '404 company_not_found' },
      { call: 'PUT /companies/999999', body: {}, refused: '404 company_not_found' },
      { call: 'GET /companies/999999/contacts', refused: '404 company_not_found' },
      { call: 'GET /companies/999999/notes', refused: '404 company_not_found', since: '2.15' },
      {
        call: 'POST /companies/999999/notes',
        body: { body: 'Hello' },
        refused: '404 company_not_found',
        since: '2.16',
      },
      { call: 'GET /companies/999999/segments', refused: '404 company_not_found' },
      { call: 'GET /companies/bulk/999999', refused: '404 job_not_found', since: 'Unstable' },
    ],
  },
  permitted: [
    { call: 'POST /companies/bulk', since: 'Unstable' },
    { call: 'PUT /companies/bulk', since: 'Unstable' },
    { call: 'POST /companies/bulk/delete', since: 'Unstable' },
  ],
});
