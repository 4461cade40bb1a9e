import type { Version } from '../../generated/versions.js';
import { ID, pages, ticket, ticketPart, ticketType } from './bodies.js';
import { ABSENT, gone, type WireFact } from './judge.js';
import { nodeOf, operationOf, says, schemaAt, type ShapeFact } from './see.js';

const STATE = {
  type: 'ticket_state',
  id: '7',
  category: 'submitted',
  internal_label: 'Submitted',
  external_label: 'Submitted',
};
const found = (version: Version) => ({
  type: 'ticket.list',
  pages,
  total_count: 1,
  tickets: [ticket(version)],
});
const withPart = (version: Version) => ({
  ...ticket(version),
  ticket_parts: {
    type: 'ticket_part.list',
    ticket_parts: [{ ...ticketPart, previous_ticket_state: 'submitted', ticket_state: 'in_progress' }],
    total_count: 1,
  },
});
const PART = '/ticket_parts/ticket_parts/0';
const file = {
  type: 'upload',
  name: 'invoice.pdf',
  url: 'https://files.example.com/invoice.pdf',
  content_type: 'application/pdf',
  filesize: 1024,
};
const NEWER = { '/ticket_state': STATE };
const OLDER = {
  '/ticket_state': 'submitted',
  '/ticket_state_internal_label': 'Submitted',
  '/ticket_state_external_label': 'Submitted',
};

