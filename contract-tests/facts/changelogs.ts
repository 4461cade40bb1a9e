// What Intercom's changelogs say, statement by statement, as far as public copies of them reach: the page of
// 2.16 and the head of every other one. A statement that a description can hold is a row of `changelog`; what
// only the behaviour of the API shows is a row of `behaviour`, with the reason.
import {
  answers,
  delivers,
  field,
  operation,
  parameter,
  sends,
  status,
  topic,
  typed,
  word,
  type Presence,
} from './presence.js';

interface Statement {
  /** The version whose changelog it is, `unversioned`, or `Preview` for what stood there before a number had it. */
  changelog: string;
  says: string;
  /** Where it stands on developers.intercom.com. */
  source: string;
}

export interface ChangelogFact extends Statement {
  /** Where the description has all of `has`; in every other version it has none of it. */
  versions: string;
  has: readonly Presence[];
}

/** A statement that no schema can say. */
export interface BehaviourFact extends Statement {
  why: string;
}

const page = (version: string) => `/docs/references/${version}/changelog`;
const UNVERSIONED = '/docs/build-an-integration/learn-more/rest-apis/unversioned-changes';

const log =
  (changelog: string, source = page(changelog)) =>
  (says: string, versions: string, ...has: Presence[]): ChangelogFact => ({
    changelog,
    says,
    source,
    versions,
    has,
  });

const in29 = log('2.9');
const in210 = log('2.10');
const in211 = log('2.11');
const in212 = log('2.12');
const in213 = log('2.13');
const in214 = log('2.14');
const in215 = log('2.15');
const in216 = log('2.16');
const in217 = log('2.17');
const unversioned = log('unversioned', UNVERSIONED);
const unstable = log('Preview', page('unstable'));
const preview = log('Preview', page('preview'));

const PRICED = ['plan', 'size', 'website', 'industry'];

