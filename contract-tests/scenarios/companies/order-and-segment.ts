import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { defineScenario } from '../../../src/suite/scenario.js';

export default defineScenario({
  resource: 'companies',
  name: 'order-and-segment',
  since: '2.15',
  embedded: 'it lists all companies that there are',
  async run({ client, given }) {
    const contact_id = await given.contactId('Placeholder Member');
    const body = { company_id: given.fresh('placeholder-new'), monthly_spend: 90 };
    const { id } = await unwrap(client.POST('/companies', { body }));
    await unwrap(
      client.POST('/contacts/{contact_id}/companies', { params: { path: { contact_id } }, body: { id } }),
    );
    const idsOf = (list: { data: { id: string }[] }) => list.data.map((company) => company.id);
    // There was one before, which nobody has used either, and which pays nothing.
    const query = { order: 'asc', per_page: 1, page: 2 } as const;
    assert.deepEqual(idsOf(await unwrap(client.POST('/companies/list', { params: { query } }))), [id]);

    const segments = await unwrap(
      client.GET('/companies/{company_id}/segments', { params: { path: { company_id: id } } }),
    );
    const segment_id = segments.data[0]?.id ?? '';
    const paying = await unwrap(client.GET('/companies', { params: { query: { segment_id } } }));
    assert.ok(paying.type === 'list');
    assert.deepEqual(idsOf(paying), [id]);
  },
});