export const tickets: readonly WireFact[] = [
  {
    fact: 'T1 ticket_state is a word with two labels beside it up to 2.11',
    source: 'developers.intercom.com, api changelog of 2.12, recorded traffic, 2.10 and 2.11',
    versions: '<2.12',
    operation: 'retrieveTicket',
    body: ticket,
    unknown: [{ '/ticket_state': 'waiting_for_parts' }],
    rejects: [
      NEWER,
      ...gone('/ticket_state', '/ticket_state_internal_label', '/ticket_state_external_label'),
    ],
  },
  {
    fact: 'T1 T2 ticket_state is an object from 2.12 on, and no labels are beside it',
    source: 'developers.intercom.com, api changelog of 2.12',
    versions: '>=2.12',
    operation: 'retrieveTicket',
    body: ticket,
    accepts: ['in_progress', 'waiting_on_customer', 'resolved'].map((category) => ({
      '/ticket_state/category': category,
    })),
    rejects: [
      { '/ticket_state': 'submitted' },
      ...Object.entries(OLDER).map(([at, label]) => ({ [at]: label })),
      ...gone('/ticket_state/id', '/ticket_state/category', '/ticket_state/internal_label'),
    ],
  },
  {
    fact: 'T1 searches answer with the same state up to 2.11',
    source: 'recorded traffic, 2.10',
    versions: '>=2.10 <2.12',
    operation: 'searchTickets',
    body: found,
    rejects: [{ '/tickets/0/ticket_state': STATE }],
  },
  {
    fact: 'T1 searches answer with the same state from 2.12 on',
    source: 'developers.intercom.com, api changelog of 2.12',
    versions: '>=2.12',
    operation: 'searchTickets',
    body: found,
    rejects: [{ '/tickets/0/ticket_state': 'submitted' }],
  },
  {
    fact: 'T2 T3 a ticket whose type was changed has its state as an object, or as a word with labels',
    source: 'published example',
    versions: '>=2.16',
    operation: 'changeTicketType',
    body: ticket,
    accepts: [OLDER],
    rejects: [{ '/ticket_state': 5 }, { '/ticket_state_internal_label': 5 }, ...gone('/ticket_state')],
  },
  {
    fact: 'T4 the assignees of a ticket are texts up to 2.15, "0" for nobody',
    source: 'OAS#459, recorded traffic, 2.10',
    versions: '<2.16',
    operation: 'retrieveTicket',
    body: ticket,
    accepts: [{ '/admin_assignee_id': '814860', '/team_assignee_id': '0' }],
    rejects: [
      { '/admin_assignee_id': 0 },
      { '/team_assignee_id': 814860 },
      { '/admin_assignee_id': null },
      ...gone('/admin_assignee_id', '/team_assignee_id'),
    ],
  },
  {
    fact: 'T4 the assignees of a ticket are numbers from 2.16 on, 0 for nobody',
    source: 'OAS#459',
    versions: '>=2.16',
    operation: 'retrieveTicket',
    body: ticket,
    accepts: [{ '/admin_assignee_id': 814860, '/team_assignee_id': 0 }],
    rejects: [
      { '/admin_assignee_id': '0' },
      { '/team_assignee_id': '814860' },
      { '/admin_assignee_id': null },
      ...gone('/admin_assignee_id', '/team_assignee_id'),
    ],
  },
  ...(
    [
      ['>=2.10 <2.16', '0', 0],
      ['>=2.16', 0, '0'],
    ] as const
  ).map(([versions, now, other]): WireFact => ({
    fact: 'T4 searches answer with the same assignees',
    source: 'OAS#459, recorded traffic, 2.10',
    versions,
    operation: 'searchTickets',
    body: found,
    accepts: [{ '/tickets/0/team_assignee_id': now }],
    rejects: [{ '/tickets/0/team_assignee_id': other }],
  })),
  {
    fact: 'T5 the attributes of a ticket can be null, a file or a list of files',
    source: 'OAS#180, published example',
    versions: '>=2.9',
    operation: 'retrieveTicket',
    body: ticket,
    accepts: [
      {
        '/ticket_attributes': {
          _default_title_: 'Invoices',
          seats: 5,
          rate: 0.5,
          urgent: true,
          left: null,
          invoice: file,
          invoices: [file, { ...file, width: 120, height: null }],
          plans: ['Pro', 'Team'],
        },
      },
    ],
    rejects: [
      { '/ticket_attributes': { invoice: { name: 'invoice.pdf' } } },
      { '/ticket_attributes': { invoices: [null] } },
      { '/ticket_attributes': null },
    ],
  },
  ...(
    [
      ['createTicket', '>=2.9', 'ticket_attributes', { ticket_type_id: '53', contacts: [{ id: ID }] }],
      ['updateTicket', '>=2.9', 'ticket_attributes', { is_shared: true }],
      ['convertConversationToTicket', '>=2.10', 'attributes', { ticket_type_id: '53' }],
      ['changeTicketType', '>=2.16', 'ticket_attributes', { ticket_type_id: '53', ticket_state_id: '7' }],
    ] as const
  ).map(([operation, versions, field, body]): WireFact => ({
    fact: `T6 T7 ${operation} takes attributes: texts, numbers, booleans, lists or null`,
    source: 'OAS#180, node#508',
    versions,
    operation,
    target: 'request',
    body,
    accepts: [
      { [`/${field}`]: { _default_title_: 'Invoices', seats: 5, urgent: true, left: null, plans: ['Pro'] } },
    ],
    rejects: [
      { [`/${field}`]: null },
      { [`/${field}`]: 'Invoices' },
      { [`/${field}`]: { plans: [{ name: 'Pro' }] } },
    ],
  })),
  {
    fact: 'T8 a part that is no message has neither body nor state',
    source: 'recorded traffic, 2.10, published example',
    versions: '>=2.9',
    operation: 'retrieveTicket',
    body: withPart,
    accepts: [
      { [`${PART}/body`]: null },
      { [`${PART}/body`]: '<p>Hello</p>' },
      { [`${PART}/ticket_state`]: ABSENT, [`${PART}/previous_ticket_state`]: ABSENT },
    ],
    rejects: [{ [`${PART}/body`]: 5 }, ...gone(`${PART}/type`, `${PART}/author`, `${PART}/part_type`)],
  },
  {
    fact: 'T9 the states of a ticket part are an open set',
    source: 'recorded traffic, 2.10',
    versions: '>=2.9',
    operation: 'retrieveTicket',
    body: withPart,
    unknown: [
      { [`${PART}/ticket_state`]: 'waiting_for_parts' },
      { [`${PART}/previous_ticket_state`]: 'waiting_for_parts' },
    ],
    rejects: [{ [`${PART}/ticket_state`]: 5 }],
  },
  {
    fact: 'T10 a ticket is assigned within assignment up to 2.13',
    source: 'developers.intercom.com, api changelog of 2.14',
    versions: '<2.14',
    operation: 'updateTicket',
    target: 'request',
    body: { assignment: { admin_id: '814860', assignee_id: '5017691' } },
    rejects: [{ '/admin_id': 814860 }, { '/assignee_id': '5017691' }],
  },
  {
    fact: 'T10 a ticket is assigned at the top level from 2.14 on',
    source: 'developers.intercom.com, api changelog of 2.14',
    versions: '>=2.14',
    operation: 'updateTicket',
    target: 'request',
    body: { admin_id: 814860, assignee_id: '5017691' },
    accepts: [{ '/assignee_id': 0 }],
    rejects: [{ '/admin_id': true }, { '/assignee_id': true }, { '/assignment': {} }],
  },
  {
    fact: 'T12 a ticket can be given a company from 2.12 on, or none',
    source: 'OAS#650',
    versions: '>=2.12',
    operation: 'updateTicket',
    target: 'request',
    body: { company_id: ID },
    accepts: [{ '/company_id': null }],
    rejects: [{ '/company_id': 5 }],
  },
  {
    fact: 'T12 a company that no contact of the ticket belongs to is refused with parameter_invalid',
    source: 'OAS#650',
    versions: '>=2.9',
    operation: 'updateTicket',
    target: 400,
    body: { type: 'error.list', request_id: null, errors: [{ code: 'parameter_invalid', message: 'No' }] },
    rejects: [{ '/errors': [{}] }],
  },
  {
    fact: 'T13 a conversation becomes a ticket without ticket_state_id up to 2.15',
    source: 'OAS#440',
    versions: '>=2.10 <2.16',
    operation: 'convertConversationToTicket',
    target: 'request',
    body: { ticket_type_id: '53' },
    rejects: [{ '/ticket_state_id': '7' }],
  },
  {
    fact: 'T13 a conversation becomes a ticket in a state of choice from 2.16 on',
    source: 'OAS#440',
    versions: '>=2.16',
    operation: 'convertConversationToTicket',
    target: 'request',
    body: { ticket_type_id: '53', ticket_state_id: '7' },
    rejects: [{ '/ticket_state_id': true }],
  },
  {
    fact: 'T14 a reply to a ticket has no attachment_files up to 2.15',
    source: 'OAS#571',
    versions: '>=2.10 <2.16',
    operation: 'replyTicket',
    target: 'request',
    body: { type: 'admin', message_type: 'comment', admin_id: '814860', body: 'Hello' },
    accepts: [{ '/attachment_urls': ['https://files.example.com/invoice.pdf'] }],
    rejects: [{ '/attachment_files': [] }],
  },
  {
    fact: 'T14 a reply to a ticket can have attachment_files from 2.16 on',
    source: 'OAS#571',
    versions: '>=2.16',
    operation: 'replyTicket',
    target: 'request',
    body: { type: 'admin', message_type: 'comment', admin_id: '814860', body: 'Hello' },
    accepts: [{ '/attachment_files': [{ content_type: 'text/plain', data: 'SGVsbG8=', name: 'hello.txt' }] }],
    rejects: [{ '/attachment_files': [{ name: 'hello.txt' }] }],
  },
  {
    fact: 'P10 the type within a ticket holds its attributes in data of a list',
    source: 'node#499, recorded traffic, 2.10',
    versions: '>=2.9',
    operation: 'retrieveTicket',
    body: ticket,
    accepts: [{ '/ticket_type': null }],
    rejects: [{ '/ticket_type/ticket_type_attributes': [] }, { '/ticket_type/type': 'ticket' }],
  },
  {
    fact: 'the icon and the privacy of a ticket type are always there',
    source: 'recorded traffic, 2.10, published example',
    versions: '>=2.9',
    operation: 'createTicketType',
    body: ticketType,
    rejects: gone('/is_internal', '/icon', '/archived'),
  },
];