export const changelog: readonly ChangelogFact[] = [
  in29(
    'a teammate replies with quick replies',
    '>=2.9',
    sends('replyConversation', 'reply_options'),
    word('quick_reply', 'AdminQuickReplyRequest', 'message_type'),
  ),
  in29(
    'the comment of a contact who picked a quick reply says which one',
    '>=2.9',
    field('ConversationPart', 'metadata', 'quick_reply_uuid'),
  ),
  in29(
    'a company that changes or goes is notified of',
    '>=2.9',
    topic('company.updated'),
    topic('company.deleted'),
  ),
  in29('a contact who subscribes again is notified of', '>=2.9', topic('contact.subscribed')),
  in29(
    'tickets are notified of: made, a new state, a note, an assignment, a contact more or less',
    '>=2.9',
    ...[
      'ticket.created',
      'ticket.state.updated',
      'ticket.note.created',
      'ticket.admin.assigned',
      'ticket.team.assigned',
      'ticket.contact.attached',
      'ticket.contact.detached',
    ].map(topic),
  ),

  in210(
    'there are no sections any more',
    '<2.10',
    ...['listSections', 'createSection', 'retrieveSection', 'updateSection', 'deleteSection'].map(operation),
  ),
  in210(
    'a collection can lie in another one',
    '>=2.10',
    field('Collection', 'parent_id'),
    sends('createCollection', 'parent_id'),
    sends('updateCollection', 'parent_id'),
  ),
  in210(
    'notifications tell more of a company',
    '>=2.10',
    ...PRICED.map((name) => delivers('company.created', name)),
    ...PRICED.map((name) => delivers('company.updated', name)),
  ),
  in210('articles are searched', '>=2.10', operation('searchArticles')),
  in210('tickets are searched', '>=2.10', operation('searchTickets')),

  in211(
    'an attribute says whether the Messenger may write it, and earlier versions are answered the same',
    '>=2.9',
    field('DataAttribute', 'messenger_writable'),
    sends('createDataAttribute', 'messenger_writable'),
    sends('updateDataAttribute', 'messenger_writable'),
  ),

  in212(
    'the state of a ticket is an object with an id and two labels',
    '>=2.12',
    ...['id', 'category', 'internal_label', 'external_label'].map((name) =>
      field('Ticket', 'ticket_state', name),
    ),
  ),
  in212(
    'before, its labels were fields of the ticket',
    '<2.12',
    field('Ticket', 'ticket_state_internal_label'),
    field('Ticket', 'ticket_state_external_label'),
    typed('string', 'Ticket', 'ticket_state'),
  ),
  in212('a ticket type lists its states', '>=2.12', field('TicketType', 'ticket_states', 'data')),

  in213(
    'instances of custom objects are written, read and deleted, by either id',
    '>=2.13',
    ...[
      'createOrUpdateCustomObjectInstance',
      'retrieveCustomObjectInstance',
      'listCustomObjectInstances',
      'deleteCustomObjectInstance',
      'deleteCustomObjectInstanceByExternalId',
    ].map(operation),
  ),
  in213('a contact is found by your own id', '>=2.13', operation('retrieveContactByExternalId')),
  in213('a contact is blocked', '>=2.13', operation('blockContact')),
  in213('a conversation is deleted', '>=2.13', operation('deleteConversation')),
  in213('a ticket is deleted', '>=2.13', operation('deleteTicket')),
  in213(
    'a conversation says how long answers and handling took',
    '>=2.13',
    field('ConversationStatistics', 'assigned_team_first_response_time_in_office_hours'),
    field('ConversationStatistics', 'handling_time'),
  ),
  in213(
    'a part carries the headers of its email, the state, tags and the details of the event',
    '>=2.13',
    ...['email_message_metadata', 'state', 'tags', 'event_details'].map((name) =>
      field('ConversationPart', name),
    ),
  ),

  in214(
    'limits of conversations and of tickets are two kinds of activity',
    '>=2.14',
    word('admin_conversation_assignment_limit_change', 'ActivityLog', 'activity_type'),
    word('admin_ticket_assignment_limit_change', 'ActivityLog', 'activity_type'),
    field('ActivityLogMetadata', 'conversation_assignment_limit'),
    field('ActivityLogMetadata', 'ticket_assignment_limit'),
  ),
  in214(
    'before, there was one limit',
    '<2.14',
    word('admin_assignment_limit_change', 'ActivityLog', 'activity_type'),
    field('ActivityLogMetadata', 'assignment_limit'),
  ),
  in214(
    'an update of a ticket names who acts and to whom it goes',
    '>=2.14',
    sends('updateTicket', 'admin_id'),
    sends('updateTicket', 'assignee_id'),
  ),
  in214(
    'before, both stood in an object of their own',
    '<2.14',
    sends('updateTicket', 'assignment', 'admin_id'),
  ),

  in215('a ticket that is resolved has a topic of its own', '>=2.15', topic('ticket.resolved')),
  in215(
    'the ends of an agent have new words',
    '>=2.15',
    ...['negative_feedback', 'escalated', 'procedure_handoff'].map((state) =>
      word(state, 'AiAgent', 'resolution_state'),
    ),
  ),
  in215(
    'two of them replace older ones',
    '<2.15',
    ...['abandoned', 'routed_to_team'].map((state) => word(state, 'AiAgent', 'resolution_state')),
  ),
  in215(
    'tags, snoozes, priorities and service levels are told in detail',
    '>=2.15',
    ...['ConversationTagsUpdated', 'ConversationSnoozed', 'PriorityChanged', 'SlaAppliedEvent'].map((name) =>
      field(name),
    ),
  ),
  in215('a reply can be kept quiet', '>=2.15', sends('replyConversation', 'skip_notifications')),
  in215(
    'a content import source has audiences',
    '>=2.15',
    field('ContentImportSource', 'audience_ids'),
    sends('createContentImportSource', 'audience_ids'),
    sends('updateContentImportSource', 'audience_ids'),
  ),
  in215(
    'an update can apply them to what is there',
    '>=2.15',
    sends('updateContentImportSource', 'apply_audience_to_existing_content'),
  ),
  in215('the pauses in the handling of a conversation are listed', '>=2.15', operation('listHandlingEvents')),

  in216(
    'parts carry the translations of a reply',
    '>=2.16',
    field('ConversationPart', 'translations', 'original'),
    field('TicketPart', 'translations', 'original'),
    answers('replyTicket', 'translations'),
  ),
  in216(
    'a translated reply is notified of',
    '>=2.16',
    topic('conversation.admin.replied.translated'),
    topic('ticket.admin.replied.translated'),
  ),
  in216(
    'a snoozed ticket is notified of',
    '>=2.16',
    topic('ticket.admin.snoozed'),
    topic('ticket.admin.unsnoozed'),
  ),

  in217(
    'a workflow can be what was rated',
    '>=2.17',
    word('workflow', 'ConversationRating', 'teammate', 'type'),
    word('workflow', 'ConversationListItem', 'conversation_rating', 'teammate', 'type'),
  ),

  unversioned('a contact shows the domain of the email address', '>=2.9', field('Contact', 'email_domain')),
  unversioned(
    'tickets of 2.9 and 2.10 show the labels of a custom state',
    '<2.12',
    field('Ticket', 'ticket_state_internal_label'),
    field('Ticket', 'ticket_state_external_label'),
  ),
  unversioned(
    'what an AI agent did stands in a conversation, in every version from 2.7 on',
    '>=2.9',
    field('Conversation', 'ai_agent_participated'),
    ...[
      'source_type',
      'source_title',
      'last_answer_type',
      'resolution_state',
      'rating',
      'rating_remark',
      'content_sources',
    ].map((name) => field('Conversation', 'ai_agent', name)),
    field('ConversationListItem', 'ai_agent'),
  ),
  unversioned(
    'who imports conversations says when they were written',
    '>=2.9',
    sends('createConversation', 'created_at'),
    sends('replyConversation', 'created_at'),
  ),
  unversioned('a new ticket can name a company', '>=2.9', sends('createTicket', 'company_id')),
  unversioned(
    'a news item can have been published in the past',
    '>=2.9',
    sends('createNewsItem', 'newsfeed_assignments', '[]', 'published_at'),
    sends('updateNewsItem', 'newsfeed_assignments', '[]', 'published_at'),
  ),

  unstable(
    'a contact says whether push messages reach it',
    '>=2.12',
    field('Contact', 'enabled_push_messaging'),
  ),
  unstable(
    'a message goes to several, openly and blind',
    '>=2.14',
    sends('createMessage', 'cc'),
    sends('createMessage', 'bcc'),
    typed('array', 'MessageRecipients'),
  ),
  unstable(
    'an author says whether an agent wrote, and whether the answer was made up by it',
    '>=2.14',
    field('ConversationPartAuthor', 'from_ai_agent'),
    field('ConversationPartAuthor', 'is_ai_answer'),
  ),
  unstable('the notes of a company are listed', '>=2.15', operation('listCompanyNotes')),
  unstable('every answer about a company shows its notes', '>=2.9', field('Company', 'notes')),
  unstable('the states of WhatsApp messages are listed', '>=2.16', operation('listWhatsAppMessageStatuses')),
  unstable(
    'the end of a data connector is notified of',
    '>=2.16',
    topic('data_connector.execution.completed'),
  ),
  unstable('macros are read', '>=2.16', operation('listMacros'), operation('retrieveMacro')),
  unstable('data connectors are listed', '>=2.16', operation('listDataConnectors')),
  unstable('a ticket says which state it had before', '>=2.16', field('Ticket', 'previous_ticket_state_id')),
  unstable(
    'a teammate has a role',
    '>=2.16',
    ...['listAdmins', 'retrieveAdmin', 'identifyAdmin', 'setAwayAdmin'].map((operationId) =>
      operationId === 'listAdmins'
        ? answers(operationId, 'admins', '[]', 'role', 'id')
        : answers(operationId, 'role', 'id'),
    ),
  ),
  unstable('a conversation is read as plain text', '>=2.9', parameter('retrieveConversation', 'display_as')),
  unstable(
    'how busy a team is can be asked',
    '>=2.16',
    operation('listTeamMetrics'),
    parameter('listTeamMetrics', 'idle_threshold'),
  ),
  unstable(
    'the quoted history of the first email comes when asked for',
    '>=2.17',
    parameter('retrieveConversation', 'include_email_history'),
  ),

  preview(
    'side conversations are listed page by page',
    '>=2.16',
    operation('listSideConversations'),
    parameter('listSideConversations', 'page'),
    parameter('listSideConversations', 'per_page'),
    answers('listSideConversations', 'side_conversations', '[]', 'conversation_parts'),
  ),
  preview(
    'a company can be marked as active now',
    '>=2.16',
    sends('createOrUpdateCompany', 'update_last_request_at'),
    sends('updateCompany', 'update_last_request_at'),
  ),
  preview(
    'the answer to a tag says whom it is on',
    '>=2.16',
    answers('createTag', 'users', '[]', 'tagged'),
    answers('createTag', 'companies', '[]', 'tagged'),
  ),
  preview('a tag for somebody who is not there is no failure any more', '<2.16', status('createTag', 404)),
  preview(
    'a content snippet is deleted, unless a procedure needs it',
    '>=2.16',
    operation('deleteContentSnippet'),
    status('deleteContentSnippet', 204),
    status('deleteContentSnippet', 422),
  ),
  preview(
    'a procedure is given the input of a teammate',
    '=Unstable',
    operation('collectProcedureAgentInput'),
  ),
  preview(
    'a conversation says on which channel it began and where it is',
    '>=2.16',
    ...['Conversation', 'ConversationListItem'].flatMap((name) =>
      ['initial', 'current'].map((moment) => field(name, 'channel', moment)),
    ),
  ),
  preview('two conversations become one', '>=2.16', operation('mergeConversation')),
];

