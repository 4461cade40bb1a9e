import { defineRefusals } from '../refusals.js';

export default defineRefusals({
  resource: 'conversations',
  since: '2.9',
  calls: {
    'what it needs is missing': [
      {
        call: 'PUT /conversations/999999/conversation_parts/999999',
        body: {},
        refused: '400 parameter_missing',
        since: 'Unstable',
      },
      { call: 'POST /conversations/999999/customers', body: {}, refused: '400 parameter_missing' },
      { call: 'DELETE /conversations/999999/customers/999999', body: {}, refused: '400 parameter_missing' },
      { call: 'POST /conversations/999999/merge', body: {}, refused: '400 parameter_missing', since: '2.16' },
      { call: 'POST /conversations/999999/parts', body: {}, refused: '400 parameter_missing' },
      { call: 'POST /conversations/999999/reply', body: {}, refused: '400 parameter_missing' },
      { call: 'POST /conversations/999999/tags', body: {}, refused: '400 parameter_missing' },
      { call: 'DELETE /conversations/999999/tags/999999', body: {}, refused: '400 parameter_missing' },
      { call: 'POST /conversations/redact', body: {}, refused: '400 parameter_missing' },
    ],
    'a value is of the wrong kind': [
      {
        call: 'PUT /conversations/999999',
        body: { read: 5 },
        refused: '400 parameter_invalid',
        before: '2.16',
      },
    ],
    'a parameter is out of its range': [
      { call: 'GET /conversations/deleted?page=0', refused: '400 parameter_invalid', since: '2.16' },
    ],
    'the path does not have this method': [{ call: 'DELETE /conversations', refused: '404' }],
    'nothing has this id': [
      {
        call: 'POST /conversations',
        body: { from: { type: 'contact', id: '999999' }, body: 'Hello' },
        refused: '404 not_found',
      },
      { call: 'DELETE /conversations/999999', refused: '404 not_found', since: '2.13' },
      { call: 'PUT /conversations/999999', body: {}, refused: '404 not_found' },
      {
        call: 'POST /conversations/999999/convert',
        body: { ticket_type_id: '999999' },
        refused: '404 not_found',
        since: '2.10',
      },
      {
        call: 'POST /conversations/999999/customers',
        body: { customer: { intercom_user_id: '999999' } },
        refused: '404 not_found',
      },
      {
        call: 'DELETE /conversations/999999/customers/999999',
        body: { admin_id: '999999' },
        refused: '404 not_found',
      },
      {
        call: 'POST /conversations/999999/parts',
        body: { message_type: 'close', type: 'admin', admin_id: '999999' },
        refused: '404 not_found',
      },
      {
        call: 'POST /conversations/999999/rating',
        body: { intercom_user_id: '999999', rating: 1 },
        refused: '404 not_found',
        since: '2.17',
      },
      {
        call: 'POST /conversations/999999/reply',
        body: { type: 'user', message_type: 'comment', body: 'Hello', intercom_user_id: '999999' },
        refused: '404 not_found',
      },
      { call: 'POST /conversations/999999/run_assignment_rules', refused: '404 not_found', before: '2.12' },
      {
        call: 'DELETE /conversations/999999/tags/999999',
        body: { admin_id: '999999' },
        refused: '404 not_found',
      },
    ],
  },
  permitted: [
    'GET /conversations',
    'POST /conversations',
    { call: 'DELETE /conversations/999999', since: '2.13' },
    'GET /conversations/999999',
    'PUT /conversations/999999',
    'POST /conversations/999999/customers',
    'DELETE /conversations/999999/customers/999999',
    { call: 'POST /conversations/999999/merge', since: '2.16' },
    'POST /conversations/999999/parts',
    'POST /conversations/999999/reply',
    { call: 'POST /conversations/999999/run_assignment_rules', before: '2.12' },
  ],
});