export const ticketsShapes: readonly ShapeFact[] = [
  {
    fact: 'T6 every list says what its entries are',
    source: 'OAS#180',
    versions: '>=2.9',
    see: ({ document }) => {
      const bare: unknown[] = [];
      JSON.stringify(document, (_, node: unknown) => {
        const { type, items } = (node ?? {}) as { type?: unknown; items?: unknown };
        if ((type === 'array' || (Array.isArray(type) && type.includes('array'))) && !items) bare.push(node);
        return node;
      });
      return bare;
    },
    is: [],
  },
  {
    fact: 'T11 a path takes the id of a ticket, not its number in the inbox',
    source: 'OAS#372',
    versions: '>=2.9',
    see: (description) =>
      ['retrieveTicket', 'updateTicket', 'replyTicket'].map((id) =>
        says(
          operationOf(description, id).parameters.find(({ name }) => name === 'ticket_id'),
          /not the number/,
        ),
      ),
    is: [true, true, true],
  },
  {
    fact: 'T12 the company of a ticket has to be one of its contacts',
    source: 'OAS#650',
    versions: '>=2.12',
    see: (description) => [
      says(nodeOf(description, 'updateTicket'), /parameter_invalid/),
      says(schemaAt('UpdateTicketRequest', 'company_id')(description), /contacts has to belong/),
    ],
    is: [true, true],
  },
];
