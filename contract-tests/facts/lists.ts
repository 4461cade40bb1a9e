import { expect } from '@jest/globals';
import {
  company,
  contact,
  conversation,
  conversationList,
  list,
  pages,
  paged,
  tag,
  ticket,
  ticketType,
  ticketTypeAttribute,
} from './bodies.js';
import { ABSENT, type WireFact } from './judge.js';
import { exists, isDeprecated, nodeOf, operationOf, queryOf, says, schemaAt, type ShapeFact } from './see.js';
import type { Version } from '../../generated/versions.js';
import type { Description } from '../../src/description/description.js';

const CURSOR = 'WzE3NjcyMjU2MDAwMDAsIjY5NTVhMSJd';
const NEXT = { page: 2, starting_after: CURSOR };
const URL_NEXT = 'https://api.intercom.io/articles?per_page=20&page=2';

/** `next` of a list that is walked with a cursor. */
const cursor = (operation: string, versions: string, body: unknown): WireFact => ({
  fact: `P2 pages.next of ${operation} is a page and a cursor, and missing on the last page`,
  source: 'node#489, OAS#98, recorded traffic',
  versions,
  operation,
  body,
  accepts: [
    { '/pages/next': NEXT },
    { '/pages/next': ABSENT },
    { '/pages/per_page': '20' },
    { '/pages/per_page': 150 },
  ],
  rejects: [
    { '/pages/next': { per_page: 20, starting_after: CURSOR } },
    { '/pages/next': { page: 2 } },
    { '/pages/next': { ...NEXT, starting_after: null } },
    { '/pages/next': URL_NEXT },
    { '/pages/per_page': 'twenty' },
    { '/pages': null },
    { '/total_count': ABSENT },
  ],
});

/** `next` of a list that is walked by page number. */
const offset = (operation: string, versions: string): WireFact => ({
  fact: `P4 pages.next of ${operation} is an address or null`,
  source: 'OAS#229, intercom-ruby#274, recorded traffic',
  versions,
  operation,
  body: paged(),
  accepts: [{ '/pages/next': URL_NEXT }, { '/pages/next': null }, { '/pages/per_page': '20' }],
  rejects: [
    { '/pages/next': NEXT },
    { '/pages/next': { per_page: 20, starting_after: CURSOR } },
    { '/pages/next': 2 },
  ],
});

