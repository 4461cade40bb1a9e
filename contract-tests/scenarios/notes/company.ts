import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { defineScenario } from '../../../src/suite/scenario.js';

export default defineScenario({
  resource: 'notes',
  name: 'company',
  since: '2.16',
  async run({ client, given }) {
    const company_id = given.fresh('placeholder-company');
    const company = await unwrap(client.POST('/companies', { body: { company_id } }));
    const params = { path: { company_id: company.id } };

    const note = await unwrap(
      client.POST('/companies/{company_id}/notes', { params, body: { body: 'Renews in spring.' } }),
    );
    assert.equal(note.company?.id, company.id);
    const notes = await unwrap(client.GET('/companies/{company_id}/notes', { params }));
    assert.deepEqual(
      notes.data.map(({ id }) => id),
      [note.id],
    );
    const shown = await unwrap(client.GET('/companies/{company_id}', { params }));
    assert.equal(shown.notes?.total_count, 1);
  },
});
