import type { Version } from '../../generated/versions.js';
import {
  AT,
  attachment,
  company,
  conversation,
  conversationList,
  conversationPart,
  conversationWithParts,
} from './bodies.js';
import { ABSENT, gone, type WireFact } from './judge.js';
import { isDeprecated, nodeOf, operationOf, says, schemaAt, type ShapeFact } from './see.js';

const MOMENTS = [
  'first_contact_reply_at',
  'first_assignment_at',
  'first_admin_reply_at',
  'first_close_at',
  'last_assignment_at',
  'last_assignment_admin_reply_at',
  'last_contact_reply_at',
  'last_admin_reply_at',
  'last_close_at',
];
const DURATIONS = [
  'time_to_assignment',
  'time_to_admin_reply',
  'time_to_first_close',
  'time_to_last_close',
  'median_time_to_reply',
];
const retrieved = conversationWithParts();
const rating = {
  rating: 5,
  remark: 'Quick',
  created_at: AT,
  contact: { type: 'user', id: '6955a1c2f0e4b7d8a9c3e5f1', external_id: null },
  teammate: { type: 'admin', id: '814860' },
};
const aiAgent = {
  source_type: 'profile',
  source_title: null,
  last_answer_type: 'ai_answer',
  resolution_state: 'assumed_resolution',
  rating: null,
  rating_remark: null,
  content_sources: { type: 'content_source.list', total_count: 0, content_sources: [] },
};

/** A fact about every conversation. It is judged as it is retrieved; lists and searches share its schema. */
const everywhere = (fact: Omit<WireFact, 'operation' | 'body'>): WireFact => ({
  ...fact,
  operation: 'retrieveConversation',
  body: retrieved,
});

const assignee = (fact: Omit<WireFact, 'fact' | 'source' | 'operation' | 'body'>) =>
  everywhere({
    fact: 'V8 the assignees of nobody are null up to 2.15 and 0 from 2.16 on',
    source: 'OAS#453, OAS#459, recorded traffic, 2.11',
    ...fact,
  });

const priority = (versions: string, now: string[], other: string[]) =>
  everywhere({
    fact: 'V12 priority is a flag up to 2.15 and a level from 2.16 on',
    source: 'OAS#573, recorded traffic, 2.11',
    versions,
    accepts: now.map((word) => ({ '/priority': word })),
    rejects: [...other, 'damaged', true, null].map((word) => ({ '/priority': word })),
  });
const FLAGS = ['priority', 'not_priority'];
const LEVELS = ['none', 'low', 'medium', 'high', 'urgent'];

