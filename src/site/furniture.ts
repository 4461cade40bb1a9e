// What the page's workspace has beside the seed, so that whatever is there to be retrieved, changed or deleted can be
// tried at once. Made by calls of the newest version, in this order: the sandbox repeats exactly, so the ids are known.
import type { Call } from './call.js';

const CONTACT = '6955a1c2f0e4b7d800000001';
const OWNER = 5017001;

const MADE: readonly [target: string, body: unknown][] = [
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
  ['/folders', { folder: { name: 'Guides', parent_folder_id: null } }],
  ['/export/content/data', { created_at_after: 1764547200, created_at_before: 1767225600 }],
];

/** The calls, to be sent to a workspace that has just begun from its default seed. */
export const furniture = (version: string): Call[] =>
  MADE.map(([target, body]) => ({
    method: 'POST',
    target,
    version,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  }));
