import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { assertRefused, defineScenario } from '../../../src/suite/scenario.js';

export default defineScenario({
  resource: 'companies',
  name: 'find-and-list',
  since: '2.9',
  async run({ client, given }) {
    const company_id = given.fresh('placeholder-company');
    const name = given.fresh('Placeholder Ltd');
    const { id } = await unwrap(client.POST('/companies', { body: { company_id, name } }));
    for (const query of [{ company_id }, { name }]) {
      const found = await unwrap(client.GET('/companies', { params: { query } }));
      assert.ok(found.type === 'company' && found.id === id);
    }

    const idsOf = ({ data }: { data: { id: string }[] }) => data.map((company) => company.id);
    const listed = () => unwrap(client.POST('/companies/list'));
    assert.ok(!idsOf(await listed()).includes(id), 'a company without a contact is not listed');
    const contact_id = await given.contactId('Placeholder Member');
    await unwrap(
      client.POST('/contacts/{contact_id}/companies', { params: { path: { contact_id } }, body: { id } }),
    );
    assert.ok(idsOf(await listed()).includes(id));

    const tag = await unwrap(
      client.POST('/tags', { body: { name: given.fresh('Placeholder Tag'), companies: [{ id }] } }),
    );
    const tagged = await unwrap(client.GET('/companies', { params: { query: { tag_id: tag.id } } }));
    assert.ok(tagged.type === 'list');
    assert.deepEqual(idsOf(tagged), [id]);

    const nobody = { query: { company_id: given.fresh('placeholder-nobody') } };
    assertRefused(await client.GET('/companies', { params: nobody }), 404, 'company_not_found');
  },
});
