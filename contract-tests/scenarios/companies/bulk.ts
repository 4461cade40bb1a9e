import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { assertKept, assertRefused, defineScenario } from '../../../src/suite/scenario.js';

export default defineScenario({
  resource: 'companies',
  name: 'bulk',
  since: 'Unstable',
  async run({ client, given }) {
    const { motto, lamps, paid } = await given.attributes('company', {
      motto: 'string',
      lamps: 'integer',
      paid: 'boolean',
    });
    const company_id = given.fresh('placeholder-many');
    const first = { [motto]: given.say('Light for all'), [lamps]: 2, [paid]: false };
    const job = await unwrap(
      client.POST('/companies/bulk', {
        body: { companies: [{ company_id, name: 'Placeholder Many', custom_attributes: first }] },
      }),
    );
    const found = await unwrap(client.GET('/companies', { params: { query: { company_id } } }));
    assert.ok(found.type === 'company' && found.name === 'Placeholder Many');
    assertKept(first, found.custom_attributes);

    const { id } = found;
    const second = { [motto]: given.say('Light for some'), [lamps]: 3, [paid]: true };
    const companies = [
      { id, size: 130, custom_attributes: second },
      { id: '000000000000000000000000', size: 1 },
    ];
    await unwrap(client.PUT('/companies/bulk', { body: { companies, job: { id: job.id } } }));
    const params = { path: { company_id: id } };
    const changed = await unwrap(client.GET('/companies/{company_id}', { params }));
    assert.equal(changed.size, 130);
    assertKept(second, changed.custom_attributes);

    await unwrap(
      client.POST('/companies/bulk/delete', { body: { companies: [{ id }], job: { id: job.id } } }),
    );
    assertRefused(await client.GET('/companies/{company_id}', { params }), 404, 'company_not_found');

    const done = await unwrap(
      client.GET('/companies/bulk/{job_id}', { params: { path: { job_id: job.id } } }),
    );
    assert.deepEqual(
      done.tasks.map(({ state }) => state),
      ['completed', 'completed_with_errors', 'completed'],
    );
    const unknown = { companies: [{ id }], job: { id: 'job_none' } };
    assertRefused(await client.PUT('/companies/bulk', { body: unknown }), 404, 'job_not_found');
  },
});
