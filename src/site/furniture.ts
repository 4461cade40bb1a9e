// What the page's workspace has beside the seed, so that whatever is there to be retrieved, changed or deleted can be
// tried at once. Made by calls of the newest version, in this order: the sandbox repeats exactly, so the ids are known.
import type { Call } from './call.js';

const CONTACT = '6955a1c2f0e4b7d800000001';
const SECOND = '6955a1c2f0e4b7d800000002';
const LEAD = '6955a1c2f0e4b7d800000003';
const OWNER = 5017001;

/** What is sent with `POST`, unless another method stands at the end. */
type Made = readonly [target: string, body?: unknown, method?: string];

/** What stands in a list of its own is of use only together, in its order. */
const MADE: readonly (Made | readonly Made[])[] = [
  [
    '/articles',
    {
      title: 'Where to find your invoices',
      body: '<p>Open Settings.</p>',
      author_id: OWNER,
      state: 'published',
    },
  ],
  ['/help_center/collections', { name: 'Billing' }],
  [
    '/internal_articles',
    { title: 'How refunds work', body: '<p>Ask the team.</p>', author_id: OWNER, owner_id: OWNER },
  ],
  [
    '/news/news_items',
    { title: 'Invoices by mail', body: '<p>Now by mail.</p>', sender_id: OWNER, state: 'draft' },
  ],
  [`/contacts/${CONTACT}/notes`, { body: 'Prefers to be called in the afternoon.', admin_id: String(OWNER) }],
  [`/contacts/${CONTACT}/tags`, { id: '7500001' }],
  [`/contacts/${CONTACT}/subscriptions`, { id: '9101', consent_type: 'opt_out' }],
  [
    '/tickets',
    {
      ticket_type_id: '1201',
      contacts: [{ id: CONTACT }],
      ticket_attributes: {
        _default_title_: 'Invoices cannot be found',
        _default_description_: 'The page stays empty.',
      },
    },
  ],
  [
    '/data_attributes',
    {
      name: 'region',
      model: 'contact',
      data_type: 'options',
      options: [{ value: 'north' }, { value: 'south' }],
    },
  ],
  ['/ai/content_import_sources', { sync_behavior: 'api', url: 'https://docs.example.com' }],
  [
    '/content_snippets',
    { title: 'Opening hours', json_blocks: [{ type: 'paragraph', text: 'From nine to five.' }] },
  ],
  [
    '/conversations/attributes',
    {
      name: 'Severity',
      data_type: 'list',
      description: 'How bad it is',
      options: [{ label: 'Low' }, { label: 'High' }],
    },
  ],
  [
    '/audiences',
    {
      name: 'Large customers',
      predicates: [{ attribute: 'custom_attributes.plan', type: 'string', comparison: 'eq', value: 'pro' }],
    },
  ],
  [
    '/office_hours_schedules',
    {
      name: 'Support',
      time_zone_name: 'Europe/Dublin',
      time_intervals: [{ start_minute: 540, end_minute: 1020 }],
    },
  ],
  [
    '/office_hours_schedules/3301/office_hours_exceptions',
    { exception_date: '2026-11-01', exception_type: 'closed', name: 'Day of the office' },
  ],
  [
    '/dynamic_contents',
    {
      name: 'Telephone',
      content_type: 'inline',
      default_locale: 'en',
      variations: [
        { locale: 'en', text_content: '+353 1 555 0100' },
        { locale: 'fr', text_content: '+33 1 55 50 10 00' },
      ],
    },
  ],
  [
    '/ai/external_pages',
    {
      title: 'Reset your password',
      html: '<p>Open the settings.</p>',
      url: 'https://docs.example.com/reset',
      locale: 'en',
      source_id: 3341,
      external_id: 'reset',
      ai_agent_availability: true,
    },
  ],
  ['/ai/external_pages/19001/tags', { id: '7500001', admin_id: String(OWNER) }],
  ['/articles/381001/tags', { id: '7500001', admin_id: String(OWNER) }],
  ['/tickets/215470000000004/tags', { id: '7500001', admin_id: String(OWNER) }],
  ['/internal_articles/8401/tags', { id: '7500001', admin_id: String(OWNER) }],
  ['/content_snippets/12301/tags', { id: '7500001', admin_id: String(OWNER) }],
  [
    '/ticket_types/1201/attributes',
    { name: 'Stops work', description: 'Whether nobody can go on', data_type: 'boolean' },
  ],
  [
    '/help_center/help_centers/3301/redirects',
    {
      from_url: 'https://help.example.com/sandbox/old-page',
      locale: 'en',
      target_type: 'article',
      target_id: '381001',
    },
  ],
  ['/secure_mode_secrets', { name: 'Web shop', supports_web: true }],
  [
    '/fin/start',
    {
      conversation_id: 'chat-88011',
      message: { author: 'user', body: 'Where is my order?', timestamp: '2026-01-01T09:30:00.250Z' },
      user: { id: 'acme-1042', name: 'Sample Customer', email: 'customer@example.com' },
    },
  ],
  ['/help_center/collections', { name: 'Refunds', parent_id: '40001' }],
  ['/folders', { folder: { name: 'Guides', parent_folder_id: null } }],
  // An export is done when it was asked for twice: then its file can be had, and another may begin.
  [
    ['/export/content/data', { created_at_after: 1764547200, created_at_before: 1767225600 }],
    ['/export/content/data/dl-000051f1c0de', undefined, 'GET'],
    ['/export/content/data/dl-000051f1c0de', undefined, 'GET'],
  ],
  [
    [
      '/export/reporting_data/enqueue',
      {
        dataset_id: 'conversation',
        attribute_ids: ['standard.conversation_id'],
        start_time: 1764547200,
        end_time: 1767225600,
      },
    ],
    ['/export/reporting_data/job_1qlsl', undefined, 'GET'],
    ['/export/reporting_data/job_1qlsl', undefined, 'GET'],
  ],
  [
    [
      '/articles/381001',
      {
        translated_content: {
          fr: { title: 'Où sont vos factures', body: '<p>Ouvrez les réglages.</p>', state: 'published' },
        },
      },
      'PUT',
    ],
    [
      '/articles/381001/draft',
      {
        body: '<p>Open Settings, then Billing.</p>',
        translated_content: { fr: { body: '<p>Ouvrez les réglages, puis Facturation.</p>' } },
      },
      'PUT',
    ],
  ],
  [
    ['/companies/bulk', { companies: [{ company_id: 'company-2', name: 'Second Company' }] }],
    ['/contacts/bulk', { contacts: [{ external_id: 'user-3', name: 'Third Customer' }] }],
  ],
  // Contacts are the same person by what they have in common.
  [
    [`/contacts/${CONTACT}`, { phone: '+353155500100' }, 'PUT'],
    [`/contacts/${LEAD}`, { phone: '+353155500100' }, 'PUT'],
  ],
  // Whoever asks for the banners of a contact is shown them.
  [`/contacts/${CONTACT}/banners`, undefined, 'GET'],
  [`/contacts/${CONTACT}/granted_companies`, { company_ids: ['company-1'] }, 'PUT'],
  [
    '/conversations/215470000000003/customers',
    { admin_id: String(OWNER), customer: { intercom_user_id: SECOND } },
  ],
  ['/custom_object_instances/Order', { external_id: 'order-2231', custom_attributes: { number: 'A-2231' } }],
  ['/data_connectors', { name: 'Stock' }],
  ['/fin_voice/register', { phone_number: '+353155500100', call_id: 'pbx-20260101-16', source: 'five9' }],
  ['/tickets/enqueue', { ticket_type_id: '1201', contacts: [{ id: CONTACT }] }],
  [
    ['/ticket_types', { name: 'Billing question', category: 'Customer' }],
    [
      '/ticket_types/1203/attributes',
      { name: 'Severity', description: 'How bad it is', data_type: 'list', list_items: 'Low,High' },
    ],
    ['/ticket_types', { name: 'Outage', category: 'Tracker' }],
    ['/tickets', { ticket_type_id: '1204', contacts: [{ id: CONTACT }] }],
    ['/tickets/215470000000007/linked_conversations', { conversation_id: '215470000000003' }],
  ],
];
/** The calls, to be sent to a workspace that has just begun from its default seed; those of a list need each other. */
export const furniture = (version: string): Call[][] =>
  MADE.map((entry) => (isOne(entry) ? [entry] : entry).map((made) => callFor(version, made)));

const isOne = (entry: Made | readonly Made[]): entry is Made => typeof entry[0] === 'string';

const callFor = (version: string, [target, body, method = 'POST']: Made): Call => ({
  method,
  target,
  version,
  headers: body === undefined ? {} : { 'content-type': 'application/json' },
  ...(body === undefined ? {} : { body: JSON.stringify(body) }),
});
