import { defineRefusals, made } from '../refusals.js';

export default defineRefusals({
  resource: 'tickets',
  name: 'unlink-from-another',
  since: '2.16',
  async given({ given }) {
    const type = await made(given, '/ticket_types', { name: given.fresh('Refund'), category: 'Back-office' });
    const contact = await given.contactId('Placeholder Buyer');
    const contacts = [{ id: contact }];
    return { contact, ticket: await made(given, '/tickets', { ticket_type_id: type, contacts }) };
  },
  calls: {
    'only a tracker ticket links conversations': [
      { call: 'DELETE /tickets/{ticket}/linked_conversations/999999', refused: '400 invalid_ticket_type' },
    ],
    'what is for teammates alone a contact cannot reply to': [
      {
        call: 'POST /tickets/{ticket}/reply',
        body: { type: 'user', message_type: 'comment', intercom_user_id: '{contact}', body: 'Any news?' },
        refused: '400 parameter_mismatch',
      },
    ],
  },
});