export const lists: readonly WireFact[] = [
  {
    fact: 'P1 the conversations of a list are in conversations',
    source: 'OAS#166, recorded traffic',
    versions: '>=2.9',
    operation: 'listConversations',
    body: (version: Version) => conversationList(conversation(version)),
    accepts: [{ '/conversations': [] }, { '/type': 'list', '/conversations': [] }],
    rejects: [
      { '': { type: 'list', data: [], total_count: 0, pages } },
      { '/data': [] },
      { '/conversations': ABSENT },
      { '/conversations/0/type': 'news-item' },
    ],
  },
  cursor('listContacts', '>=2.9', (version: Version) => paged(contact(version))),
  cursor('searchContacts', '>=2.9', paged()),
  cursor('listConversations', '>=2.9', conversationList()),
  cursor('searchConversations', '>=2.9', conversationList()),
  cursor('searchTickets', '>=2.10', (version: Version) => ({
    type: 'ticket.list',
    pages,
    total_count: 1,
    tickets: [ticket(version)],
  })),
  offset('listArticles', '>=2.9'),
  offset('retrieveCompany', '>=2.9'),
  offset('listAllCompanies', '>=2.9'),
  offset('listCollections', '>=2.9'),
  offset('listNotes', '>=2.9'),
  offset('listContactCompanies', '>=2.9'),
  {
    fact: 'P4 GET /companies answers with one company or with a list',
    source: 'OAS#240',
    versions: '>=2.9',
    operation: 'retrieveCompany',
    body: paged(company()),
    accepts: [{ '': company() }],
    rejects: [{ '': { ...company(), type: 'contact' } }, { '/data/0/type': 'user' }, { '/pages': NEXT }],
  },
  {
    fact: 'P5 the contacts of a company have pages by number with a cursor in next',
    source: 'node#489, recorded traffic',
    versions: '>=2.9',
    operation: 'listCompanyContacts',
    body: (version: Version) => paged(contact(version)),
    accepts: [{ '/pages/next': NEXT }, { '/pages/next': ABSENT }],
    rejects: [{ '/pages/next': URL_NEXT }, { '/data/0/type': 'company' }],
  },
  {
    fact: 'P5 the contacts of a company can be walked by page and per_page',
    source: 'node#489',
    versions: '>=2.9',
    operation: 'listCompanyContacts',
    target: 'request',
    accepts: [{ '?page': 2, '?per_page': 5 }],
    rejects: [{ '?starting_after': CURSOR }, { '?page': 'two' }],
  },
  {
    fact: 'P6 GET /contacts takes per_page up to 150 and starting_after',
    source: 'OAS#639, OAS#98, recorded traffic',
    versions: '>=2.9',
    operation: 'listContacts',
    target: 'request',
    accepts: [{ '?per_page': 150, '?starting_after': CURSOR }],
    rejects: [{ '?per_page': 151 }, { '?per_page': 0 }, { '?per_page': 'all' }],
  },
  {
    fact: 'P6 include_merge_history of GET /contacts begins with 2.16',
    source: 'published description of 2.16',
    versions: '<2.16',
    operation: 'listContacts',
    target: 'request',
    rejects: [{ '?include_merge_history': true }],
  },
  {
    fact: 'P6 include_merge_history of GET /contacts begins with 2.16',
    source: 'published description of 2.16',
    versions: '>=2.16',
    operation: 'listContacts',
    target: 'request',
    accepts: [{ '?include_merge_history': true }],
    rejects: [{ '?include_merge_history': 'perhaps' }],
  },
  ...['retrieveCompany', 'listAllCompanies', 'listCollections', 'listNotes', 'listContactCompanies'].map(
    (operation): WireFact => ({
      fact: `P4 ${operation} is walked by page and per_page`,
      source: 'OAS#229, recorded traffic',
      versions: '>=2.9',
      operation,
      target: 'request',
      accepts: [{ '?page': 2, '?per_page': 5 }],
      rejects: [{ '?starting_after': CURSOR }, { '?page': 'two' }],
    }),
  ),
  {
    fact: 'P7 GET /articles takes page and per_page',
    source: 'recorded traffic',
    versions: '>=2.9',
    operation: 'listArticles',
    target: 'request',
    accepts: [{ '?page': 2, '?per_page': 5 }],
    rejects: [{ '?starting_after': CURSOR }, { '?page': 'two' }],
  },
  {
    fact: 'P8 the companies of a contact are in data',
    source: 'published example, OAS#229',
    versions: '>=2.9',
    operation: 'listContactCompanies',
    body: paged(company()),
    accepts: [{ '/data': [] }],
    rejects: [{ '/data': ABSENT }, { '': { type: 'list', companies: [company()], total_count: 1, pages } }],
  },
  {
    fact: 'P9 the ticket types of a list are in data, and its type is list',
    source: 'node#485, published example',
    versions: '>=2.9',
    operation: 'listTicketTypes',
    body: (version: Version) => list(ticketType(version)),
    rejects: [
      { '/type': 'ticket_type_attributes.list' },
      { '/type': 'ticket_type.list' },
      { '': { type: 'list', ticket_types: [] } },
      { '/data/0/type': 'ticket' },
    ],
  },
  {
    fact: 'P10 the attributes of a ticket type are in data of a list',
    source: 'node#499, published example, recorded traffic',
    versions: '>=2.9',
    operation: 'retrieveTicketType',
    body: ticketType,
    accepts: [{ '/ticket_type_attributes': list() }],
    rejects: [
      { '/ticket_type_attributes': [ticketTypeAttribute] },
      { '/ticket_type_attributes': { type: 'list', ticket_type_attributes: [ticketTypeAttribute] } },
      { '/ticket_type_attributes/type': 'ticket_type_attributes.list' },
    ],
  },
  {
    fact: 'P11 a scroll over companies has neither pages nor a count',
    source: 'recorded traffic, 2.11',
    versions: '>=2.9',
    operation: 'scrollOverAllCompanies',
    body: { ...list(company()), pages: null, total_count: null, scroll_param: 'b1f7c8a2-6d3e-4f5a' },
    accepts: [{ '/data': [] }],
    rejects: [{ '/pages': URL_NEXT }, { '/total_count': 'many' }, { '/scroll_param': ABSENT }],
  },
  {
    fact: 'P12 reasons for being away come as a list, not as a bare array',
    source: 'node#520, OAS#558, OAS#569',
    versions: '>=2.14',
    operation: 'listAwayStatusReasons',
    body: list({
      type: 'away_status_reason',
      id: '1',
      label: 'Lunch',
      emoji: '🍲',
      order: 1,
      deleted: false,
      created_at: 1767225600,
      updated_at: 1767225600,
    }),
    accepts: [{ '/data': [] }],
    rejects: [{ '': [] }, { '/data': ABSENT }, { '/data/0/label': ABSENT }],
  },
  {
    fact: 'P13 a list of segments has no pages',
    source: 'recorded traffic',
    versions: '>=2.9',
    operation: 'listSegments',
    body: { type: 'segment.list', segments: [] },
    rejects: [{ '/pages': {} }, { '/pages': pages }, { '/type': 'list' }],
  },
  {
    fact: 'P13 a list of tags has no pages',
    source: 'recorded traffic',
    versions: '>=2.9',
    operation: 'listTags',
    body: list(tag),
    rejects: [{ '/pages': pages }, { '/total_count': 1 }, { '/type': 'tag.list' }],
  },
  {
    fact: 'P14 a summary of events can have pages',
    source: 'published example',
    versions: '>=2.9',
    operation: 'listDataEvents',
    body: {
      type: 'event.summary',
      email: null,
      intercom_user_id: '6955a1c2f0e4b7d8a9c3e5f1',
      user_id: null,
      events: [],
    },
    accepts: [
      { '/pages': { next: 'https://api.intercom.io/events?type=user&before=1767225600000' } },
      {
        '/events': [
          {
            name: 'invited-friend',
            first: '2026-01-01T00:00:00.000Z',
            last: '2026-01-02T00:00:00.000Z',
            count: 2,
            description: null,
          },
        ],
      },
    ],
    rejects: [{ '/pages': NEXT }, { '/pages': 'more' }, { '/type': 'event_summary' }],
  },
];

