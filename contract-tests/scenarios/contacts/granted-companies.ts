import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { assertRefused, defineScenario } from '../../../src/suite/scenario.js';

export default defineScenario({
  resource: 'contacts',
  name: 'granted-companies',
  since: 'Unstable',
  async run({ client, given }) {
    const contact_id = await given.contactId('Placeholder Reader');
    const [company_id, another] = [given.fresh('reader-company'), given.fresh('reader-owner')];
    const ids = [company_id, another];
    for (const id of ids) await unwrap(client.POST('/companies', { body: { company_id: id } }));
    const params = { path: { contact_id } };
    const granted = async (query: { order?: 'asc' | 'desc' } = {}) => {
      const asked = { params: { ...params, query } };
      return (await unwrap(client.GET('/contacts/{contact_id}/granted_companies', asked))).company_ids;
    };
    assert.deepEqual(await granted(), []);

    const put = (company_ids: string[]) =>
      client.PUT('/contacts/{contact_id}/granted_companies', { params, body: { company_ids } });
    await unwrap(put([company_id, another]));
    assert.deepEqual(await granted({ order: 'asc' }), ids.toSorted());
    assert.deepEqual(await granted(), ids.toSorted().toReversed());
    await unwrap(put([company_id]));
    assert.equal((await granted()).length, 1);
    assertRefused(await put(['company-unknown']), 404, 'company_not_found');

    const remove = () =>
      client.DELETE('/contacts/{contact_id}/granted_companies/{company_id}', {
        params: { path: { contact_id, company_id } },
      });
    await unwrap(remove());
    assert.deepEqual(await granted(), []);
    assertRefused(await remove(), 404, 'company_not_found');
  },
});
