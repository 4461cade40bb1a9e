import { refuse } from '../../errors.js';
import type { Schemas } from '../../operation.js';
import { table, type World } from '../../world.js';
import type { AppliedTag } from '../tags/table.js';

type Shown = Schemas['Contact'];

/** What a contact is. Its tags, notes and companies are lists of other things, and the rest nobody here can know. */
export interface Contact extends Pick<
  Shown,
  | 'type'
  | 'id'
  | 'workspace_id'
  | 'external_id'
  | 'role'
  | 'email'
  | 'phone'
  | 'name'
  | 'avatar'
  | 'owner_id'
  | 'unsubscribed_from_emails'
  | 'created_at'
  | 'updated_at'
  | 'signed_up_at'
  | 'last_seen_at'
  | 'last_replied_at'
  | 'last_contacted_at'
  | 'language_override'
> {
  /** A list of text names custom object instances by their ids. */
  custom_attributes: Readonly<Record<string, string | number | boolean | readonly string[]>>;
  company_ids: readonly string[];
  applied_tags: readonly AppliedTag[];
  /** The subscription types on which the contact has decided. */
  subscription_ids: readonly string[];
  /** Whether the contact may no longer write. */
  blocked: boolean;
}

export const Contacts = table<Contact, 'email' | 'external_id' | 'company'>({
  ids: (count) => `6955a1c2f0e4b7d8${(count + 1).toString(16).padStart(8, '0')}`,
  missing: () => refuse.notFound('User Not Found'),
  index: {
    email: ({ email }) => email?.toLowerCase(),
    external_id: ({ external_id }) => external_id,
    company: ({ company_ids }) => company_ids,
  },
});

/** Whoever is archived stands here, so that nothing else finds them; their address and external id stay taken. */
export const ArchivedContacts = table<Contact, 'email' | 'external_id'>({
  missing: Contacts.missing,
  index: { email: Contacts.index.email, external_id: Contacts.index.external_id },
});

/** A contact, archived or not. */
export const knownContact = (world: World, id: string): Contact | undefined =>
  world.find(Contacts, id) ?? world.find(ArchivedContacts, id);

/** The contact that writes. One that is blocked may not. */
export function writingContact(world: World, id: string): Contact {
  const contact = world.get(Contacts, id);
  if (contact.blocked) throw refuse.forbidden('The contact is blocked');
  return contact;
}

/** Emails are compared without their case. */
export const contactsWithEmail = (world: World, email: string): readonly Contact[] =>
  world.where(Contacts, 'email', email.toLowerCase());

export const contactReference = ({ id, external_id }: Contact) => ({
  type: 'contact' as const,
  id,
  external_id,
});
