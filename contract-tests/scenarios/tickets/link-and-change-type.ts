import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { assertRefused, defineScenario } from '../../../src/suite/scenario.js';

export default defineScenario({
  resource: 'tickets',
  name: 'link-and-change-type',
  since: '2.16',
  async run({ client, given }) {
    const makeType = (name: string) =>
      unwrap(client.POST('/ticket_types', { body: { name: given.fresh(name), category: 'Tracker' } }));
    const [outage, incident] = [await makeType('Placeholder Outage'), await makeType('Placeholder Incident')];
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

    const ticket_state_id = incident.ticket_states?.data[1]?.id ?? '';
    await unwrap(
      client.POST('/tickets/{ticket_id}/change_type', {
        params,
        body: { ticket_type_id: incident.id, ticket_state_id },
      }),
    );
    const moved = await unwrap(client.GET('/tickets/{ticket_id}', { params }));
    assert.equal(moved.ticket_type?.id, incident.id);
    assert.equal(moved.ticket_state?.id, ticket_state_id);
    assert.equal(moved.ticket_attributes[title], 'Nothing loads', 'a common field keeps its value');
  },
});
