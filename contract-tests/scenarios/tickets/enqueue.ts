import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { assertKept, assertRefused, defineScenario } from '../../../src/suite/scenario.js';
import { createReturnType, returnFields } from './return-type.js';

export default defineScenario({
  resource: 'tickets',
  name: 'enqueue',
  since: '2.14',
  async run({ client, given }) {
    const ticket_type_id = await createReturnType(given);
    const contact = await given.contactId('Placeholder Reporter');
    const external_id = given.fresh('placeholder-reporter');
    const ticket_attributes = returnFields(given, 2, true);
    for (const who of [{ id: contact }, { external_id }]) {
      const body = { ticket_type_id, contacts: [who], ticket_attributes };
      const queued = await unwrap(client.POST('/tickets/enqueue', { body }));
      assert.equal(queued.status, 'pending');

      const path = { job_id: queued.id };
      const job = await unwrap(client.GET('/jobs/status/{job_id}', { params: { path } }));
      assert.equal(job.status, 'success');
      const ticket_id = job.resource_id ?? '';
      const ticket = await unwrap(client.GET('/tickets/{ticket_id}', { params: { path: { ticket_id } } }));
      assertKept(ticket_attributes, ticket.ticket_attributes);
      assert.deepEqual(
        ticket.contacts.contacts.map(({ id }) => id),
        [contact],
      );
    }
    assertRefused(
      await client.GET('/jobs/status/{job_id}', { params: { path: { job_id: '999999999' } } }),
      404,
      'job_not_found',
    );
  },
});
