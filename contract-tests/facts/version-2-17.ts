import { AT, conversationWithParts, error, ID, pages } from './bodies.js';
import { ABSENT, type WireFact } from './judge.js';
import { exists, nodeOf, queryOf, says, type ShapeFact } from './see.js';

/** Where the reference of 2.17 stands. */
const R = 'developers.intercom.com/docs/references/2.17';

const page = {
  title: 'A page',
  html: '<p>Text</p>',
  url: 'https://docs.example.com/a',
  locale: 'en',
  source_id: 33,
};
const interval = { start_minute: 540, end_minute: 1020 };
const found = { type: 'list', total_count: 0, data: { articles: [], highlights: [] }, pages };
const variation = { locale: 'en', text_content: 'Hello' };
const version = {
  type: 'data_connector_version',
  status: 'live',
  note: 'A note',
  author: { id: '814860', name: 'Sample Teammate' },
  created_at: '2026-01-01T08:00:00Z',
  entity_version_id: 9021,
  definition: { name: 'Order status' },
};

const retrieved = conversationWithParts();
const rated = (type: string) => ({
  '/conversation_rating': {
    rating: 5,
    remark: null,
    created_at: AT,
    contact: { type: 'user', id: ID, external_id: null },
    teammate: { type, id: '44120' },
  },
});

const PROMOTED = [
  'searchCompanies',
  'bulkCreateContacts',
  'bulkUpdateContacts',
  'bulkDeleteContacts',
  'retrieveBulkContactsJob',
  'previewMergeContact',
  'listContactActivities',
  'listFolders',
  'createFolder',
  'retrieveFolder',
  'updateFolder',
  'deleteFolder',
  'runFinProcedure',
  'escalateFinConversation',
  'listFinCapabilities',
  'askFin',
];
const LEFT_BEHIND = [
  'bulkCreateCompanies',
  'bulkUpdateCompanies',
  'bulkDeleteCompanies',
  'retrieveBulkCompaniesJob',
  'updateConversationPart',
  'uploadEcommerceCatalog',
  'collectProcedureAgentInput',
  'listIdentityVerificationSecrets',
  'createIdentityVerificationSecret',
  'deleteIdentityVerificationSecret',
  'updateTeamMembers',
];
const NEW = [
  'listDeletedContacts',
  'listHitlEvents',
  'rateConversation',
  'listDynamicContents',
  'createDynamicContent',
  'retrieveDynamicContent',
  'updateDynamicContent',
  'deleteDynamicContent',
  'listDataConnectorVersions',
  'retrieveDataConnectorVersion',
  'updateDataConnectorVersion',
  'attachTagToExternalPage',
  'detachTagFromExternalPage',
];

