import { refuse } from '../../errors.js';
import type { Workspace } from '../../workspace.js';
import type { AppliedTag } from '../tags/model.js';

/** What the API lets its callers set. */
export interface ContactFields {
  role: string;
  external_id: string | null;
  email: string | null;
  phone: string | null;
  name: string | null;
  avatar: string | null;
  signed_up_at: number | null;
  last_seen_at: number | null;
  owner_id: string | null;
  unsubscribed_from_emails: boolean;
  language_override: string | null;
  custom_attributes: Record<string, unknown>;
}

export interface Contact extends ContactFields {
  id: string;
  created_at: number;
  updated_at: number;
  last_replied_at: number | null;
  last_contacted_at: number | null;
  companyIds: string[];
  tags: AppliedTag[];
}

const UNSET: ContactFields = {
  role: 'user',
  external_id: null,
  email: null,
  phone: null,
  name: null,
  avatar: null,
  signed_up_at: null,
  last_seen_at: null,
  owner_id: null,
  unsubscribed_from_emails: false,
  language_override: null,
  custom_attributes: {},
};

/** Refuses with 409 when another contact has the external id, or another user the email. */
export function createContact(workspace: Workspace, fields: Partial<ContactFields>): Contact {
  const complete = { ...UNSET, ...fields };
  refuseDuplicate(workspace, complete);
  const now = workspace.clock.now();
  return workspace.contacts.insert({
    ...complete,
    custom_attributes: withAttributes({}, complete.custom_attributes),
    id: workspace.ids.next('contact'),
    created_at: now,
    updated_at: now,
    last_replied_at: null,
    last_contacted_at: null,
    companyIds: [],
    tags: [],
  });
}

export function updateContact(workspace: Workspace, contact: Contact, fields: Partial<ContactFields>): void {
  const custom_attributes = withAttributes(contact.custom_attributes, fields.custom_attributes ?? {});
  refuseDuplicate(workspace, { ...contact, ...fields }, contact);
  Object.assign(contact, fields, { custom_attributes, updated_at: workspace.clock.now() });
}

export function existingContact(workspace: Workspace, id: string): Contact {
  const contact = workspace.contacts.get(id);
  if (!contact) throw refuse.notFound('User Not Found');
  return contact;
}

/** Emails are compared without their case, and only users own them: leads may share one. */
export const sameEmail = (contact: Contact, email: string): boolean =>
  contact.email?.toLowerCase() === email.toLowerCase();

function refuseDuplicate(workspace: Workspace, wanted: ContactFields, self?: Contact): void {
  const { email, external_id, role } = wanted;
  const taken = workspace.contacts.find((other) => {
    if (other === self) return false;
    if (external_id !== null && other.external_id === external_id) return true;
    return role === 'user' && other.role === 'user' && email !== null && sameEmail(other, email);
  });
  if (taken) throw refuse.conflict(`A contact matching those details already exists with id=${taken.id}`);
}

/** Merges attributes one by one; null clears. */
function withAttributes(before: Record<string, unknown>, changes: Record<string, unknown>) {
  const merged = { ...before, ...changes };
  return Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== null));
}
