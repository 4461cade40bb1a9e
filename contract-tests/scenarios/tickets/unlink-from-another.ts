import { defineRefusals, made } from '../refusals.js';

export default defineRefusals({
  resource: 'tickets',
  name: 'unlink-from-another',
  since: '2.16',
  async given({ given }) {
    const type = await made(given, '/ticket_types', { name: given.fresh('Refund'), category: 'Customer' });
    const contacts = [{ id: await given.contactId('Placeholder Buyer') }];
    return { ticket: await made(given, '/tickets', { ticket_type_id: type, contacts }) };
  },
  calls: {
    'only a tracker ticket links conversations': [
      { call: 'DELETE /tickets/{ticket}/linked_conversations/999999', refused: '400 invalid_ticket_type' },
    ],
  },
});
