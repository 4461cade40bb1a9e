import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { assertRefused, defineScenario } from '../../../src/suite/scenario.js';

export default defineScenario({
  resource: 'companies',
  name: 'lifecycle',
  since: '2.9',
  async run({ client, given }) {
    const company_id = given.fresh('placeholder-company');
    const created = await unwrap(
      client.POST('/companies', { body: { company_id, name: 'Placeholder Ltd', plan: 'Placeholder Plan' } }),
    );
    assert.equal(created.name, 'Placeholder Ltd');
    assert.equal(created.plan.name, 'Placeholder Plan');
    const params = { path: { company_id: created.id } };

    const again = await unwrap(client.POST('/companies', { body: { company_id, monthly_spend: 90.7 } }));
    assert.equal(again.id, created.id, 'its own id finds the company');
    await unwrap(client.PUT('/companies/{company_id}', { params, body: { name: 'Placeholder Inc' } }));
    const shown = await unwrap(client.GET('/companies/{company_id}', { params }));
    assert.equal(shown.name, 'Placeholder Inc');
    assert.equal(shown.monthly_spend, 90);
    const { data } = await unwrap(client.GET('/companies/{company_id}/segments', { params }));
    assert.deepEqual(
      shown.segments.segments.map(({ id }) => id),
      data.map(({ id }) => id),
    );

    const deleted = await unwrap(client.DELETE('/companies/{company_id}', { params }));
    assert.equal(deleted.id, created.id);
    const gone = await given.eventually(
      () => client.GET('/companies/{company_id}', { params }),
      ({ response }) => response.status === 404,
    );
    assertRefused(gone, 404, 'company_not_found');
  },
});
