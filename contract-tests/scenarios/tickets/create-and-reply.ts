import assert from 'node:assert/strict';
import { unwrap, type IntercomClient } from '../../../src/client/index.js';
import { selectVersions } from '../../../src/suite/index.js';
import { assertRefused, defineScenario } from '../../../src/suite/scenario.js';

const messagesOf = (intercom_user_id: string, admin_id: string) => [
  { type: 'user' as const, message_type: 'comment' as const, intercom_user_id, body: 'Any news?' },
  { type: 'admin' as const, message_type: 'quick_reply' as const, admin_id, reply_options: [AGAIN] },
];

const AGAIN = { text: 'It is broken again', uuid: '3f1d4c1e-6a0b-4b7e-9a55-0d0d7c1f8e21' };

export default defineScenario({
  resource: 'tickets',
  name: 'create-and-reply',
  since: '2.9',
  async run({ client, given, version }) {
    const admin_id = await given.adminId();
    const contact = await given.contactId('Placeholder Reporter');
    const ticket_type_id = await given.ticketTypeId();
    const ticket_attributes = {
      _default_title_: 'The export is broken',
      _default_description_: 'It stays empty.',
    };
    const body = { ticket_type_id, contacts: [{ id: contact }], ticket_attributes };
    const created = await unwrap(client.POST('/tickets', { body }));
    assert.equal(created.ticket_attributes['_default_title_'], 'The export is broken');

    const params = { path: { ticket_id: created.id } };
    const changed = { ticket_attributes: { _default_title_: 'The export of invoices is broken' } };
    await unwrap(client.PUT('/tickets/{ticket_id}', { params, body: changed }));
    const note = {
      type: 'admin',
      message_type: 'note',
      admin_id,
      body: '<p>The job had stopped.</p>',
    } as const;
    const reply = await unwrap(client.POST('/tickets/{ticket_id}/reply', { params, body: note }));
    assert.equal(reply.part_type, 'note');
    assert.ok(reply.body?.includes('The job had stopped.'));

    const written = [reply.id];
    // In 2.9 there are notes of teammates and nothing else.
    if (!selectVersions('=2.9').includes(version)) {
      const talk = client as unknown as IntercomClient<'2.10'>;
      for (const body of messagesOf(contact, admin_id)) {
        const part = await unwrap(talk.POST('/tickets/{ticket_id}/reply', { params, body }));
        assert.equal(part.part_type, body.message_type);
        written.push(part.id);
      }
    }

    const shown = await unwrap(client.GET('/tickets/{ticket_id}', { params }));
    assert.equal(shown.ticket_attributes['_default_title_'], 'The export of invoices is broken');
    assert.equal(shown.ticket_attributes['_default_description_'], 'It stays empty.');
    assert.deepEqual(
      shown.ticket_parts.ticket_parts.slice(-written.length).map(({ id }) => id),
      written,
      'the replies are the last parts',
    );
    assert.deepEqual(
      shown.contacts.contacts.map(({ id }) => id),
      [contact],
    );

    const unknown = { ...body, ticket_attributes: { 'Shoe size': 42 } };
    assertRefused(await client.POST('/tickets', { body: unknown }), 400, 'parameter_invalid');
    assertRefused(
      await client.GET('/tickets/{ticket_id}', { params: { path: { ticket_id: '999999999' } } }),
      404,
      'ticket_not_found',
      'not_found',
    );
  },
});