export const version217: readonly WireFact[] = [
  {
    fact: 'a workflow can be what a rating is about from 2.17 on',
    source: `${R}/changelog`,
    versions: '>=2.17',
    operation: 'retrieveConversation',
    body: retrieved,
    accepts: [rated('workflow'), rated('admin')],
    unknown: [rated('campaign')],
  },
  {
    fact: 'a workflow is not what a rating is about up to 2.16',
    source: `${R}/changelog`,
    versions: '<2.17',
    operation: 'retrieveConversation',
    body: retrieved,
    unknown: [rated('workflow')],
  },
  {
    fact: 'a search of articles that finds nothing has an empty list for data from 2.17 on',
    source: `${R}, article_search_response`,
    versions: '>=2.17',
    operation: 'searchArticles',
    body: found,
    accepts: [{ '/data': [] }],
    rejects: [{ '/data': null }, { '/data': ABSENT }],
  },
  {
    fact: 'a search of articles that finds nothing has an object for data up to 2.16',
    source: `${R}, article_search_response`,
    versions: '>=2.10 <2.17',
    operation: 'searchArticles',
    body: found,
    rejects: [{ '/data': [] }],
  },
  {
    fact: 'a ticket can be created without a contact from 2.17 on',
    source: `${R}, create_ticket_request`,
    versions: '>=2.17',
    operation: 'createTicket',
    target: 'request',
    body: { ticket_type_id: '53', contacts: [{ id: ID }] },
    accepts: [{ '/contacts': ABSENT }],
    rejects: [{ '/contacts': [] }],
  },
  {
    fact: 'office hours are in the time zone of the workspace unless they name one from 2.17 on',
    source: `${R}, createOfficeHoursSchedule`,
    versions: '>=2.17',
    operation: 'createOfficeHoursSchedule',
    target: 'request',
    body: { name: 'Support', time_zone_name: 'Europe/Dublin', time_intervals: [interval] },
    accepts: [{ '/time_zone_name': ABSENT }],
    rejects: [{ '/name': ABSENT }],
  },
  {
    fact: 'a search of activity logs needs no beginning from 2.17 on',
    source: `${R}, searchActivityLogs`,
    versions: '>=2.17',
    operation: 'searchActivityLogs',
    target: 'request',
    body: { created_at_after: AT },
    accepts: [{ '/created_at_after': ABSENT }],
    rejects: [{ '/created_at_after': '2026-01-01' }],
  },
  {
    fact: 'an external page can lose its address from 2.17 on',
    source: `${R}, updateExternalPage`,
    versions: '>=2.17',
    operation: 'updateExternalPage',
    target: 'request',
    body: page,
    accepts: [{ '/url': ABSENT }, { '/ai_sales_agent_availability': true }],
    rejects: [{ '/html': ABSENT }],
  },
  {
    fact: 'the title of a new article can come from translated_content from 2.17 on',
    source: `${R}, createArticle`,
    versions: '>=2.17',
    operation: 'createArticle',
    target: 'request',
    body: { title: 'A title', author_id: 4410021 },
    accepts: [{ '/title': ABSENT, '/translated_content': { en: { title: 'A title', author_id: 4410021 } } }],
    rejects: [{ '/title': 5 }],
  },
  {
    fact: 'a job deletes up to 1,000 contacts',
    source: `${R}, bulkDeleteContacts`,
    versions: '>=2.17',
    operation: 'bulkDeleteContacts',
    target: 'request',
    body: { contacts: [{ id: ID }] },
    accepts: [{ '/contacts': Array.from({ length: 1000 }, () => ({ id: ID })) }],
    rejects: [{ '/contacts': Array.from({ length: 1001 }, () => ({ id: ID })) }],
  },
  {
    fact: 'a data connector has a description for teammates from 2.17 on',
    source: `${R}, updateDataConnector`,
    versions: '>=2.17',
    operation: 'updateDataConnector',
    target: 'request',
    body: { name: 'Order status' },
    accepts: [{ '/internal_description': 'Ask the logistics team' }],
    rejects: [{ '/internal_description': 5 }],
  },
  {
    fact: 'a version of a data connector may have no note and no author',
    source: 'developers.intercom.com, data_connector_version, shown with 2.17',
    versions: '>=2.17',
    operation: 'retrieveDataConnectorVersion',
    body: version,
    accepts: [{ '/note': null, '/author': null }],
    unknown: [{ '/status': 'lost' }],
    rejects: [{ '/entity_version_id': '9021' }],
  },
  {
    fact: 'the note of a version is needed, and null takes it away',
    source: 'developers.intercom.com, updateDataConnectorVersion, shown with 2.17',
    versions: '>=2.17',
    operation: 'updateDataConnectorVersion',
    target: 'request',
    body: { note: 'A note' },
    accepts: [{ '/note': null }, { '/note': '' }],
    rejects: [{ '/note': ABSENT }],
  },
  {
    fact: 'a rating is from 1 to 5 and says who rates',
    source: 'developers.intercom.com, rateConversation, shown with 2.17',
    versions: '>=2.17',
    operation: 'rateConversation',
    target: 'request',
    body: { intercom_user_id: ID, rating: 5 },
    accepts: [{ '/rating': 1, '/remark': 'Quick' }],
    rejects: [{ '/rating': 0 }, { '/rating': 6 }, { '/intercom_user_id': ABSENT }],
  },
  {
    fact: 'dynamic content is created with all four fields, a variation among them',
    source: 'developers.intercom.com, the Preview reference, createDynamicContent',
    versions: '>=2.17',
    operation: 'createDynamicContent',
    target: 'request',
    body: { name: 'Hotline', content_type: 'inline', default_locale: 'en', variations: [variation] },
    accepts: [{ '/name': 'n'.repeat(255) }],
    rejects: [
      { '/name': 'n'.repeat(256) },
      { '/variations': [] },
      { '/default_locale': ABSENT },
      { '/content_type': 'page' },
    ],
  },
  {
    fact: 'the list of dynamic content says where it stands at the top',
    source: `${R}, listDynamicContents`,
    versions: '>=2.17',
    operation: 'listDynamicContents',
    body: { type: 'list', data: [], total_count: 0, page: 1, per_page: 50, total_pages: 0 },
    rejects: [{ '/total_pages': ABSENT }, { '/page': '1' }],
  },
  {
    fact: 'a contact that is deleted for good has neither email nor external_id',
    source: `${R}, listDeletedContacts`,
    versions: '>=2.17',
    operation: 'listDeletedContacts',
    body: { type: 'list', data: [{ id: ID, status: 'permanently_deleted', email: null, external_id: null }] },
    accepts: [{ '/data/0/status': 'merged', '/data/0/merged_into_id': ID }],
    unknown: [{ '/data/0/status': 'lost' }],
  },
  {
    fact: 'a reply to last of a contact without conversations is 422 from 2.17 on',
    source: `${R}, replyConversation`,
    versions: '>=2.17',
    operation: 'replyConversation',
    target: 422,
    body: error('unprocessable_entity'),
    rejects: [{ '/errors': ABSENT }],
  },
];

