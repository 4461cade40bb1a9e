import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { assertRefused, defineScenario } from '../../../src/suite/scenario.js';

export default defineScenario({
  resource: 'ticket-types',
  name: 'create-with-fields',
  since: '2.9',
  async run({ client, given }) {
    const name = given.fresh('Placeholder Problem');
    const type = await unwrap(client.POST('/ticket_types', { body: { name, icon: '🧾' } }));
    assert.equal(type.icon, '🧾');
    const params = { path: { ticket_type_id: type.id } };
    const severity = {
      name: 'Severity',
      description: 'How bad it is',
      data_type: 'list',
      list_items: 'Low,High',
    } as const;
    const field = await unwrap(
      client.POST('/ticket_types/{ticket_type_id}/attributes', { params, body: severity }),
    );
    const again = { params: { path: { ticket_type_id: type.id, attribute_id: field.id } } };
    await unwrap(
      client.PUT('/ticket_types/{ticket_type_id}/attributes/{attribute_id}', {
        ...again,
        body: { description: 'How bad it really is' },
      }),
    );
    await unwrap(client.PUT('/ticket_types/{ticket_type_id}', { params, body: { description: 'Invoices' } }));

    const shown = await unwrap(client.GET('/ticket_types/{ticket_type_id}', { params }));
    assert.equal(shown.description, 'Invoices');
    assert.deepEqual(
      shown.ticket_type_attributes.data.map((attribute) => [attribute.name, attribute.description]),
      [
        [given.say('_default_title_'), ''],
        [given.say('_default_description_'), ''],
        ['Severity', 'How bad it really is'],
      ],
    );

    const contacts = [{ id: await given.contactId('Placeholder Reporter') }];
    const fileIt = (ticket_attributes: Record<string, string>) =>
      client.POST('/tickets', { body: { ticket_type_id: type.id, contacts, ticket_attributes } });
    const choice = field.input_options?.list_options?.[1]?.id ?? '';
    const ticket = await unwrap(fileIt({ Severity: choice }));
    assert.equal(
      ticket.ticket_attributes['Severity'],
      given.say('High'),
      'a choice is named by its id and shown by its label',
    );
    assertRefused(await fileIt({ Severity: 'Purple' }), 400, 'parameter_invalid');

    await unwrap(client.PUT('/ticket_types/{ticket_type_id}', { params, body: { archived: true } }));
    const archived = await unwrap(client.GET('/ticket_types/{ticket_type_id}', { params }));
    assert.equal(archived.archived, true);
  },
});
