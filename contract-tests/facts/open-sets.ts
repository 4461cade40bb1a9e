// Sets of words that Intercom extends without a new version: another word is reported, and no more.
import type { Version } from '../../generated/versions.js';
import {
  AT,
  ID,
  conversationPart,
  conversationWithParts,
  list,
  ticket,
  ticketTypeAttribute,
  ticketType,
} from './bodies.js';
import { gone, type WireFact } from './judge.js';

const rated = (version: Version) => ({
  ...conversationWithParts()(version),
  first_contact_reply: { created_at: AT, type: 'conversation', url: null },
  conversation_rating: {
    rating: 5,
    remark: null,
    created_at: AT,
    contact: { type: 'user', id: ID, external_id: null },
    teammate: { type: 'admin', id: '814860' },
  },
  sla_applied: { type: 'conversation_sla_summary', sla_name: 'Within an hour', sla_status: 'hit' },
});

const withEvent = conversationWithParts({
  ...conversationPart(),
  event_details: { workflow: { name: 'Greeting' }, attribute: { name: 'Plan' }, value: { name: 'Pro' } },
});

const EVENT = '/conversation_parts/conversation_parts/0/event_details';

export const openSets: readonly WireFact[] = [
  {
    fact: 'the channel of the first reply of a contact is an open set, like the channel of the conversation',
    source: 'Intercom-OpenAPI, where it is a text; recorded traffic',
    versions: '>=2.9',
    operation: 'retrieveConversation',
    body: rated,
    accepts: [{ '/first_contact_reply/type': null }, { '/first_contact_reply/type': 'whatsapp' }],
    unknown: [{ '/first_contact_reply/type': 'tiktok' }],
    rejects: [{ '/first_contact_reply/type': 5 }, ...gone('/first_contact_reply/type')],
  },
  {
    fact: 'what is rated is an open set: a workflow joins it with 2.17',
    source: 'Intercom-OpenAPI, where it is a text; the 2.17 changelog',
    versions: '>=2.9',
    operation: 'retrieveConversation',
    body: rated,
    accepts: [{ '/conversation_rating/teammate/type': 'bot' }],
    unknown: [{ '/conversation_rating/teammate/type': 'no_such_rated' }],
    rejects: [{ '/conversation_rating/teammate/type': null }],
  },
  {
    fact: 'how an agreement stands is an open set, for Intercom itself writes it in several ways',
    source: 'Intercom-OpenAPI, where SLA events know `paused` and `canceled`',
    versions: '>=2.9',
    operation: 'retrieveConversation',
    body: rated,
    accepts: [{ '/sla_applied/sla_status': 'cancelled' }, { '/sla_applied/sla_status': null }],
    unknown: [{ '/sla_applied/sla_status': 'paused' }],
    rejects: [{ '/sla_applied/sla_status': 1 }],
  },
  {
    fact: 'the category of a ticket state is an open set',
    source:
      'Intercom-OpenAPI, which has the same words as an open state in other places; recorded traffic, 2.10',
    versions: '>=2.12',
    operation: 'retrieveTicket',
    body: ticket,
    accepts: [{ '/ticket_state/category': 'resolved' }],
    unknown: [{ '/ticket_state/category': 'on_hold' }],
    rejects: [{ '/ticket_state/category': null }, ...gone('/ticket_state/category')],
  },
  {
    fact: 'the kind of a field of a ticket is an open set',
    source: 'Intercom-OpenAPI, where it is a text',
    versions: '>=2.9',
    operation: 'listTicketTypes',
    body: (version: Version) =>
      list({ ...ticketType(version), ticket_type_attributes: list(ticketTypeAttribute) }),
    accepts: [{ '/data/0/ticket_type_attributes/data/0/data_type': 'files' }],
    unknown: [{ '/data/0/ticket_type_attributes/data/0/data_type': 'relationship' }],
    rejects: [{ '/data/0/ticket_type_attributes/data/0/data_type': null }],
  },
  {
    fact: 'the details of an event of an unknown kind are reported and no error, and those of a known kind are judged',
    source: 'Intercom-OpenAPI, whose list of kinds grows from version to version',
    versions: '>=2.13',
    operation: 'retrieveConversation',
    body: withEvent,
    accepts: [{ [EVENT]: null }, { [EVENT]: {} }],
    unknown: [
      { [EVENT]: { moved_by: { name: 'Rule' }, folder: 'Billing', count: 2 } },
      { [EVENT]: { added: ['a', 'b'], note: null } },
    ],
    rejects: [
      { [EVENT]: 'text' },
      { [`${EVENT}/workflow`]: 'Greeting' },
      { [`${EVENT}/value`]: 5 },
      { [EVENT]: { workflow: { name: 'Greeting' } } },
    ],
  },
];
