import { defineRefusals } from '../refusals.js';

export default defineRefusals({
  resource: 'companies',
  name: 'bulk-refusals',
  since: 'Unstable',

  calls: {
    'a body that breaks off is no JSON': [
      { call: 'POST /companies/bulk', body: '{"companies": [', refused: '400' },
      { call: 'PUT /companies/bulk', body: '{"companies": [', refused: '400' },
      { call: 'POST /companies/bulk/delete', body: '{"companies": [', refused: '400' },
    ],
    'a value is of the wrong kind': [
      { call: 'POST /companies/bulk', body: { companies: 5 }, refused: '422 type_mismatch' },
    ],
    'there is no such job': [
      {
        call: 'POST /companies/bulk',
        body: { companies: [{ company_id: 'placeholder-company' }], job: { id: '999999' } },
        refused: '404 job_not_found',
      },
      {
        call: 'PUT /companies/bulk',
        body: { companies: [{ id: '999999', name: 'Placeholder' }], job: { id: '999999' } },
        refused: '404 job_not_found',
      },
      {
        call: 'POST /companies/bulk/delete',
        body: { companies: [{ id: '999999' }], job: { id: '999999' } },
        refused: '404 job_not_found',
      },
    ],
  },
});
