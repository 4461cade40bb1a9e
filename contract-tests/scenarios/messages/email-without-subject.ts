import { defineRefusals } from '../refusals.js';

export default defineRefusals({
  resource: 'messages',
  name: 'email-without-subject',
  since: '2.9',
  given: async ({ given }) => ({ admin: await given.adminId() }),
  calls: {
    'an email has a subject': [
      {
        call: 'POST /messages',
        body: {
          message_type: 'email',
          from: { type: 'admin', id: '{admin}' },
          to: { type: 'user', id: '999999' },
          body: 'Your invoices have moved.',
          template: 'plain',
        },
        refused: '422 parameter_not_found',
      },
    ],
  },
});
