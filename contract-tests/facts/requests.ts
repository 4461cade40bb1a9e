// What requests may say that the published descriptions, or a strict reading of them, would refuse.
import type { WireFact } from './judge.js';
import { ABSENT, gone } from './judge.js';
import { schemaAt, type ShapeFact } from './see.js';

const OBSERVED = 'recorded traffic, 2.2';
const CONVERT = 'developers.intercom.com, convert a visitor, 2.17';
const REPLY = 'published list of required fields';
const IMAGE = ['https://example.com/a.png'];

const nullClears = (
  operation: string,
  versions: string,
  source: string,
  body: object,
  ...fields: string[]
): WireFact => ({
  fact: `null clears, ${operation}`,
  source,
  versions,
  operation,
  target: 'request',
  body,
  accepts: fields.map((field) => ({ [`/${field}`]: null })),
});

const adminReply = { message_type: 'comment', type: 'admin', admin_id: '1', body: '<p>Hello</p>' };

export const requests: readonly WireFact[] = [
  nullClears('updateContact', '>=2.9', OBSERVED, { name: 'Example' }, 'email', 'external_id'),
  nullClears(
    'updateCompany',
    '>=2.14',
    'published schema of a company',
    { name: 'Example' },
    'size',
    'website',
    'industry',
  ),
  nullClears('updateConversation', '>=2.13', 'published schema of a conversation', { read: true }, 'title'),
  nullClears('updateArticle', '>=2.9', 'published schema of an article', { title: 'Example' }, 'description'),
  nullClears(
    'updateCollection',
    '>=2.9',
    'published schema of a collection',
    { name: 'Example' },
    'description',
  ),
  nullClears('updateVisitor', '>=2.9', 'published schema of a visitor', { id: '1', name: 'Example' }, 'name'),
  nullClears(
    'bulkUpdateContacts',
    '>=2.17',
    OBSERVED,
    { contacts: [{ id: '1', name: 'Example' }] },
    'contacts/0/email',
    'contacts/0/external_id',
    'contacts/0/phone',
    'contacts/0/owner_id',
  ),
  nullClears(
    'bulkUpdateCompanies',
    '=Unstable',
    'published schema of a company',
    { companies: [{ id: '1', name: 'Example' }] },
    'companies/0/website',
    'companies/0/industry',
    'companies/0/size',
  ),
  nullClears(
    'updateFolder',
    '>=2.17',
    'published schema of a folder',
    { folder: { name: 'Example' } },
    'folder/description',
    'folder/emoji',
  ),
  {
    fact: 'a translation is cleared by null, and its published form with a type of null is taken',
    source: 'published schema of the content of an article in one language',
    versions: '>=2.9',
    operation: 'updateArticle',
    target: 'request',
    body: { translated_content: { fr: { title: 'Exemple' } } },
    accepts: [
      { '/translated_content/fr/description': null },
      { '/translated_content/fr/body': null },
      { '/translated_content/fr/type': null },
      { '/translated_content/fr': null },
    ],
    rejects: [{ '/translated_content/fr/title': 7 }],
  },
  {
    fact: 'one half of the order is enough',
    source: 'published schema of a search',
    versions: '>=2.10',
    operation: 'searchTickets',
    target: 'request',
    body: {
      query: { field: 'id', operator: '=', value: '1' },
      sort: { field: 'created_at', order: 'ascending' },
    },
    accepts: gone('/sort/order', '/sort/field'),
    rejects: [{ '/sort/field': 7 }],
  },
  {
    fact: 'a relationship to custom objects is named by an id of each',
    source: 'published schema of the attributes of a conversation',
    versions: '>=2.12',
    operation: 'updateConversation',
    target: 'request',
    body: {
      custom_attributes: { order: { type: 'order.list', instances: [{ external_id: 'order-2231' }] } },
    },
    accepts: [{ '/custom_attributes/order/instances/0': { id: '22' } }],
    rejects: [{ '/custom_attributes/order/instances': 'order-2231' }],
  },
  {
    fact: 'a search of conversations is taken with a size of pages beside `pagination`',
    source: 'recorded traffic, 2.11',
    versions: '>=2.9',
    operation: 'searchConversations',
    target: 'request',
    body: { query: { field: 'id', operator: '=', value: '1' }, pagination: { per_page: 1 }, per_page: 1 },
    rejects: [{ '/per_page': 'all' }],
  },
  {
    fact: 'the role `contact` is taken, and a word that is none is not',
    source: OBSERVED,
    versions: '>=2.9',
    operation: 'createContact',
    target: 'request',
    body: { role: 'user', external_id: 'acme-1' },
    accepts: [{ '/role': 'contact' }],
    rejects: [{ '/role': 'admin' }],
  },
  {
    fact: 'an attribute with options can get a single one',
    source: "live tests of Intercom's own Node SDK",
    versions: '>=2.9',
    operation: 'updateDataAttribute',
    target: 'request',
    body: { options: [{ value: 'a' }] },
    rejects: [{ '/options/0/value': ABSENT }],
  },
  {
    fact: 'a teammate answers with attachments alone',
    source: REPLY,
    versions: '>=2.9',
    operation: 'replyConversation',
    target: 'request',
    body: adminReply,
    accepts: [
      { '/body': ABSENT, '/attachment_urls': IMAGE },
      { '/body': ABSENT, '/message_type': 'note', '/attachment_urls': IMAGE },
    ],
    rejects: gone('/admin_id'),
  },
  {
    fact: 'a teammate answers a ticket with attachments alone',
    source: REPLY,
    versions: '>=2.10',
    operation: 'replyTicket',
    target: 'request',
    body: adminReply,
    accepts: [{ '/body': ABSENT, '/attachment_urls': IMAGE }],
    rejects: gone('/admin_id'),
  },
  {
    fact: 'an email address alone names no visitor',
    source: CONVERT,
    versions: '>=2.9',
    operation: 'convertVisitor',
    target: 'request',
    body: {
      type: 'user',
      visitor: { id: '1', email: 'a@example.com' },
      user: { email: 'b@example.com' },
    },
    accepts: [{ '/visitor': { user_id: '1' } }],
    rejects: [{ '/visitor': { email: 'a@example.com' } }, { '/user': ABSENT }, { '/type': 'visitor' }],
  },
  {
    fact: 'a visitor becomes a lead of whom nothing more is known',
    source: CONVERT,
    versions: '>=2.9',
    operation: 'convertVisitor',
    target: 'request',
    body: { type: 'lead', visitor: { user_id: '1' } },
  },
  ...['searchContacts', 'searchConversations'].map((operation): WireFact => ({
    fact: `a condition may compare with nothing, and names a field, ${operation}`,
    source: "live tests of Intercom's own Node SDK; published tables of fields",
    versions: '>=2.9',
    operation,
    target: 'request',
    body: { query: { field: 'id', operator: '!=', value: null } },
    accepts: [{ '/query/value': ABSENT }, { '/query/field': 'custom_attributes.plan' }],
    rejects: [{ '/query/field': ABSENT }, { '/query/operator': ABSENT }],
    unknown: [{ '/query/field': 'colour' }],
  })),
];

const fieldsOf =
  (kind: 'Contact' | 'Conversation') => (description: Parameters<ReturnType<typeof schemaAt>>[0]) =>
    schemaAt(`${kind}SearchField`)(description).anyOf?.[0]?.['x-extensible-enum']?.length;

const TABLES = 'published tables of fields';

export const requestsShapes: readonly ShapeFact[] = [
  {
    fact: 'the fields of contacts are named',
    source: TABLES,
    versions: '>=2.9',
    see: fieldsOf('Contact'),
    is: 42,
  },
  {
    fact: 'the fields of conversations are named',
    source: TABLES,
    versions: '>=2.9',
    see: fieldsOf('Conversation'),
    is: 56,
  },
];