export const conversations: readonly WireFact[] = [
  everywhere({
    fact: 'V1 the teammates of a conversation are in admins of an admin.list',
    source: 'node#462, OAS#220, recorded traffic',
    versions: '>=2.9',
    accepts: [{ '/teammates/admins': [] }],
    rejects: [
      { '/teammates/type': 'teammate.list' },
      { '/teammates': { type: 'admin.list', teammates: [{ type: 'admin', id: '814860' }] } },
      { '/teammates/admins': ABSENT },
      { '/teammates/admins/0/id': 814860 },
    ],
  }),
  everywhere({
    fact: 'V2 source can be null',
    source: 'recorded traffic, 2.11',
    versions: '>=2.9',
    accepts: [{ '/source': null }],
    rejects: [{ '/source': 'email' }, { '/source': ABSENT }],
  }),
  everywhere({
    fact: 'V3 source has an open type, null where there is no text, and an author of its own shape',
    source: 'OAS#506, recorded traffic, 2.9 and 2.11',
    versions: '>=2.9',
    accepts: [
      { '/source/type': null },
      { '/source/id': null, '/source/subject': null, '/source/body': null },
      { '/source/author/name': null, '/source/author/email': null, '/source/author/id': null },
    ],
    unknown: [{ '/source/type': 'zendesk_sunshine' }],
    rejects: [{ '/source/type': 5 }, { '/source/author/type': 'page' }, { '/source/author': null }],
  }),
  {
    fact: 'V3 source carries recipients from 2.16 on',
    source: 'OAS#506',
    versions: '>=2.16',
    operation: 'retrieveConversation',
    body: retrieved,
    accepts: [
      { '/source/recipients': [{ type: 'to', email: 'customer@example.com', drop_reason: null }] },
      { '/source/recipients': null },
    ],
    rejects: [{ '/source/recipients': [{ type: 'from', email: 'customer@example.com' }] }],
  },
  {
    fact: 'V3 source carries no recipients up to 2.15',
    source: 'OAS#506',
    versions: '<2.16',
    operation: 'retrieveConversation',
    body: retrieved,
    rejects: [{ '/source/recipients': [] }],
  },
  everywhere({
    fact: 'V4 statistics are null until the event',
    source: 'recorded traffic, 2.9 and 2.11',
    versions: '>=2.9',
    accepts: [
      Object.fromEntries(MOMENTS.map((field) => [`/statistics/${field}`, AT])),
      Object.fromEntries(DURATIONS.map((field) => [`/statistics/${field}`, 90])),
      { '/statistics/median_time_to_reply': 90.5 },
      { '/statistics': null },
    ],
    rejects: [
      ...MOMENTS.map((field) => ({ [`/statistics/${field}`]: '2026-01-01T00:00:00Z' })),
      ...[...MOMENTS, ...DURATIONS].map((field) => ({ [`/statistics/${field}`]: ABSENT })),
      ...DURATIONS.map((field) => ({ [`/statistics/${field}`]: 'damaged' })),
      { '/statistics/count_reopens': null },
      { '/statistics/type': 'statistics' },
    ],
  }),
  everywhere({
    fact: 'V5 last_closed_by_id is a number or null',
    source: 'recorded traffic, 2.9 and 2.11',
    versions: '>=2.9',
    accepts: [{ '/statistics/last_closed_by_id': 814860 }, { '/statistics/last_closed_by_id': null }],
    rejects: [{ '/statistics/last_closed_by_id': '814860' }],
  }),
  everywhere({
    fact: 'V6 first_contact_reply and conversation_rating are null until they happen',
    source: 'OAS#187, recorded traffic, 2.11',
    versions: '>=2.9',
    accepts: [
      { '/first_contact_reply': null, '/conversation_rating': null, '/sla_applied': null },
      { '/first_contact_reply': { created_at: AT, type: 'conversation', url: null } },
      { '/conversation_rating': rating },
    ],
    rejects: [{ '/first_contact_reply': ABSENT }, { '/conversation_rating': 5 }, { '/sla_applied': 'hit' }],
  }),
  everywhere({
    fact: 'a rating names its contact as user or lead, and rating, remark and the type of the first reply can be null',
    source: 'recorded traffic, 2.9',
    versions: '>=2.9',
    accepts: [
      { '/conversation_rating': { ...rating, rating: null, remark: null } },
      { '/conversation_rating': { ...rating, contact: { ...rating.contact, type: 'lead' } } },
      { '/first_contact_reply': { created_at: AT, type: null, url: null } },
    ],
    rejects: [
      { '/conversation_rating': { ...rating, contact: { ...rating.contact, type: 'admin' } } },
      { '/first_contact_reply': { created_at: AT, type: 5, url: null } },
    ],
  }),
  everywhere({
    fact: 'V7 what is nullable beside a reference is null on the wire',
    source: 'OAS#187, openapi-typescript 7.13',
    versions: '>=2.11',
    accepts: [{ '/ai_agent': null }, { '/ai_agent': aiAgent }],
    rejects: [{ '/ai_agent': ABSENT }, { '/ai_agent': 'fin' }],
  }),
  assignee({
    versions: '<2.16',
    accepts: [
      { '/admin_assignee_id': null, '/team_assignee_id': null },
      { '/admin_assignee_id': 814860, '/team_assignee_id': 5017691 },
    ],
    rejects: [{ '/admin_assignee_id': '814860' }, { '/team_assignee_id': ABSENT }],
  }),
  assignee({
    versions: '>=2.16',
    accepts: [
      { '/admin_assignee_id': 0, '/team_assignee_id': 0 },
      { '/admin_assignee_id': 814860, '/team_assignee_id': 5017691 },
    ],
    rejects: [
      { '/admin_assignee_id': null },
      { '/team_assignee_id': null },
      { '/admin_assignee_id': '814860' },
      { '/team_assignee_id': ABSENT },
    ],
  }),
  everywhere({
    fact: 'V9 custom attributes of a conversation are texts, numbers, booleans or null',
    source: 'php#400, recorded traffic, published example',
    versions: '>=2.9',
    accepts: [
      { '/custom_attributes': { 'Copilot used': false, Plan: 'Pro', Seats: 5, Rate: 0.5, Left: null } },
    ],
    rejects: [
      { '/custom_attributes': { Plan: ['Pro'] } },
      { '/custom_attributes': null },
      ...gone('/custom_attributes'),
    ],
  }),
  everywhere({
    fact: 'V10 topics and ticket are always there; a ticket has a number as id and pairs as attributes',
    source: 'recorded traffic, 2.9 and 2.11, published example',
    versions: '>=2.9',
    accepts: [
      {
        '/topics': {
          type: 'topic.list',
          topics: [{ type: 'topic', id: 1, name: 'Billing' }],
          total_count: 1,
        },
      },
      {
        '/ticket': {
          type: 'ticket',
          id: 41,
          url: 'https://app.intercom.com/a/inbox/ecahpwf5/inbox/conversation/486',
          state: 'in_progress',
          ticket_type: 'Bug',
          ticket_type_description: null,
          ticket_type_emoji: '🐞',
          ticket_custom_state_admin_label: 'In progress',
          ticket_custom_state_user_label: 'In progress',
          custom_attributes: { _default_title_: { type: 'string', value: 'Invoices' } },
        },
      },
    ],
    rejects: [...gone('/topics', '/ticket'), { '/topics': null }, { '/ticket': '41' }],
  }),
  everywhere({
    fact: 'V11 there is no company before 2.15',
    source: 'intercom/Intercom-OpenAPI commit e678775, recorded traffic, 2.11',
    versions: '<2.15',
    rejects: [{ '/company': null }],
  }),
  everywhere({
    fact: 'V11 a company is optional from 2.15 on',
    source: 'intercom/Intercom-OpenAPI commit e678775',
    versions: '>=2.15',
    accepts: [{ '/company': company() }, { '/company': null }],
    rejects: [{ '/company': 'Example' }],
  }),
  priority('<2.16', FLAGS, LEVELS),
  priority('>=2.16', LEVELS, FLAGS),
  {
    fact: 'V13 a conversation in a list has no parts',
    source: 'OAS#396',
    versions: '>=2.9',
    operation: 'listConversations',
    body: (version: Version) => conversationList(conversation(version)),
    rejects: [
      {
        '/conversations/0/conversation_parts': {
          type: 'conversation_part.list',
          conversation_parts: [],
          total_count: 0,
        },
      },
    ],
  },
  {
    fact: 'V13 a retrieved conversation has its parts',
    source: 'OAS#396, recorded traffic',
    versions: '>=2.9',
    operation: 'retrieveConversation',
    body: retrieved,
    rejects: [
      { '/conversation_parts': ABSENT },
      { '/conversation_parts/total_count': ABSENT },
      { '/conversation_parts/type': 'list' },
    ],
  },
  {
    fact: 'V14 the id of a part is a text',
    source: 'recorded traffic',
    versions: '>=2.9',
    operation: 'retrieveConversation',
    body: conversationWithParts(conversationPart()),
    rejects: [
      { '/conversation_parts/conversation_parts/0/id': 272 },
      { '/conversation_parts/conversation_parts/0/id': null },
    ],
  },
  {
    fact: 'V15 a merged conversation can have null for an assignee',
    source: 'published example',
    versions: '>=2.16',
    operation: 'mergeConversation',
    body: retrieved,
    accepts: [{ '/admin_assignee_id': null, '/team_assignee_id': null }],
    rejects: [{ '/admin_assignee_id': '0' }, { '/team_assignee_id': ABSENT }],
  },
  {
    fact: 'V16 the width and height of an attachment are a number, text or null',
    source: 'php#390, recorded traffic, 2.9',
    versions: '>=2.9',
    operation: 'retrieveConversation',
    body: conversationWithParts(conversationPart(attachment)),
    accepts: [null, 120, '120', ABSENT].map((size) => ({
      '/conversation_parts/conversation_parts/0/attachments/0/width': size,
      '/conversation_parts/conversation_parts/0/attachments/0/height': size,
    })),
    rejects: [
      { '/conversation_parts/conversation_parts/0/attachments/0/width': true },
      { '/conversation_parts/conversation_parts/0/attachments/0/filesize': null },
    ],
  },
  {
    fact: 'V18 the resolution states of the AI agent are an open set',
    source: 'intercom/Intercom-OpenAPI commits 92d092a, 3163f1f and 54fe34d',
    versions: '>=2.11',
    operation: 'retrieveConversation',
    body: (version: Version) => ({ ...retrieved(version), ai_agent: aiAgent }),
    accepts: ['routed_to_team', 'abandoned', 'escalated', 'negative_feedback', 'procedure_handoff', null].map(
      (state) => ({ '/ai_agent/resolution_state': state }),
    ),
    unknown: [{ '/ai_agent/resolution_state': 'handed_over' }],
    rejects: [{ '/ai_agent/resolution_state': 5 }],
  },
  ...(['detachContactFromConversation', 'attachContactToConversation'] as const).map(
    (operation): WireFact => ({
      fact: `V19 ${operation} answers with the contacts that are left`,
      source: 'OAS#655, published example',
      versions: '>=2.9',
      operation,
      body: { customers: [{ type: 'user', id: '6955a1c2f0e4b7d8a9c3e5f1' }] },
      accepts: [{ '/customers': [] }],
      rejects: [
        { '': conversation('2.11') },
        { '/customers': ABSENT },
        { '/type': 'conversation' },
        { '/customers/0/id': ABSENT },
      ],
    }),
  ),
  {
    fact: 'V20 a new conversation can say its message_type',
    source: 'php#392',
    versions: '>=2.9',
    operation: 'createConversation',
    target: 'request',
    body: { from: { type: 'user', id: '6955a1c2f0e4b7d8a9c3e5f1' }, body: 'Hello' },
    accepts: [{ '/message_type': 'inapp' }, { '/message_type': 'email', '/subject': 'Invoices' }],
    rejects: [{ '/message_type': 5 }, { '/from': ABSENT }, { '/body': ABSENT }],
  },
  {
    fact: 'POST /conversations answers with a message that has a conversation and no subject',
    source: 'OAS#423, recorded traffic, 2.11',
    versions: '>=2.9',
    operation: 'createConversation',
    body: {
      type: 'user_message',
      id: '403918330',
      created_at: AT,
      body: 'Hello',
      message_type: 'inapp',
      conversation_id: '486',
    },
    rejects: [{ '/conversation_id': ABSENT }, { '/type': 'admin_message' }, { '/created_at': null }],
  },
];

