import { refuse, SandboxRefusal } from '../../errors.js';
import { named } from '../../named.js';
import type { Schemas } from '../../operation.js';
import type { World } from '../../world.js';
import { Admins } from '../admins/table.js';
import { mergeAttributes } from '../custom-attributes.js';
import { recordActivity } from './activities.js';
import { ArchivedContacts, Contacts, type Contact } from './table.js';

type ContactInput = Schemas['ContactFields'];
type Fields = Omit<Contact, 'type'>;

/** A list within a contact until it is shown. */
const NONE = { type: 'list' as const, data: [], url: '', total_count: 0, has_more: false };

/** A contact of which nothing was said and nothing was observed: no Messenger, SDK or mail server reaches a sandbox. */
const unset = (world: World) => ({
  workspace_id: world.id,
  external_id: null,
  role: 'user' as const,
  email: null,
  email_domain: null,
  phone: null,
  formatted_phone: null,
  name: null,
  avatar: null,
  owner_id: null,
  social_profiles: { type: 'list' as const, data: [] },
  unsubscribed_from_emails: false,
  created_at: world.now,
  updated_at: world.now,
  signed_up_at: null,
  last_seen_at: null,
  last_replied_at: null,
  last_contacted_at: null,
  language_override: null,
  location: {
    type: 'location' as const,
    country: null,
    region: null,
    city: null,
    country_code: null,
    continent_code: null,
  },
  custom_attributes: {},
  tags: NONE,
  notes: NONE,
  companies: NONE,
  opted_out_subscription_types: NONE,
  opted_in_subscription_types: NONE,
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
  company_ids: [],
  applied_tags: [],
  subscription_ids: [],
  blocked: false,
});

/** Refuses with 409 when another contact has the external id, or another user the email. */
export function createContact(world: World, fields: Partial<Fields>): Contact {
  const contact = { ...unset(world), ...fields };
  refuseDuplicate(world, contact);
  const created = world.add(Contacts, { type: 'contact', ...contact });
  recordActivity(world, 'contact.created', created);
  return created;
}

/** Refuses as {@link createContact} does. */
export function updateContact(world: World, contact: Contact, body: ContactInput): Contact {
  const fields = readFields(world, body, contact.custom_attributes);
  refuseDuplicate(world, { ...contact, ...fields });
  const changed = world.change(Contacts, contact.id, { ...fields, updated_at: world.now });
  if (changed.role !== contact.role) recordActivity(world, 'contact.role_updated', changed);
  return changed;
}

/** What a request sets; null clears, also single attributes. */
export function readFields(
  world: World,
  body: ContactInput,
  before: Contact['custom_attributes'],
): Partial<Fields> {
  const { role, owner_id, email_verified, unsubscribed_from_emails, custom_attributes, ...fields } = body;
  if (typeof email_verified === 'boolean' && fields.email === undefined)
    throw refuse.parameterInvalid('email_verified needs an email in the same request', 'email_verified');
  if (owner_id) named(world, Admins, 'admin', owner_id, 'owner_id');
  return {
    ...fields,
    // The word `contact` is taken as a user.
    ...(role === undefined ? {} : { role: role === 'contact' ? 'user' : role }),
    ...(owner_id === undefined ? {} : { owner_id }),
    ...(unsubscribed_from_emails === undefined
      ? {}
      : { unsubscribed_from_emails: unsubscribed_from_emails ?? false }),
    custom_attributes: mergeAttributes(world, 'contact', before, custom_attributes),
  };
}

/** Only users own their email: leads may share one. */
function refuseDuplicate(world: World, { id, email, external_id, role }: Partial<Contact>): void {
  const address = role === 'user' ? email?.toLowerCase() : undefined;
  const taken = [Contacts, ArchivedContacts]
    .flatMap((table) => [
      ...world.where(table, 'external_id', external_id),
      ...world.where(table, 'email', address).filter((other) => other.role === 'user'),
    ])
    .find((other) => other.id !== id);
  if (!taken) return;
  const kind = world.find(Contacts, taken.id) ? 'A contact' : 'An archived contact';
  throw refuse.conflict(`${kind} matching those details already exists with id=${taken.id}`);
}

/** For an operation without a 409: that a value is taken makes it invalid. */
export function takenIsInvalid<Result>(field: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    if (error instanceof SandboxRefusal && error.status === 409)
      throw refuse.parameterInvalid(error.entry.message, field);
    throw error;
  }
}
