import { VERSIONS, type Version } from '../../generated/versions.js';

/** The smallest bodies that the API really sends, in the form of each version. */

/** A moment, and the id of a contact. */
export const AT = 1767225600;
export const ID = '6955a1c2f0e4b7d8a9c3e5f1';

export const since = (version: Version, first: Version) =>
  VERSIONS.indexOf(version) >= VERSIONS.indexOf(first);

/** Fields that exist from a version on. */
const from = (version: Version, first: Version, fields: object) => (since(version, first) ? fields : {});

export const list = (...data: unknown[]) => ({ type: 'list', data });
const counted = (path: string, ...data: unknown[]) => ({
  ...list(...data),
  url: `/contacts/${ID}/${path}`,
  total_count: data.length,
  has_more: false,
});

/** The pages of a single page, in each of the three forms. */
export const pages = { type: 'pages', page: 1, per_page: 20, total_pages: 1 };
export const paged = (...data: unknown[]) => ({ ...list(...data), total_count: data.length, pages });

export const error = (code: string, message = 'Something is wrong') => ({
  type: 'error.list',
  request_id: '0005ve5docldja2k8p50',
  errors: [{ code, message }],
});

export const contact = (version: Version) => ({
  type: 'contact',
  id: ID,
  workspace_id: 'ecahpwf5',
  external_id: null,
  role: 'lead',
  email: null,
  phone: null,
  name: null,
  avatar: null,
  owner_id: null,
  ...from(version, '2.12', { enabled_push_messaging: null }),
  social_profiles: list(),
  has_hard_bounced: false,
  marked_email_as_spam: false,
  unsubscribed_from_emails: false,
  unsubscribed_from_sms: false,
  sms_consent: false,
  created_at: AT,
  updated_at: AT,
  signed_up_at: null,
  last_seen_at: null,
  last_replied_at: null,
  last_contacted_at: null,
  last_email_opened_at: null,
  last_email_clicked_at: null,
  language_override: null,
  browser: null,
  browser_version: null,
  browser_language: null,
  os: null,
  location: {
    type: 'location',
    country: null,
    region: null,
    city: null,
    country_code: null,
    continent_code: null,
  },
  android_app_name: null,
  android_app_version: null,
  android_device: null,
  android_os_version: null,
  android_sdk_version: null,
  android_last_seen_at: null,
  ios_app_name: null,
  ios_app_version: null,
  ios_device: null,
  ios_os_version: null,
  ios_sdk_version: null,
  ios_last_seen_at: null,
  custom_attributes: {},
  tags: counted('tags'),
  notes: counted('notes'),
  companies: counted('companies'),
  opted_out_subscription_types: counted('subscriptions'),
  opted_in_subscription_types: counted('subscriptions'),
  utm_campaign: null,
  utm_content: null,
  utm_medium: null,
  utm_source: null,
  utm_term: null,
  referrer: null,
});

export const company = () => ({
  type: 'company',
  id: '6955a1c2f0e4b7d8a9c3e5f2',
  company_id: 'example-1',
  app_id: 'ecahpwf5',
  name: 'Example',
  created_at: AT,
  updated_at: AT,
  monthly_spend: 0,
  session_count: 0,
  user_count: 1,
  plan: {},
  custom_attributes: {},
  tags: { type: 'tag.list', tags: [] },
  segments: { type: 'segment.list', segments: [] },
});

const source = () => ({
  type: 'conversation',
  id: '403918320',
  delivered_as: 'customer_initiated',
  subject: '',
  body: '<p>Hello</p>',
  author: { type: 'user', id: ID, name: null, email: 'customer@example.com' },
  attachments: [],
  url: null,
  redacted: false,
});

