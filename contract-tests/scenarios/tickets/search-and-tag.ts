import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { defineScenario } from '../../../src/suite/scenario.js';

export default defineScenario({
  resource: 'tickets',
  name: 'search-and-tag',
  since: '2.10',
  async run({ client, given }) {
    const admin_id = await given.adminId();
    const tag_id = await given.tagId();
    const contact = await given.contactId('Placeholder Reporter');
    const ticket_type_id = await given.ticketTypeId();
    const body = { ticket_type_id, contacts: [{ id: contact }] };
    const { id } = await unwrap(client.POST('/tickets', { body }));

    const query = {
      operator: 'AND',
      value: [
        { field: 'contact_ids', operator: '=', value: contact },
        { field: 'category', operator: '=', value: 'request' },
      ],
    } as const;
    const found = await given.eventually(
      () =>
        unwrap(client.POST('/tickets/search', { body: { query: { ...query, value: [...query.value] } } })),
      ({ total_count }) => total_count > 0,
    );
    assert.deepEqual(
      found.tickets.map((ticket) => ticket.id),
      [id],
    );

    const params = { path: { ticket_id: id } };
    const tag = await unwrap(
      client.POST('/tickets/{ticket_id}/tags', { params, body: { id: tag_id, admin_id } }),
    );
    assert.equal(tag.id, tag_id);
    const tagIds = async () => {
      const conversation = await unwrap(
        client.GET('/conversations/{conversation_id}', { params: { path: { conversation_id: id } } }),
      );
      return conversation.tags.tags.map((applied) => applied.id);
    };
    assert.deepEqual(await tagIds(), [tag_id], 'the conversation behind the ticket has the tag');
    const untag = { params: { path: { ticket_id: id, tag_id } }, body: { admin_id } };
    await unwrap(client.DELETE('/tickets/{ticket_id}/tags/{tag_id}', untag));
    assert.deepEqual(await tagIds(), []);
  },
});