const said = (changelog: string, says: string, why: string, source = page(changelog)): BehaviourFact => ({
  changelog,
  says,
  source,
  why,
});

export const behaviour: readonly BehaviourFact[] = [
  said(
    '2.10',
    'sections that were there are answered as collections',
    'The answer has the same shape whatever a collection has been.',
  ),
  said(
    '2.11',
    'a new attribute is closed to the Messenger from 2.11 on, and open before',
    'A default of the server; the description of the field says it.',
  ),
  said(
    '2.12',
    'the states of a ticket type are shown with one in the category of reopened tickets',
    'One example, and no list of categories has the word; the set is open, so it is a warning at most.',
  ),
  said('2.13', 'links to custom objects need a permission', 'Which token may do what stands in no schema.'),
  said(
    '2.13',
    'contacts and conversations refer to custom objects',
    'Their attributes are of any name; which of them is a reference is a matter of the workspace.',
  ),
  said(
    '2.15',
    'the topic of closed tickets told of resolved ones before, and both may come',
    'When a notification is sent stands in no schema.',
  ),
  said(
    '2.15',
    'a log records who hides ratings from teammates',
    'The kinds of activities are an open set that follows the product; the word is known in all versions.',
  ),
  said(
    '2.16',
    'translations are notified of only for replies in HTML',
    'When a notification is sent stands in no schema.',
  ),
  said(
    '2.16',
    'the topics of snoozed tickets need a permission',
    'Which token may do what stands in no schema.',
  ),
  said(
    '2.17',
    'a search for contacts compares moments to the second in UTC',
    'The request is the same; `upgrade` lists it for whoever searches.',
  ),
  said(
    '2.17',
    'dates of your own attributes are days in UTC',
    'The request is the same; `upgrade` lists it for whoever searches.',
  ),
  said(
    '2.17',
    'ten moments of a contact are of the type of moments, not of days',
    'Data types of attributes are a set in which both words are known in every version.',
  ),
  said(
    'unversioned',
    'ids of parts are unique in their workspace only',
    'How far an id is unique stands in no schema.',
    UNVERSIONED,
  ),
  said(
    'unversioned',
    'tickets are seen through conversations with a permission for tickets',
    'Which token may do what stands in no schema.',
    UNVERSIONED,
  ),
  said(
    'unversioned',
    'more HTML in articles is no new version',
    'The text of an article is a text, whatever elements are in it.',
    UNVERSIONED,
  ),
  said(
    'Preview',
    'statistics of notifications are Unix seconds, and texts plain',
    'Captured notifications of the numbered versions carry ISO text; a field has both types where both were seen.',
    page('unstable'),
  ),
  said(
    'Preview',
    'a teammate with permissions of its own has no role',
    'The field is optional; whom it is missing from is a matter of the workspace.',
    page('unstable'),
  ),
  said(
    'Preview',
    'the metrics of a team need the feature and a permission',
    'Which token may do what stands in no schema.',
    page('unstable'),
  ),
];