export const listsShapes: readonly ShapeFact[] = [
  {
    fact: 'P3 per_page of pages.next is documented but never sent: optional and deprecated',
    source: 'node#489, dotnet#160, recorded traffic',
    versions: '>=2.9',
    see: (description) => {
      const next = schemaAt('NextCursor')(description);
      return [next.required, next.properties?.per_page?.deprecated];
    },
    is: [['page', 'starting_after'], true],
  },
  {
    fact: 'P2 page has no effect on lists that are walked with a cursor, so it is no parameter',
    source: 'OAS#98',
    versions: '>=2.12',
    see: (description) =>
      ['listContacts', 'listConversations'].map((id) => queryOf(id)(description).includes('page')),
    is: [false, false],
  },
  {
    fact: 'P2 page of GET /contacts is documented in 2.11 alone, and deprecated there',
    source: 'OAS#98, published description of 2.11',
    versions: '=2.11',
    see: (description) =>
      operationOf(description, 'listContacts').parameters.find(({ name }) => name === 'page'),
    is: expect.objectContaining({ deprecated: true }),
  },
  {
    fact: 'P8 the companies of a contact under companies are deprecated',
    source: 'published example',
    versions: '>=2.9',
    see: isDeprecated('ContactAttachedCompanies', 'companies'),
    is: true,
  },
  {
    fact: 'P9 the ticket types of a list under ticket_types are deprecated',
    source: 'node#485',
    versions: '<2.12',
    see: isDeprecated('TicketTypeList', 'ticket_types'),
    is: true,
  },
  {
    fact: 'P10 the attributes of a ticket type under ticket_type_attributes are deprecated',
    source: 'node#499',
    versions: '>=2.9',
    see: isDeprecated('TicketTypeAttributeList', 'ticket_type_attributes'),
    is: true,
  },
  {
    fact: 'P12 there are no reasons for being away before 2.14',
    source: 'OAS#569',
    versions: '<2.14',
    see: exists('listAwayStatusReasons'),
    is: false,
  },
  {
    fact: 'P15 GET /contacts returns 10 contacts unless told otherwise',
    source: 'OAS#639',
    versions: '>=2.9',
    see: (description) => {
      const text = nodeOf(description, 'listContacts');
      return [says(text, /\b(10|ten)\b/i), says(text, /\b(15|50)\b/)];
    },
    is: [true, false],
  },
  ...(
    [
      ['cursor-query', '>=2.9', ['listContacts', 'listConversations']],
      ['cursor-query', '>=2.16', ['listMacros', 'listWhatsAppMessageStatuses', 'listDataConnectors']],
      ['cursor-body', '>=2.9', ['searchContacts', 'searchConversations']],
      ['cursor-body', '>=2.10', ['searchTickets']],
      [
        'page-number',
        '>=2.9',
        [
          'retrieveCompany',
          'listAllCompanies',
          'listArticles',
          'listCollections',
          'listNotes',
          'listContactCompanies',
          'listCompanyContacts',
        ],
      ],
      ['scroll', '>=2.9', ['scrollOverAllCompanies']],
      ['cursor-opaque', '>=2.16', ['listContactMergeHistory']],
      [
        'none',
        '>=2.9',
        ['listTags', 'listSegments', 'listAdmins', 'listTeams', 'listDataAttributes', 'listTicketTypes'],
      ],
    ] as const
  ).map(([style, versions, operations]) => ({
    fact: `pages of the style ${style}: ${operations.join(', ')}`,
    source: 'developers.intercom.com, pagination',
    versions,
    see: (description: Description) => operations.map((id) => nodeOf(description, id)['x-pagination']),
    is: operations.map(() => expect.objectContaining({ style })),
  })),
];
