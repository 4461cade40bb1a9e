import { defineRefusals } from '../refusals.js';

export default defineRefusals({
  resource: 'contacts',
  name: 'bulk-refusals',
  since: '2.17',

  calls: {
    'a body that breaks off is no JSON': [
      { call: 'POST /contacts/bulk', body: '{"contacts": [', refused: '400' },
      { call: 'PUT /contacts/bulk', body: '{"contacts": [', refused: '400' },
      { call: 'POST /contacts/bulk/delete', body: '{"contacts": [', refused: '400' },
    ],
    'what it needs is missing': [{ call: 'POST /contacts/bulk', body: {}, refused: '422 field_not_found' }],
    'there is no such job': [
      {
        call: 'POST /contacts/bulk',
        body: { contacts: [{ role: 'user', external_id: 'placeholder-user' }], job: { id: '999999' } },
        refused: '404 job_not_found',
      },
      {
        call: 'PUT /contacts/bulk',
        body: { contacts: [{ id: '999999', name: 'Placeholder' }], job: { id: '999999' } },
        refused: '404 job_not_found',
      },
      {
        call: 'POST /contacts/bulk/delete',
        body: { contacts: [{ id: '999999' }], job: { id: '999999' } },
        refused: '404 job_not_found',
      },
    ],
  },
});
