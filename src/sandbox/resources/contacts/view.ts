import type { Schemas } from '../../operation.js';
import type { World } from '../../world.js';
import { viewLinked } from '../custom-objects.js';
import { Notes } from '../notes/table.js';
import { SubscriptionTypes } from '../subscription-types/table.js';
import type { Contact } from './table.js';

/** What Intercom learns from the Messenger, the SDKs and mail servers, none of which reach a sandbox. */
const NEVER_OBSERVED = {
  has_hard_bounced: false,
  marked_email_as_spam: false,
  unsubscribed_from_sms: false,
  sms_consent: false,
  last_email_opened_at: null,
  last_email_clicked_at: null,
  browser: null,
  browser_version: null,
  browser_language: null,
  os: null,
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
  utm_campaign: null,
  utm_content: null,
  utm_medium: null,
  utm_source: null,
  utm_term: null,
  referrer: null,
};

const NOWHERE = {
  type: 'location' as const,
  country: null,
  region: null,
  city: null,
  country_code: null,
  continent_code: null,
};

export function viewContact(world: World, contact: Contact) {
  const path = `/contacts/${contact.id}`;
  const notes = world.where(Notes, 'contact', contact.id).map(({ id }) => id);
  return {
    type: contact.type,
    id: contact.id,
    workspace_id: contact.workspace_id,
    external_id: contact.external_id,
    role: contact.role,
    email: contact.email,
    email_domain: emailDomain(contact),
    phone: contact.phone,
    formatted_phone: contact.phone,
    name: contact.name,
    avatar: contact.avatar,
    owner_id: contact.owner_id,
    social_profiles: { type: 'list' as const, data: [] },
    unsubscribed_from_emails: contact.unsubscribed_from_emails,
    created_at: contact.created_at,
    updated_at: contact.updated_at,
    signed_up_at: contact.signed_up_at,
    last_seen_at: contact.last_seen_at,
    last_replied_at: contact.last_replied_at,
    last_contacted_at: contact.last_contacted_at,
    language_override: contact.language_override,
    location: NOWHERE,
    custom_attributes: viewAttributes(world, contact.custom_attributes),
    tags: sublist(
      `${path}/tags`,
      'tag',
      'tags',
      contact.applied_tags.map(({ tagId }) => tagId),
    ),
    notes: sublist(`${path}/notes`, 'note', 'notes', notes),
    companies: sublist(`${path}/companies`, 'company', 'companies', contact.company_ids),
    opted_out_subscription_types: subscriptions(world, contact, 'opt_out'),
    opted_in_subscription_types: subscriptions(world, contact, 'opt_in'),
    ...NEVER_OBSERVED,
  };
}

export const emailDomain = ({ email }: Contact) => email?.split('@')[1] ?? null;

/** References to custom object instances are shown as a list of them; one that does not exist is null. */
export const viewAttributes = (world: World, attributes: Contact['custom_attributes']) =>
  Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [
      name,
      typeof value === 'object' ? viewLinked(world, name, value) : value,
    ]),
  );

/** A contact shows at most ten of each kind, and where to find the rest. */
const NESTED_LIMIT = 10;

const subscriptions = (
  world: World,
  { id, subscription_ids }: Contact,
  consent: Schemas['SubscriptionType']['consent_type'],
) =>
  sublist(
    `/contacts/${id}/subscriptions`,
    'subscription',
    'subscription_types',
    subscription_ids.filter((type) => world.get(SubscriptionTypes, type).consent_type === consent),
  );

const sublist = <Type extends string>(url: string, type: Type, plural: string, ids: readonly string[]) => ({
  type: 'list' as const,
  data: ids.slice(0, NESTED_LIMIT).map((id) => ({ type, id, url: `/${plural}/${id}` })),
  url,
  total_count: ids.length,
  has_more: ids.length > NESTED_LIMIT,
});
