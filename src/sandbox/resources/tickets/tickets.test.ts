import { expect, test } from '@jest/globals';
import { SEEDED, talk } from '../../testing/caller.js';

test('from 2.17 a tracker ticket can do without a contact, others cannot', async () => {
  const { call } = talk('2.17');
  const type = { name: 'Outage', category: 'Tracker' };
  const { id } = (await call<{ id: string }>('POST', '/ticket_types', type)).body;
  const made = await call<{ id: string }>('POST', '/tickets', { ticket_type_id: id });
  expect(made.status).toBe(200);
  expect((await call('GET', `/tickets/${made.body.id}`)).body).toMatchObject({ contacts: { contacts: [] } });
  expect((await call('GET', `/conversations/${made.body.id}`)).status).toBe(200);
  expect(await call('POST', '/tickets', { ticket_type_id: SEEDED.customerTicketType })).toMatchObject({
    status: 400,
    body: { errors: [{ code: 'parameter_invalid', field: 'contacts' }] },
  });
});

test('up to 2.16 every ticket has one', async () => {
  const { call } = talk('2.16');
  expect(await call('POST', '/tickets', { ticket_type_id: SEEDED.customerTicketType })).toMatchObject({
    status: 400,
    body: { errors: [{ code: 'parameter_missing', field: 'contacts' }] },
  });
});

test('the email of an archived contact names nobody for a ticket', async () => {
  const { call } = talk('2.14');
  await call('POST', `/contacts/${SEEDED.customer}/archive`);
  const contacts = [{ email: 'customer@example.com' }];
  const body = { ticket_type_id: SEEDED.customerTicketType, contacts };
  for (const path of ['/tickets', '/tickets/enqueue'])
    expect(await call('POST', path, body)).toMatchObject({
      status: 400,
      body: { errors: [{ code: 'parameter_invalid', field: 'contacts' }] },
    });
});
