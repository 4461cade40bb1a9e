import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { defineScenario } from '../../../src/suite/scenario.js';

export default defineScenario({
  resource: 'contacts',
  name: 'deleted',
  since: '2.17',
  async run({ client, given }) {
    const [archived, blocked, deleted] = [
      await given.contactId('Placeholder Archived'),
      await given.contactId('Placeholder Blocked'),
      await given.contactId('Placeholder Deleted'),
    ];
    const at = (contact_id: string) => ({ params: { path: { contact_id } } });
    const list = async () => {
      const page = await unwrap(client.GET('/contacts/deleted', { params: { query: { per_page: 150 } } }));
      assert.equal(page.pages?.per_page, 150);
      return page.data;
    };
    const statusOf = async (id: string) => (await list()).find((contact) => contact.id === id)?.status;
    assert.equal(await statusOf(archived), undefined, 'who is active is not listed');

    await unwrap(client.POST('/contacts/{contact_id}/archive', at(archived)));
    await unwrap(client.POST('/contacts/{contact_id}/block', at(blocked)));
    await unwrap(client.DELETE('/contacts/{contact_id}', at(deleted)));
    assert.equal(await statusOf(archived), 'archived');
    assert.equal(await statusOf(blocked), 'blocked');
    const gone = (await list()).find(({ id }) => id === deleted);
    assert.deepEqual([gone?.status, gone?.email], ['permanently_deleted', null]);

    await unwrap(client.POST('/contacts/{contact_id}/unarchive', at(archived)));
    assert.equal(await statusOf(archived), undefined);
  },
});
