import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { defineScenario } from '../../../src/suite/scenario.js';

// In 2.15 the notes on a company can be read, and not yet written.
export default defineScenario({
  resource: 'notes',
  name: 'company-before-writing',
  since: '2.15',
  before: '2.16',
  async run({ client, given }) {
    const company_id = given.fresh('placeholder-company');
    const company = await unwrap(client.POST('/companies', { body: { company_id } }));
    const params = { path: { company_id: company.id } };
    const notes = await unwrap(client.GET('/companies/{company_id}/notes', { params }));
    assert.equal(notes.total_count, 0);
  },
});
