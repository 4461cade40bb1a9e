import type { World } from '../../world.js';
import { Companies, type Company } from '../companies/table.js';
import { viewCompany } from '../companies/view.js';
import type { Contact } from '../contacts/table.js';
import { viewContact } from '../contacts/view.js';
import { Conversations, type Conversation } from '../conversations/table.js';
import { viewConversation } from '../conversations/view.js';
import { APP_ID } from '../fin-voice.js';
import { Tags } from '../tags/table.js';
import type { Ticket } from '../tickets/table.js';
import { viewTicket } from '../tickets/view.js';
import { viewAnonymous } from '../visitors.js';

/** In what webhooks show of contacts, companies and statistics, a moment is text. */
const asText = (seconds: number) => isoMoment(seconds).replace('Z', '+00:00');

/** The first and the last second of which a date in four digits of years can tell. */
const [FIRST, LAST] = [-62_167_219_200, 253_402_300_799];

/** A moment that no date names, such as one in milliseconds, is told as the last one. */
export const isoMoment = (seconds: number) =>
  new Date(Math.min(Math.max(seconds, FIRST), LAST) * 1000).toISOString();

function withMoments(fields: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]: [string, unknown]) => [
      name,
      name.endsWith('_at') && typeof value === 'number' ? asText(value) : value,
    ]),
  );
}

export function contactItem(world: World, contact: Contact): object {
  const { email_domain: _, formatted_phone: __, ...shown } = viewContact(world, contact);
  return { enabled_push_messaging: null, ...withMoments(shown) };
}

/** What webhooks show of a company in any case. */
const UNSET = { name: null, remote_created_at: null, last_request_at: null };

/** Fields of which one that is not set is null. */
const withNulls = (nulls: Record<string, null>, fields: object) => ({
  ...nulls,
  ...Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)),
});

export function companyItem(world: World, company: Company): object {
  const { tags, segments: _, plan, ...shown } = viewCompany(world, company);
  return withMoments({
    ...withNulls({ ...UNSET, size: null, website: null, industry: null }, shown),
    plan: 'id' in plan ? plan : null,
    tag_ids: tags.tags.map(({ id }) => id),
  });
}

/** Beside a company or a conversation a contact has one field more. */
export const attachedContactItem = (world: World, contact: Contact) => ({
  ...contactItem(world, contact),
  formatted_phone: contact.phone,
});

/** Beside a contact a company has an id for its plan, and some fields less. */
export function attachedCompanyItem(world: World, company: Company): object {
  const {
    tags,
    segments: _,
    plan,
    size: __,
    website: ___,
    industry: ____,
    ...shown
  } = viewCompany(world, company);
  return withMoments({
    ...withNulls(UNSET, shown),
    plan_id: 'id' in plan ? plan.id : null,
    tag_ids: tags.tags.map(({ id }) => id),
  });
}

/** The user who was a visitor, in the shape of visitors. */
export function visitorItem(world: World, contact: Contact, pseudonym: string): object {
  const { id, external_id, created_at, updated_at, signed_up_at } = contact;
  const companies = contact.company_ids.flatMap((company) => world.find(Companies, company) ?? []);
  return {
    ...viewAnonymous(world, { id, user_id: external_id ?? '', pseudonym, created_at, updated_at }),
    type: 'user',
    user_id: external_id,
    anonymous: false,
    email: contact.email,
    phone: contact.phone,
    name: contact.name,
    avatar: { type: 'avatar', image_url: contact.avatar ?? null },
    companies: {
      type: 'company.list',
      companies: companies.map(({ type, id: company, company_id }) => ({ type, id: company, company_id })),
    },
    location_data: {
      type: 'location_data',
      city_name: null,
      continent_code: null,
      country_name: null,
      postal_code: null,
      region_name: null,
      timezone: null,
      country_code: null,
      latitude: null,
      longitude: null,
    },
    created_at: asText(created_at),
    remote_created_at: null,
    signed_up_at: signed_up_at === null ? null : asText(signed_up_at),
    updated_at: asText(updated_at),
    owner_id: contact.owner_id,
    unsubscribed_from_emails: contact.unsubscribed_from_emails,
    marked_email_as_spam: contact.marked_email_as_spam,
    has_hard_bounced: contact.has_hard_bounced,
    tags: {
      type: 'tag.list',
      tags: contact.applied_tags.flatMap(({ tagId }) => world.find(Tags, tagId) ?? []),
    },
    custom_attributes: viewContact(world, contact).custom_attributes,
    last_seen_ip: null,
    user_agent_data: null,
  };
}

/**
 * A conversation beside a contact is told as Intercom stores it, with numbers for what has a word elsewhere. What the
 * numbers mean is not known; they are 1 here.
 */
export function storedConversationItem(conversation: Conversation): object {
  const { id, created_at, updated_at, source, contact_ids, company_id, read, parts } = conversation;
  const [contact = ''] = contact_ids;
  const lastOf = (kind: string) => {
    const last = parts.filter(({ author, body }) => author.kind === kind && body !== null).at(-1);
    return last ? asText(last.created_at) : null;
  };
  const model = {
    id: Number(id),
    app_id: APP_ID,
    user_id: contact,
    ...(company_id === null ? {} : { company_id }),
    message_id: Number(source.id),
    message_subclass_type: 1,
    created_at: asText(created_at),
    updated_at: asText(updated_at),
    read,
    read_at: null,
    latest_user_visible_comment_at: lastOf('admin'),
    latest_admin_visible_comment_at: lastOf('contact'),
    first_opened_at: null,
    first_user_comment_at: source.author.kind === 'contact' ? asText(created_at) : null,
    deleted: false,
    original_user_id: contact,
    dismissed: false,
    delivery_state: 'delivered',
    sent_at: asText(created_at),
    initiator_id: source.author.kind === 'bot' ? null : source.author.id,
    initiator_type: source.author.kind === 'bot' ? null : 1,
    initial_channel: 1,
    current_channel: 1,
  };
  return { model, parts: [], options: { expand_for_notification: true } };
}

export function conversationItem(world: World, conversation: Conversation): object {
  const { statistics, ...shown } = viewConversation(world, conversation);
  return { ...shown, statistics: statistics && withMoments(statistics) };
}

export const ticketItem = (world: World, ticket: Ticket) => ({
  ...viewTicket(world, ticket, world.get(Conversations, ticket.id)),
  channel: 'messenger',
});