const all = (operationIds: string[], is: boolean, versions: string, source: string): ShapeFact[] =>
  operationIds.map((operationId) => ({
    fact: `${operationId} is ${is ? '' : 'not '}there`,
    source,
    versions,
    see: exists(operationId),
    is,
  }));

export const version217Shapes: readonly ShapeFact[] = [
  ...all([...PROMOTED, ...NEW], true, '>=2.17', `${R}, its pages and navigation`),
  ...all([...PROMOTED, ...NEW], false, '<2.17', 'published descriptions up to 2.16'),
  ...all(LEFT_BEHIND, false, '<Unstable', `${R}, its navigation`),
  ...all(LEFT_BEHIND, true, '=Unstable', 'published description of Unstable'),
  {
    fact: 'parts of a conversation can be chosen by time from 2.17 on, by type in Unstable',
    source: `${R}, retrieveConversation, and the Preview reference`,
    versions: '=2.17',
    see: (description) =>
      queryOf('retrieveConversation')(description).filter((name) => name.includes('part')),
    is: ['parts_created_after', 'parts_created_before'],
  },
  {
    fact: 'email addresses come unescaped on request from 2.17 on',
    source: `${R}, showContactByExternalId`,
    versions: '>=2.17',
    see: (description) => queryOf('retrieveContactByExternalId')(description).includes('escape_identity'),
    is: true,
  },
  {
    fact: 'what no page of 2.17 shows says so',
    source: `${R}, which has no page of it`,
    versions: '>=2.17',
    see: (description) =>
      ['retrieveFolder', 'updateFolder', 'deleteFolder', 'bulkUpdateContacts', 'askFin'].every(
        (operationId) => says(nodeOf(description, operationId), /Not confirmed for 2\.17/),
      ),
    is: true,
  },
];
