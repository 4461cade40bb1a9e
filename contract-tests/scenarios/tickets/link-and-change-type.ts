import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { assertKept, assertRefused, defineScenario } from '../../../src/suite/scenario.js';
import { createReturnType, returnFields } from './return-type.js';

export default defineScenario({
  resource: 'tickets',
  name: 'link-and-change-type',
  since: '2.16',
  async run({ client, given }) {
    const outage = await unwrap(
      client.POST('/ticket_types', {
        body: { name: given.fresh('Placeholder Outage'), category: 'Tracker' },
      }),
    );
    const { id: conversation_id, contactId } = await given.conversation('Nothing loads.');
    const title = given.say('_default_title_');
    const body = {
      ticket_type_id: outage.id,
      contacts: [{ id: contactId }],
      ticket_attributes: { [title]: 'Nothing loads' },
    };
    const { id: ticket_id, contacts } = await unwrap(client.POST('/tickets', { body }));
    assert.deepEqual(
      contacts.contacts.map(({ id }) => id),
      [contactId],
    );
    const params = { path: { ticket_id } };

    const link = { params, body: { conversation_id } };
    await unwrap(client.POST('/tickets/{ticket_id}/linked_conversations', link));
    const linked = async () => {
      const path = { conversation_id };
      const ticket = await unwrap(client.GET('/tickets/{ticket_id}', { params }));
      const conversation = await unwrap(client.GET('/conversations/{conversation_id}', { params: { path } }));
      return [ticket.linked_objects.data, conversation.linked_objects?.data].map((list) =>
        list?.map(({ id }) => id),
      );
    };
    assert.deepEqual(await linked(), [[conversation_id], [ticket_id]], 'the link shows on both sides');
    assertRefused(
      await client.POST('/tickets/{ticket_id}/linked_conversations', link),
      400,
      'already_linked_to_tracker',
    );
    const unlink = () =>
      client.DELETE('/tickets/{ticket_id}/linked_conversations/{conversation_id}', {
        params: { path: { ticket_id, conversation_id } },
      });
    await unwrap(unlink());
    assert.deepEqual(await linked(), [[], []]);
    assertRefused(await unlink(), 404, 'conversation_not_found');

    const ticket_type_id = await createReturnType(given, { category: 'Tracker' });
    const { ticket_states } = await unwrap(
      client.GET('/ticket_types/{ticket_type_id}', { params: { path: { ticket_type_id } } }),
    );
    const ticket_state_id = ticket_states?.data[1]?.id ?? '';
    const ticket_attributes = returnFields(given, 2, true);
    await unwrap(
      client.POST('/tickets/{ticket_id}/change_type', {
        params,
        body: { ticket_type_id, ticket_state_id, ticket_attributes },
      }),
    );
    const moved = await unwrap(client.GET('/tickets/{ticket_id}', { params }));
    assert.equal(moved.ticket_type?.id, ticket_type_id);
    assert.equal(moved.ticket_state?.id, ticket_state_id);
    assert.equal(moved.ticket_attributes[title], 'Nothing loads', 'a common field keeps its value');
    assertKept(ticket_attributes, moved.ticket_attributes);
  },
});
