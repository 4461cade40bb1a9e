import { defineRefusals } from '../refusals.js';

export default defineRefusals({
  resource: 'contacts',
  since: '2.9',
  calls: {
    'what it needs is missing': [
      { call: 'POST /contacts', body: {}, refused: '400 parameter_missing' },
      { call: 'POST /contacts/999999/companies', body: {}, refused: '400 parameter_not_found' },
      {
        call: 'PUT /contacts/999999/granted_companies',
        body: {},
        refused: '400 parameter_missing',
        since: 'Unstable',
      },
      { call: 'POST /contacts/999999/subscriptions', body: {}, refused: '400 parameter_missing' },
      { call: 'POST /contacts/999999/tags', body: {}, refused: '400 parameter_missing' },
      { call: 'PUT /contacts/bulk', body: {}, refused: '422 field_not_found', since: '2.17' },
      { call: 'POST /contacts/bulk/delete', body: {}, refused: '422 field_not_found', since: '2.17' },
      { call: 'POST /contacts/merge/preview', body: {}, refused: '400 parameter_missing', since: '2.17' },
    ],
    'a parameter is out of its range': [
      { call: 'GET /contacts?per_page=0', refused: '400 invalid_per_page' },
      {
        call: 'GET /contacts/999999/merge_history?per_page=0',
        refused: '400 invalid_per_page',
        since: '2.16',
      },
      { call: 'GET /contacts/activities?per_page=0', refused: '400 invalid_per_page', since: '2.17' },
      { call: 'GET /contacts/deleted?page=0', refused: '400 parameter_invalid', since: '2.17' },
    ],
    'nothing has this id': [
      { call: 'DELETE /contacts/999999', refused: '404 not_found' },
      { call: 'PUT /contacts/999999', body: {}, refused: '404 not_found' },
      { call: 'POST /contacts/999999/archive', refused: '404 not_found' },
      { call: 'POST /contacts/999999/block', refused: '404 not_found', since: '2.13' },
      { call: 'GET /contacts/999999/companies', refused: '404 not_found' },
      { call: 'DELETE /contacts/999999/companies/999999', refused: '404 not_found' },
      { call: 'GET /contacts/999999/granted_companies', refused: '404 not_found', since: 'Unstable' },
      { call: 'GET /contacts/999999/merge_history', refused: '404 not_found', since: '2.16' },
      { call: 'GET /contacts/999999/segments', refused: '404 not_found' },
      { call: 'GET /contacts/999999/subscriptions', refused: '404 not_found' },
      {
        call: 'POST /contacts/999999/subscriptions',
        body: { id: '999999', consent_type: 'opt_out' },
        refused: '404 not_found',
      },
      { call: 'DELETE /contacts/999999/subscriptions/999999', refused: '404 not_found' },
      { call: 'GET /contacts/999999/tags', refused: '404 not_found' },
      { call: 'DELETE /contacts/999999/tags/999999', refused: '404 not_found' },
      { call: 'POST /contacts/999999/unarchive', refused: '404 not_found' },
      { call: 'GET /contacts/bulk/999999', refused: '404 job_not_found', since: '2.17' },
    ],
  },
  permitted: [
    { call: 'POST /contacts/bulk', since: '2.17' },
    { call: 'PUT /contacts/bulk', since: '2.17' },
    { call: 'POST /contacts/bulk/delete', since: '2.17' },
  ],
});
