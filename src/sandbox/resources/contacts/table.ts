import { refuse } from '../../errors.js';
import type { Schemas } from '../../operation.js';
import { table, type World } from '../../world.js';
import type { AppliedTag } from '../tags/table.js';

/** A contact as the wire shows it, but for the lists of other things in it, which are empty until it is shown. */
export interface Contact extends Omit<Schemas['Contact'], 'custom_attributes'> {
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
  name: 'contacts',
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
  name: 'archived-contacts',
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

/** How requests name a contact: by its id, by the external one or by an address. */
export interface NamedContact {
  intercom_user_id?: string;
  user_id?: string;
  email?: string;
}

/** @throws the refusal of a missing contact for an id that nobody has; an address may be nobody's. */
export function contactNamed(world: World, { intercom_user_id, user_id, email = '' }: NamedContact) {
  if (intercom_user_id !== undefined) return world.get(Contacts, intercom_user_id);
  if (user_id === undefined) return contactsWithEmail(world, email)[0];
  return world.where(Contacts, 'external_id', user_id)[0] ?? world.get(Contacts, undefined);
}
