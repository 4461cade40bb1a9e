import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { assertRefused, defineScenario } from '../../../src/suite/scenario.js';

export default defineScenario({
  resource: 'tickets',
  name: 'enqueue',
  since: '2.14',
  async run({ client, given }) {
    const contacts = [{ id: await given.contactId('Placeholder Reporter') }];
    const queued = await unwrap(
      client.POST('/tickets/enqueue', { body: { ticket_type_id: '1201', contacts } }),
    );
    assert.equal(queued.status, 'pending');

    const job = await unwrap(
      client.GET('/jobs/status/{job_id}', { params: { path: { job_id: queued.id } } }),
    );
    assert.equal(job.status, 'success');
    const ticket_id = job.resource_id ?? '';
    const ticket = await unwrap(client.GET('/tickets/{ticket_id}', { params: { path: { ticket_id } } }));
    assert.deepEqual(
      ticket.contacts.contacts.map(({ id }) => id),
      contacts.map(({ id }) => id),
    );

    assertRefused(
      await client.GET('/jobs/status/{job_id}', { params: { path: { job_id: '999999999' } } }),
      404,
      'job_not_found',
    );
  },
});
