import type { SearchField, SearchRules } from '../../search.js';
import { segmentsOf } from '../segments/table.js';
import type { Contact } from './table.js';
import { emailDomain } from './view.js';

/** What no client of the API can set and no Messenger tells. */
const unknown = (type: SearchField<Contact>['type'], value: unknown = null): SearchField<Contact> => ({
  type,
  read: () => value,
});

export const contactSearch: SearchRules<Contact> = {
  daysThrough: '2.16',
  fields: {
    id: 'string',
    role: 'string',
    name: 'string',
    avatar: 'string',
    owner_id: { type: 'number', read: ({ owner_id }) => (owner_id === null ? null : Number(owner_id)) },
    email: { type: 'string', index: { name: 'email', keyOf: (email) => email.toLowerCase() } },
    email_domain: { type: 'string', read: emailDomain },
    phone: 'string',
    formatted_phone: { type: 'string', read: ({ phone }) => phone },
    external_id: { type: 'string', index: { name: 'external_id' } },
    created_at: 'date',
    signed_up_at: 'date',
    updated_at: 'date',
    last_seen_at: 'date',
    last_contacted_at: 'date',
    last_replied_at: 'date',
    last_email_opened_at: unknown('date'),
    last_email_clicked_at: unknown('date'),
    language_override: 'string',
    browser: unknown('string'),
    browser_language: unknown('string'),
    os: unknown('string'),
    'location.country': unknown('string'),
    'location.region': unknown('string'),
    'location.city': unknown('string'),
    unsubscribed_from_emails: 'boolean',
    marked_email_as_spam: unknown('boolean', false),
    has_hard_bounced: unknown('boolean', false),
    ios_last_seen_at: unknown('date'),
    ios_app_version: unknown('string'),
    ios_device: unknown('string'),
    ios_os_version: unknown('string'),
    ios_app_name: unknown('string'),
    ios_sdk_version: unknown('string'),
    android_last_seen_at: unknown('date'),
    android_app_version: unknown('string'),
    android_device: unknown('string'),
    android_app_name: unknown('string'),
    android_sdk_version: unknown('string'),
    segment_id: {
      type: 'string',
      read: (contact, world) => segmentsOf(world, 'contacts', contact, contactSearch).map(({ id }) => id),
    },
    tag_id: {
      type: 'string',
      operators: ['=', '!='],
      read: ({ applied_tags }) => applied_tags.map(({ tagId }) => tagId),
    },
  },
};
