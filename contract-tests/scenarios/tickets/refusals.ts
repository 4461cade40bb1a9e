import { defineRefusals } from '../refusals.js';

export default defineRefusals({
  resource: 'tickets',
  since: '2.9',
  calls: {
    'what it needs is missing': [
      { call: 'POST /tickets/999999/change_type', body: {}, refused: '400 parameter_missing', since: '2.16' },
      { call: 'POST /tickets/999999/reply', body: {}, refused: '400 parameter_missing' },
      { call: 'POST /tickets/999999/tags', body: {}, refused: '400 parameter_missing', since: '2.10' },
      {
        call: 'DELETE /tickets/999999/tags/999999',
        body: {},
        refused: '400 parameter_missing',
        since: '2.10',
      },
      { call: 'POST /tickets/enqueue', body: {}, refused: '400 parameter_missing', since: '2.14' },
      { call: 'POST /tickets/search', body: {}, refused: '400 parameter_missing', since: '2.10' },
    ],
    'a value is of the wrong kind': [
      {
        call: 'PUT /tickets/999999',
        body: { ticket_attributes: 5 },
        refused: '400 parameter_invalid',
        before: '2.12',
      },
    ],
    'nothing has this id': [
      { call: 'POST /tickets', body: { ticket_type_id: '999999' }, refused: '404 not_found', since: '2.17' },
      {
        call: 'POST /tickets',
        body: { ticket_type_id: '999999', contacts: [{ id: '999999' }] },
        refused: '404 not_found',
        before: '2.17',
      },
      { call: 'DELETE /tickets/999999', refused: '404 ticket_not_found', since: '2.13' },
      { call: 'PUT /tickets/999999', body: {}, refused: '404 ticket_not_found' },
      {
        call: 'POST /tickets/999999/change_type',
        body: { ticket_type_id: '999999', ticket_state_id: '999999' },
        refused: '404 ticket_not_found',
        since: '2.16',
      },
      {
        call: 'POST /tickets/999999/linked_conversations',
        body: { conversation_id: '999999' },
        refused: '404 ticket_not_found',
        since: '2.16',
      },
      {
        call: 'DELETE /tickets/999999/linked_conversations/999999',
        refused: '404 ticket_not_found',
        since: '2.16',
      },
      {
        call: 'POST /tickets/999999/reply',
        body: { type: 'user', message_type: 'comment', body: 'Hello', intercom_user_id: '999999' },
        refused: '404 ticket_not_found',
        since: '2.10',
      },
      {
        call: 'POST /tickets/999999/reply',
        body: { body: 'Hello', admin_id: '999999' },
        refused: '404 ticket_not_found',
        before: '2.10',
      },
      {
        call: 'POST /tickets/999999/tags',
        body: { id: '999999', admin_id: '999999' },
        refused: '404 ticket_not_found',
        since: '2.10',
      },
      {
        call: 'DELETE /tickets/999999/tags/999999',
        body: { admin_id: '999999' },
        refused: '404 ticket_not_found',
        since: '2.10',
      },
      {
        call: 'POST /tickets/enqueue',
        body: { ticket_type_id: '999999' },
        refused: '404 not_found',
        since: '2.17',
      },
      {
        call: 'POST /tickets/enqueue',
        body: { ticket_type_id: '999999', contacts: [{ id: '999999' }] },
        refused: '404 not_found',
        since: '2.14',
        before: '2.17',
      },
    ],
  },
  permitted: [
    { call: 'GET /ticket_states', since: '2.12' },
    'POST /tickets',
    { call: 'DELETE /tickets/999999', since: '2.13' },
    'GET /tickets/999999',
    'PUT /tickets/999999',
    { call: 'POST /tickets/999999/change_type', since: '2.16' },
    { call: 'POST /tickets/999999/linked_conversations', since: '2.16' },
    { call: 'DELETE /tickets/999999/linked_conversations/999999', since: '2.16' },
    'POST /tickets/999999/reply',
    { call: 'POST /tickets/999999/tags', since: '2.10' },
    { call: 'DELETE /tickets/999999/tags/999999', since: '2.10' },
    { call: 'POST /tickets/enqueue', since: '2.14' },
    { call: 'POST /tickets/search', since: '2.10' },
  ],
});
