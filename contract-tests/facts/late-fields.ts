// Fields that came later than the published descriptions say, earlier, or as another type.
import type { Version } from '../../generated/versions.js';
import {
  AT,
  ID,
  attachment,
  contact,
  conversationPart,
  conversationWithParts,
  list,
  pages,
  since,
  ticket,
} from './bodies.js';
import type { WireFact } from './judge.js';

const GO_CLIENT = "live tests of a third party's Go client, 2.16";

const PART = '/conversation_parts/conversation_parts/0';

const call = (version: Version) => ({
  type: 'call',
  id: '1',
  conversation_id: '403918320',
  admin_id: '814860',
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
  ...(since(version, '2.17') && { duration: null, talk_time: null, queue_time: null, hold_time: null }),
});

export const lateFields: readonly WireFact[] = [
  {
    fact: 'a part carries its translations',
    source: 'developers.intercom.com, changelog of 2.16',
    versions: '>=2.16',
    operation: 'retrieveConversation',
    body: conversationWithParts(conversationPart()),
    accepts: [
      { [`${PART}/translations`]: { original: 'en', fr: '<p>Bonjour</p>' } },
      { [`${PART}/translations`]: null },
    ],
    rejects: [{ [`${PART}/translations`]: { original: 'en', fr: 1 } }],
  },
  {
    fact: 'no part carries translations before',
    source: 'developers.intercom.com, changelog of 2.16',
    versions: '<2.16',
    operation: 'retrieveConversation',
    body: conversationWithParts(conversationPart()),
    rejects: [{ [`${PART}/translations`]: { original: 'en' } }],
  },
  {
    fact: 'the size of a file is sometimes text',
    source: GO_CLIENT,
    versions: '>=2.9',
    operation: 'retrieveConversation',
    body: conversationWithParts(conversationPart(attachment)),
    accepts: [{ [`${PART}/attachments/0/filesize`]: '1024' }],
    rejects: [{ [`${PART}/attachments/0/filesize`]: null }],
  },
  {
    fact: "Fin's answer names the conversation in Intercom",
    source: 'OAS#468',
    versions: '>=2.14',
    operation: 'startFinConversation',
    body: {
      conversation_id: 'acme-1',
      user_id: 'acme-2',
      status: 'thinking',
      created_at_ms: '2026-01-01T00:00:00.000Z',
    },
    accepts: [{ '/intercom_conversation_id': '987654321' }],
    rejects: [{ '/intercom_conversation_id': 987654321 }],
  },
  {
    fact: 'the size of a page is sometimes text',
    source: GO_CLIENT,
    versions: '>=2.16',
    operation: 'listContacts',
    body: (version: Parameters<typeof contact>[0]) => ({ ...list(contact(version)), total_count: 1, pages }),
    accepts: [{ '/pages/per_page': '20' }],
    rejects: [{ '/pages/per_page': true }, { '/total_count': String(AT) }],
  },
  {
    fact: 'a ticket names its company before an update can set it',
    source: 'published request to create a ticket, 2.9 to 2.11',
    versions: '<2.12',
    operation: 'retrieveTicket',
    body: ticket,
    accepts: [{ '/company_id': ID }, { '/company_id': null }],
    rejects: [{ '/company_id': 5 }],
  },
  {
    fact: 'the contact of a call is sometimes a number',
    source: GO_CLIENT,
    versions: '>=2.14',
    operation: 'retrieveCall',
    body: call,
    accepts: [{ '/contact_id': 123 }, { '/contact_id': null }],
    rejects: [{ '/contact_id': true }],
  },
  {
    fact: 'a content import source can be for nobody in particular',
    source: 'developers.intercom.com, changelog of 2.15',
    versions: '>=2.15',
    operation: 'retrieveContentImportSource',
    body: {
      type: 'content_import_source',
      id: 33,
      url: 'https://docs.example.com',
      sync_behavior: 'api',
      status: 'active',
      last_synced_at: AT,
      created_at: AT,
      updated_at: AT,
      audience_ids: null,
    },
    accepts: [{ '/audience_ids': [7] }, { '/audience_ids': [] }],
    rejects: [{ '/audience_ids': 'everybody' }],
  },
];
