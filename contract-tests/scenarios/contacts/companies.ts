import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { assertRefused, defineScenario } from '../../../src/suite/scenario.js';

export default defineScenario({
  resource: 'contacts',
  name: 'companies',
  since: '2.9',
  async run({ client, given }) {
    const contact_id = await given.contactId('Placeholder Member');
    const company_id = given.fresh('placeholder-company');
    const company = await unwrap(client.POST('/companies', { body: { company_id } }));
    const contact = { path: { contact_id } };

    const attached = await unwrap(
      client.POST('/contacts/{contact_id}/companies', { params: contact, body: { id: company.id } }),
    );
    assert.equal(attached.user_count, 1);
    const companies = await unwrap(client.GET('/contacts/{contact_id}/companies', { params: contact }));
    assert.deepEqual(
      companies.data.map(({ id }) => id),
      [company.id],
    );
    const members = await unwrap(
      client.GET('/companies/{company_id}/contacts', { params: { path: { company_id: company.id } } }),
    );
    assert.deepEqual(
      members.data.map(({ id }) => id),
      [contact_id],
    );
    const second = await unwrap(
      client.GET('/companies/{company_id}/contacts', {
        params: { path: { company_id: company.id }, query: { per_page: 1, page: 2 } },
      }),
    );
    assert.deepEqual([second.data, second.pages?.per_page], [[], 1], 'the first page holds its only member');

    const membership = { path: { contact_id, company_id: company.id } };
    await unwrap(client.DELETE('/contacts/{contact_id}/companies/{company_id}', { params: membership }));
    const left = await unwrap(client.GET('/contacts/{contact_id}', { params: contact }));
    assert.equal(left.companies.total_count, 0);

    const unknown = await client.POST('/contacts/{contact_id}/companies', {
      params: contact,
      body: { id: '000000000000000000000000' },
    });
    assertRefused(unknown, 404, 'company_not_found');
  },
});
