import { expect } from '@jest/globals';
import type { Version } from '../../generated/versions.js';
import { adminMessage, conversationWithParts, error, tag } from './bodies.js';
import { ABSENT, type Edit, type WireFact } from './judge.js';
import { isDeprecated, nodeOf, operationOf, statuses, type ShapeFact } from './see.js';

const AT = 1767225600;
const ID = '6955a1c2f0e4b7d8a9c3e5f1';
const gone = (...pointers: string[]): Edit[] => pointers.map((pointer) => ({ [pointer]: ABSENT }));
const inAppMessage = {
  message_type: 'inapp',
  body: 'Hello',
  from: { type: 'admin', id: '814860' },
  to: { type: 'contact', id: ID },
};

export const others: readonly WireFact[] = [
  {
    fact: 'A5 a tag says when and by whom it was applied only where it was applied',
    source: 'OAS#449, recorded traffic, 2.10 and 2.15',
    versions: '>=2.9',
    operation: 'retrieveTag',
    body: tag,
    accepts: [{ '/applied_at': AT, '/applied_by': { type: 'admin', id: '814860' } }],
    rejects: [{ '/applied_at': '2026-01-01' }, { '/applied_by': '814860' }, { '/type': 'label' }],
  },
  {
    fact: 'A5 the tags of a conversation say when and by whom they were applied',
    source: 'recorded traffic, 2.11',
    versions: '>=2.9',
    operation: 'retrieveConversation',
    body: (version: Version) => ({
      ...conversationWithParts()(version),
      tags: {
        type: 'tag.list',
        tags: [{ ...tag, applied_at: AT, applied_by: { type: 'admin', id: '814860' } }],
      },
    }),
    rejects: gone('/tags/tags/0/applied_at', '/tags/tags/0/applied_by'),
  },
  {
    fact: 'A6 the answer to POST /tags has neither users nor companies up to 2.15',
    source: 'OAS#481, recorded traffic, 2.11 and 2.15',
    versions: '<2.16',
    operation: 'createTag',
    body: tag,
    rejects: [{ '/users': [] }, { '/companies': [] }],
  },
  {
    fact: 'A6 the answer to POST /tags lists what was tagged from 2.16 on',
    source: 'OAS#481, developers.intercom.com, api changelog',
    versions: '>=2.16',
    operation: 'createTag',
    body: tag,
    accepts: [{ '/users': [{ id: ID, tagged: true }] }, { '/companies': [{ id: ID, tagged: false }] }],
    rejects: [{ '/users': [{ id: ID }] }, { '/companies': [ID] }],
  },
  {
    fact: 'POST /tags: the variants of the request can be told apart',
    source: 'recorded traffic, 2.11',
    versions: '>=2.9',
    operation: 'createTag',
    target: 'request',
    body: { name: 'Placeholder' },
    accepts: [
      { '/id': '17513' },
      { '/users': [{ id: ID }] },
      { '/users': [{ id: ID, untag: true }] },
      { '/companies': [{ company_id: 'example-1' }] },
      { '/companies': [{ id: ID, untag: true }] },
    ],
    rejects: [
      { '/users': [{ id: ID }], '/companies': [{ id: ID }] },
      { '/users': [{}] },
      { '/users': [{ id: ID, untag: 'yes' }] },
      { '/colour': 'red' },
    ],
  },
  {
    fact: 'A7 A8 a message of an admin has an owner, and a conversation only once there is one',
    source: 'OAS#423, recorded traffic, 2.11, published example',
    versions: '>=2.9',
    operation: 'createMessage',
    body: adminMessage,
    accepts: [{ '/conversation_id': '486' }, { '/subject': 'Invoices' }],
    rejects: [
      { '/owner': ABSENT },
      { '/owner': '814860' },
      { '/owner/type': 'user' },
      { '/conversation_id': 486 },
      { '/type': 'message' },
    ],
  },
  {
    fact: 'POST /messages takes inapp, the id of the admin as text, and a contact as recipient',
    source: 'recorded traffic, 2.11',
    versions: '>=2.9',
    operation: 'createMessage',
    target: 'request',
    body: inAppMessage,
    accepts: [
      { '/message_type': 'in_app' },
      { '/from/id': 814860 },
      { '/to/type': 'user' },
      { '/to/type': 'lead' },
    ],
    rejects: [
      { '/message_type': 'letter' },
      { '': { ...inAppMessage, to: { type: 'visitor', id: ID } } },
      { '/from': ABSENT },
      { '/to': ABSENT },
    ],
  },
  {
    fact: 'A18 a visitor has last_request_at, spelt right',
    source: 'published example',
    versions: '>=2.9',
    operation: 'retrieveVisitorWithUserId',
    body: {
      type: 'visitor',
      id: ID,
      user_id: '3ecf64d0-9ed1-4e9f-88e1-da7d6e6782f3',
      anonymous: true,
      email: '',
      phone: null,
      name: null,
      pseudonym: 'Red Duck from Dublin',
      avatar: { type: 'avatar', image_url: null },
      app_id: 'ecahpwf5',
      companies: { type: 'company.list', companies: [] },
      location_data: {},
      last_request_at: null,
      created_at: AT,
      remote_created_at: AT,
      signed_up_at: AT,
      updated_at: AT,
      session_count: 0,
      social_profiles: { type: 'social_profile.list', social_profiles: [] },
      owner_id: null,
      unsubscribed_from_emails: false,
      marked_email_as_spam: false,
      has_hard_bounced: false,
      tags: { type: 'tag.list', tags: [] },
      segments: { type: 'segment.list', segments: [] },
      custom_attributes: {},
      referrer: null,
      utm_campaign: null,
      utm_content: null,
      utm_medium: null,
      utm_source: null,
      utm_term: null,
      do_not_track: null,
    },
    accepts: [{ '/last_request_at': AT }],
    rejects: [{ '/last_request_at': ABSENT }, { '/last_request_at': '2026-01-01' }],
  },
  {
    fact: 'A18 a phone switch has an address',
    source: 'published example',
    versions: '>=2.9',
    operation: 'createPhoneSwitch',
    body: { type: 'phone_call_redirect', url: 'https://messenger.example.com/switch' },
    rejects: [{ '/url': ABSENT }, { '/url': null }, { '/type': 'phone_switch' }],
  },
  {
    fact: 'A18 a data export has a job_identifier, spelt right',
    source: 'published example',
    versions: '>=2.9',
    operation: 'createDataExport',
    body: { job_identifier: 'orzzsbd7hk67xyu', status: 'pending', download_url: '', download_expires_at: '' },
    rejects: [{ '/job_identifier': ABSENT }, { '/job_identfier': 'orzzsbd7hk67xyu' }, { '/status': 5 }],
  },
  {
    fact: 'A19 a macro can be without text',
    source: 'published example',
    versions: '>=2.16',
    operation: 'retrieveMacro',
    body: {
      type: 'macro',
      id: '123',
      name: 'Order status',
      body: null,
      body_text: null,
      created_at: '2026-01-01T00:00:00.000Z',
      updated_at: '2026-01-01T00:00:00.000Z',
      visible_to: 'everyone',
      visible_to_team_ids: [],
      available_on: ['inbox'],
    },
    accepts: [{ '/body': '<p>Hello</p>', '/body_text': 'Hello' }],
    rejects: [{ '/body': ABSENT }, { '/body_text': 5 }],
  },
  {
    fact: 'A20 the custom attributes of a custom object hold numbers too',
    source: 'published example',
    versions: '>=2.13',
    operation: 'retrieveCustomObjectInstance',
    body: {
      id: '22',
      type: 'Order',
      external_id: '123',
      external_created_at: AT,
      external_updated_at: AT,
      created_at: AT,
      updated_at: AT,
      custom_attributes: { order_number: 'ORDER-12345', total_amount: 99.99, paid: true, left: null },
    },
    rejects: [{ '/custom_attributes': { order: { number: 5 } } }, { '/custom_attributes': null }],
  },
  {
    fact: 'A21 the statuses of a WhatsApp broadcast have a number as ruleset_id',
    source: 'published example',
    versions: '>=2.16',
    operation: 'listWhatsAppMessageStatuses',
    body: {
      type: 'list',
      ruleset_id: 12_345,
      pages: { type: 'pages', per_page: 50, total_pages: 1 },
      total_count: 0,
      events: [],
    },
    accepts: [{ '/ruleset_id': '12345' }, { '/pages/next': null }],
    rejects: [{ '/ruleset_id': null }, { '/events': ABSENT }, { '/pages/type': 'list' }],
  },
  {
    fact: 'A21 a refused request for the statuses of a WhatsApp broadcast has a type and a message',
    source: 'published example',
    versions: '>=2.16',
    operation: 'listWhatsAppMessageStatuses',
    target: 400,
    body: { type: 'error', request_id: '0005ve5docldja2k8p50', message: 'ruleset_id is missing' },
    accepts: [{ '': error('parameter_missing') }],
    rejects: [{ '/message': ABSENT }, { '/message': 5 }],
  },
  ...(['retrieveReportingDataExport', 'downloadReportingDataExport'] as const).map((operation): WireFact => ({
    fact: `A22 ${operation} takes the job from its path`,
    source: 'published paths, public clients',
    versions: '>=2.14',
    operation,
    target: 'request',
    accepts: [{ '?app_id': 'ecahpwf5' }],
    rejects: [{ '?workspace': 'ecahpwf5' }],
  })),
  {
    fact: 'A24 Fin says replying while it replies; its states are an open set',
    source: 'OAS#477',
    versions: '>=2.14',
    operation: 'startFinConversation',
    body: {
      conversation_id: 'conv-1',
      user_id: 'user-1',
      status: 'thinking',
      created_at_ms: '2026-01-01T00:00:00.000Z',
    },
    accepts: [{ '/status': 'replying' }, { '/status': 'awaiting_user_reply' }],
    unknown: [{ '/status': 'pondering' }],
    rejects: [{ '/status': null }, { '/created_at_ms': AT }],
  },
  {
    fact: 'the ids of calls are numbers or texts',
    source: 'notes of an SDK author',
    versions: '>=2.14',
    operation: 'retrieveCall',
    body: (version: Version) => ({
      type: 'call',
      id: 12_345,
      conversation_id: 486,
      admin_id: 814_860,
      contact_id: ID,
      state: 'completed',
      initiated_at: AT,
      answered_at: null,
      ended_at: null,
      created_at: AT,
      updated_at: AT,
      recording_url: null,
      transcription_url: null,
      call_type: 'phone',
      direction: 'inbound',
      ended_reason: null,
      phone: null,
      fin_recording_url: null,
      fin_transcription_url: null,
      ...(version === 'Unstable'
        ? { duration: null, talk_time: null, queue_time: null, hold_time: null }
        : {}),
    }),
    accepts: [{ '/id': '12345', '/conversation_id': '486', '/admin_id': '814860' }],
    rejects: [{ '/id': null }, { '/id': ABSENT }, { '/type': 'phone_call' }],
  },
];

