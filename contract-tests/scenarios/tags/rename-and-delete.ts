import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { assertRefused, defineScenario } from '../../../src/suite/scenario.js';

export default defineScenario({
  resource: 'tags',
  name: 'rename-and-delete',
  since: '2.9',
  async run({ client, given }) {
    const contact_id = await given.contactId('Placeholder Tagged');
    const company_id = given.fresh('placeholder-company');
    const company = await unwrap(client.POST('/companies', { body: { company_id } }));
    const name = given.fresh('Placeholder Tag');
    const { id } = await unwrap(client.POST('/tags', { body: { name, users: [{ id: contact_id }] } }));
    await unwrap(client.POST('/tags', { body: { name, companies: [{ company_id }] } }));

    const carried = await unwrap(
      client.GET('/contacts/{contact_id}/tags', { params: { path: { contact_id } } }),
    );
    assert.deepEqual(
      carried.data.map((tag) => tag.id),
      [id],
    );
    const params = { path: { tag_id: id } };
    await unwrap(client.POST('/tags', { body: { id, name: given.fresh('Placeholder Label') } }));
    const renamed = await unwrap(client.GET('/tags/{tag_id}', { params }));
    assert.equal(renamed.name, given.fresh('Placeholder Label'));

    const companyTags = async () => {
      const path = { company_id: company.id };
      const { tags } = await unwrap(client.GET('/companies/{company_id}', { params: { path } }));
      return tags.tags.map((tag) => tag.id);
    };
    assert.deepEqual(await companyTags(), [id]);
    await unwrap(
      client.POST('/tags', {
        body: { name: renamed.name, companies: [{ id: company.id, untag: true }] },
      }),
    );
    assert.deepEqual(await companyTags(), []);

    await unwrap(client.DELETE('/tags/{tag_id}', { params }));
    assertRefused(await client.GET('/tags/{tag_id}', { params }), 404, 'not_found');
    const contact = await unwrap(client.GET('/contacts/{contact_id}', { params: { path: { contact_id } } }));
    assert.equal(contact.tags.total_count, 0, 'the tag is off whatever carried it');
  },
});