export const conversationsShapes: readonly ShapeFact[] = [
  {
    fact: 'V1 to V12 a conversation has the same fields where it is retrieved, listed and found',
    source: 'OAS#396, recorded traffic, 2.9 and 2.11',
    versions: '>=2.9',
    see: (description) => [
      schemaAt('Conversation')(description).allOf?.[0]?.$ref,
      ...['listConversations', 'searchConversations'].map((id) => {
        const { $ref = '' } =
          operationOf(description, id).responses['200']?.content['application/json'] ?? {};
        return schemaAt($ref.split('/').at(-1) ?? '', 'conversations')(description).items?.$ref;
      }),
    ],
    is: Array(3).fill('#/components/schemas/ConversationListItem'),
  },
  {
    fact: 'V1 the teammates under teammates are deprecated',
    source: 'node#462',
    versions: '>=2.9',
    see: isDeprecated('ConversationTeammates', 'teammates'),
    is: true,
  },
  {
    fact: 'V11 a company of a conversation is deprecated in 2.15 and 2.16',
    source: 'intercom/Intercom-OpenAPI commit e678775',
    versions: '>=2.15 <Unstable',
    see: isDeprecated('Conversation', 'company'),
    is: true,
  },
  {
    fact: 'V11 a company of a conversation is not deprecated in Unstable',
    source: 'intercom/Intercom-OpenAPI commit e678775',
    versions: '>=Unstable',
    see: isDeprecated('Conversation', 'company'),
    is: false,
  },
  {
    fact: 'V17 at most 500 parts come with a conversation',
    source: 'OAS#653',
    versions: '>=2.9',
    see: (description) => says(nodeOf(description, 'retrieveConversation'), /\b500\b/),
    is: true,
  },
  {
    fact: 'tickets are among conversations only for apps that may read tickets',
    source: 'developers.intercom.com, unversioned changes, July 2024',
    versions: '>=2.9',
    see: (description) =>
      ['listConversations', 'retrieveConversation'].map((id) =>
        says(nodeOf(description, id), /only if the app may read tickets/),
      ),
    is: [true, true],
  },
  {
    fact: 'the id of a part is unique within its workspace only',
    source: 'developers.intercom.com, unversioned changes, April 2023',
    versions: '>=2.9',
    see: (description) => says(schemaAt('ConversationPart', 'id')(description), /within the workspace/),
    is: true,
  },
  {
    fact: 'POST /conversations: the subject of its answer is deprecated',
    source: 'recorded traffic, 2.11',
    versions: '>=2.9',
    see: isDeprecated('UserMessage', 'subject'),
    is: true,
  },
  {
    fact: 'V7 no reference has siblings that tools lose',
    source: 'openapi-typescript 7.13',
    versions: '>=2.9',
    see: ({ document }) => {
      const lost = new Set<string>();
      JSON.stringify(document.components?.schemas, (_, node: unknown) => {
        if (typeof node === 'object' && node !== null && '$ref' in node)
          Object.keys(node)
            .filter((key) => !['$ref', 'description', 'deprecated'].includes(key))
            .forEach((key) => lost.add(key));
        return node;
      });
      return [...lost];
    },
    is: [],
  },
  {
    fact: 'V7 nullable is no keyword of OpenAPI 3.1',
    source: 'OpenAPI 3.1',
    versions: '>=2.9',
    see: ({ document }) => JSON.stringify(document).includes('"nullable":'),
    is: false,
  },
  {
    fact: 'V18 the words that each version documents are known',
    source: 'published descriptions of 2.11 and 2.15',
    versions: '<2.15 >=2.11',
    see: (description) => schemaAt('AiAgent', 'resolution_state')(description)['x-extensible-enum'],
    is: ['assumed_resolution', 'confirmed_resolution', 'routed_to_team', 'abandoned'],
  },
];