export const othersShapes: readonly ShapeFact[] = [
  {
    fact: 'A6 POST /tags answers 404 for somebody who does not exist up to 2.15',
    source: 'OAS#481, developers.intercom.com, api changelog',
    versions: '<2.16',
    see: (description) => statuses('createTag')(description).includes('404'),
    is: true,
  },
  {
    fact: 'A6 POST /tags passes over somebody who does not exist from 2.16 on',
    source: 'OAS#481, developers.intercom.com, api changelog',
    versions: '>=2.16',
    see: (description) => statuses('createTag')(description).includes('404'),
    is: false,
  },
  {
    fact: 'A18 las_request_at is a slip, and deprecated',
    source: 'published example',
    versions: '>=2.9',
    see: isDeprecated('Visitor', 'las_request_at'),
    is: true,
  },
  {
    fact: 'A22 every parameter of a path is declared, and every operation has an id',
    source: 'published paths',
    versions: '>=2.9',
    see: ({ operations }) =>
      operations
        .filter(({ operationId, path, parameters }) => {
          const declared = parameters.filter((parameter) => parameter.in === 'path').map(({ name }) => name);
          const needed = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
          return !operationId || declared.sort().join() !== needed.sort().join();
        })
        .map(({ operationId }) => operationId),
    is: [],
  },
  {
    fact: 'A22 the parameters of the query are documented, never needed, and deprecated',
    source: 'public clients, a Singer tap and a Go client among them',
    versions: '>=2.14',
    see: (description) =>
      ['retrieveReportingDataExport', 'downloadReportingDataExport'].flatMap((id) =>
        operationOf(description, id)
          .parameters.filter((parameter) => parameter.in === 'query')
          .filter((parameter) => parameter.required || !('deprecated' in parameter))
          .map(({ name }) => name),
      ),
    is: [],
  },
  {
    fact: 'A23 the qualified ids of examples begin with standard, timestamp or the like',
    source: 'intercom/Intercom-OpenAPI commit ba10b46',
    versions: '>=2.16',
    see: (description) =>
      JSON.stringify(nodeOf(description, 'listReportingDatasets')).match(/"qualified_id":"\w+/g),
    is: expect.arrayContaining([expect.stringMatching(/"(standard|timestamp)$/)]),
  },
  {
    fact: 'A23 no qualified id of an example begins with the name of a dataset',
    source: 'intercom/Intercom-OpenAPI commit ba10b46',
    versions: '>=2.16',
    see: ({ document }) => JSON.stringify(document).includes('"conversation.conversation_id'),
    is: false,
  },
  {
    fact: 'A25 every operation takes the header Intercom-Version',
    source: 'published descriptions, in which five operations lack it',
    versions: '>=2.9',
    see: ({ operations }) =>
      operations
        .filter(({ parameters }) => !parameters.some(({ name }) => name === 'Intercom-Version'))
        .map(({ operationId }) => operationId),
    is: [],
  },
];