const statistics = (version: Version) => ({
  type: 'conversation_statistics',
  time_to_assignment: null,
  time_to_admin_reply: null,
  time_to_first_close: null,
  time_to_last_close: null,
  median_time_to_reply: null,
  first_contact_reply_at: null,
  first_assignment_at: null,
  first_admin_reply_at: null,
  first_close_at: null,
  last_assignment_at: null,
  last_assignment_admin_reply_at: null,
  last_contact_reply_at: null,
  last_admin_reply_at: null,
  last_close_at: null,
  last_closed_by_id: null,
  count_reopens: 0,
  count_assignments: 0,
  count_conversation_parts: 1,
  ...from(version, '2.12', { assigned_team_first_response_time: [] }),
  ...from(version, '2.13', { handling_time: null }),
});

/** As it stands in lists; `parts` makes it a retrieved one. */
export const conversation = (version: Version) => ({
  type: 'conversation',
  id: '486',
  title: null,
  created_at: AT,
  updated_at: AT,
  waiting_since: null,
  snoozed_until: null,
  open: true,
  state: 'open',
  read: false,
  priority: since(version, '2.16') ? 'none' : 'not_priority',
  tags: { type: 'tag.list', tags: [] },
  conversation_rating: null,
  source: source(),
  contacts: {
    type: 'contact.list',
    contacts: [{ type: 'contact', id: ID, external_id: null }],
  },
  teammates: { type: 'admin.list', admins: [{ type: 'admin', id: '814860' }] },
  custom_attributes: {},
  first_contact_reply: null,
  sla_applied: null,
  statistics: statistics(version),
  topics: {},
  ticket: null,
  ...from(version, '2.10', { linked_objects: { type: 'list', total_count: 0, has_more: false, data: [] } }),
  ...from(version, '2.11', { ai_agent: null, ai_agent_participated: false }),
  admin_assignee_id: since(version, '2.16') ? 0 : null,
  team_assignee_id: since(version, '2.16') ? 0 : null,
});

export const conversationWithParts =
  (...parts: object[]) =>
  (version: Version) => ({
    ...conversation(version),
    conversation_parts: {
      type: 'conversation_part.list',
      conversation_parts: parts,
      total_count: parts.length,
    },
  });

export const conversationList = (...conversations: unknown[]) => ({
  type: 'conversation.list',
  pages,
  total_count: conversations.length,
  conversations,
});

export const conversationPart = (...attachments: object[]) => ({
  type: 'conversation_part',
  id: '272',
  part_type: 'comment',
  body: null,
  created_at: AT,
  updated_at: AT,
  notified_at: AT,
  assigned_to: null,
  author: { type: 'admin', id: '814860', name: 'Teammate', email: 'teammate@example.com' },
  attachments,
  external_id: null,
  redacted: false,
});

export const attachment = {
  type: 'upload',
  name: 'invoice.pdf',
  url: 'https://files.example.com/invoice.pdf',
  content_type: 'application/pdf',
  filesize: 1024,
};

const ticketState = {
  type: 'ticket_state',
  id: '7',
  category: 'submitted',
  internal_label: 'Submitted',
  external_label: 'Submitted',
};

export const ticketTypeAttribute = {
  type: 'ticket_type_attribute',
  id: '9',
  workspace_id: 'ecahpwf5',
  name: '_default_title_',
  description: '',
  data_type: 'string',
  input_options: null,
  order: 0,
  required_to_create: false,
  required_to_create_for_contacts: false,
  visible_on_create: true,
  visible_to_contacts: true,
  default: true,
  ticket_type_id: 53,
  archived: false,
  created_at: AT,
  updated_at: AT,
};

export const ticketType = (version: Version) => ({
  type: 'ticket_type',
  id: '53',
  name: 'Bug',
  description: null,
  icon: '🐞',
  workspace_id: 'ecahpwf5',
  ticket_type_attributes: list(ticketTypeAttribute),
  archived: false,
  is_internal: false,
  created_at: AT,
  updated_at: AT,
  ...from(version, '2.10', { category: 'Customer' }),
});

export const ticketPart = {
  type: 'ticket_part',
  id: '132',
  part_type: 'ticket_state_updated_by_admin',
  created_at: AT,
  updated_at: AT,
  assigned_to: null,
  author: { type: 'admin', id: '814860', name: 'Teammate', email: 'teammate@example.com' },
  attachments: [],
  redacted: false,
};

export const ticket = (version: Version) => ({
  type: 'ticket',
  id: '494',
  ticket_id: '53',
  ticket_attributes: {},
  ticket_type: ticketType(version),
  contacts: {
    type: 'contact.list',
    contacts: [{ type: 'contact', id: ID, external_id: null }],
  },
  admin_assignee_id: since(version, '2.16') ? 0 : '0',
  team_assignee_id: since(version, '2.16') ? 0 : '0',
  created_at: AT,
  updated_at: AT,
  ticket_parts: { type: 'ticket_part.list', ticket_parts: [ticketPart], total_count: 1 },
  is_shared: false,
  ...(since(version, '2.12')
    ? { ticket_state: ticketState }
    : {
        ticket_state: 'submitted',
        ticket_state_internal_label: 'Submitted',
        ticket_state_external_label: 'Submitted',
      }),
  ...from(version, '2.10', {
    category: 'Customer',
    open: true,
    linked_objects: { type: 'list', total_count: 0, has_more: false, data: [] },
  }),
});

export const tag = { type: 'tag', id: '17513', name: 'Placeholder' };

export const admin = {
  type: 'admin',
  id: '814860',
  name: 'Teammate',
  email: 'teammate@example.com',
  away_mode_enabled: false,
  away_mode_reassign: false,
  has_inbox_seat: true,
  team_ids: [],
};

export const me = {
  type: 'admin',
  id: '814860',
  name: 'Teammate',
  email: 'teammate@example.com',
  email_verified: true,
  app: {
    type: 'app',
    id_code: 'ecahpwf5',
    name: 'Example',
    created_at: AT,
    secure: false,
    identity_verification: false,
    timezone: 'Europe/Dublin',
    region: 'US',
  },
  avatar: { type: 'avatar', image_url: null },
  has_inbox_seat: true,
};

export const articleListItem = (version: Version) => ({
  type: 'article',
  id: '6871119',
  workspace_id: 'ecahpwf5',
  content_id: '4520112',
  parent_ids: [],
  title: 'Invoices',
  description: null,
  body: null,
  author_id: 814860,
  state: 'draft',
  created_at: AT,
  updated_at: AT,
  url: null,
  ...(since(version, '2.16') ? {} : { parent_id: null, parent_type: null }),
  ...from(version, '2.14', { tags: { type: 'tag.list', tags: [] } }),
  ...from(version, 'Unstable', {
    body_markdown: null,
    ai_chatbot_availability: true,
    ai_copilot_availability: true,
    ai_sales_agent_availability: false,
  }),
});

export const articleStatistics = {
  type: 'article_statistics',
  views: 0,
  conversations: 0,
  reactions: 0,
  happy_reaction_percentage: 0,
  neutral_reaction_percentage: 0,
  sad_reaction_percentage: 0,
};

export const article = (version: Version) => ({ ...articleListItem(version), statistics: null });

export const dataAttribute = {
  type: 'data_attribute',
  model: 'contact',
  name: 'paid_subscriber',
  full_name: 'custom_attributes.paid_subscriber',
  label: 'Paid subscriber',
  data_type: 'boolean',
  api_writable: true,
  messenger_writable: false,
  ui_writable: true,
  custom: true,
  archived: false,
};

export const adminMessage = {
  type: 'admin_message',
  id: '403918329',
  created_at: AT,
  body: 'Hello',
  message_type: 'inapp',
  owner: {
    type: 'admin',
    id: '814860',
    name: 'Teammate',
    email: 'teammate@example.com',
    away_mode_enabled: false,
    away_mode_reassign: false,
  },
};

export const activityLog = {
  id: '4f7e0b3c-0d5d-4f0b-9d6a-0c6b3c0d9a11',
  performed_by: { type: 'admin', id: '814860', email: 'teammate@example.com', ip: '192.0.2.1' },
  metadata: {},
  created_at: AT,
  activity_type: 'app_name_change',
  activity_description: 'Teammate renamed the app',
};
