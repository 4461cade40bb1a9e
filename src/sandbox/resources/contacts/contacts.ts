import { refuse } from '../../errors.js';
import { list } from '../../list.js';
import { handlers, type Call, type Schemas } from '../../operation.js';
import type { Resource } from '../../resource.js';
import { search } from '../../search.js';
import type { World } from '../../world.js';
import { Admins } from '../admins/table.js';
import { Companies } from '../companies/table.js';
import { contactSearch } from './search.js';
import { Contacts, contactsWithEmail, type Contact } from './table.js';
import { viewContact } from './view.js';

type ContactInput = Schemas['ContactFields'];
type Fields = Omit<Contact, 'type' | 'id'>;

/** A contact of which nothing was said. */
const UNSET = {
  external_id: null,
  role: 'user',
  email: null,
  phone: null,
  name: null,
  avatar: null,
  owner_id: null,
  unsubscribed_from_emails: false,
  signed_up_at: null,
  last_seen_at: null,
  last_replied_at: null,
  last_contacted_at: null,
  language_override: null,
  custom_attributes: {},
  company_ids: [],
  applied_tags: [],
} satisfies Partial<Fields>;

/** Refuses with 409 when another contact has the external id, or another user the email. */
export function createContact(world: World, fields: Partial<Fields>): Contact {
  const contact = {
    ...UNSET,
    workspace_id: world.id,
    created_at: world.now,
    updated_at: world.now,
    ...fields,
  };
  refuseDuplicate(world, contact);
  return world.add(Contacts, { type: 'contact', ...contact });
}

export const contacts: Resource = {
  handlers: handlers({
    // Intercom's default page, whatever its documentation says.
    listContacts: (call) =>
      list(call, call.world.newest(Contacts), { view: (contact) => show(call, contact), perPage: 10 }),

    searchContacts: (call) =>
      list(call, search(call, Contacts, contactSearch), {
        view: (contact) => show(call, contact),
        perPage: 50,
      }),

    createContact: (call) =>
      viewContact(call.world, createContact(call.world, readFields(call.world, call.body, {}))),

    retrieveContact: (call) => show(call, call.world.get(Contacts, call.params.contact_id)),

    updateContact(call) {
      const { world, body, now } = call;
      const contact = world.get(Contacts, call.params.contact_id);
      const fields = readFields(world, body, contact.custom_attributes);
      refuseDuplicate(world, { ...contact, ...fields });
      return show(call, world.change(Contacts, contact.id, { ...fields, updated_at: now }));
    },
  }),

  seed(world, seed) {
    if (seed === 'empty') return;
    const company_ids = world.all(Companies).map(({ id }) => id);
    createContact(world, {
      external_id: 'user-1',
      email: 'customer@example.com',
      name: 'Sample Customer',
      company_ids,
    });
    createContact(world, { external_id: 'user-2', email: 'second@example.com' });
    createContact(world, { role: 'lead', email: 'lead@example.com', name: 'Sample Lead' });
  },
};

/** What a request sets; null clears, also single attributes. */
function readFields(world: World, body: ContactInput, before: Contact['custom_attributes']): Partial<Fields> {
  const { role, owner_id, email_verified, unsubscribed_from_emails, custom_attributes, ...fields } = body;
  if (typeof email_verified === 'boolean' && fields.email === undefined)
    throw refuse.parameterInvalid('email_verified needs an email in the same request', 'email_verified');
  if (owner_id && !world.find(Admins, owner_id))
    throw refuse.parameterInvalid(`No admin has the id ${owner_id}`, 'owner_id');
  const merged = Object.entries({ ...before, ...custom_attributes }).filter(([, value]) => value !== null);
  return {
    ...fields,
    // The word `contact` is taken as a user.
    ...(role === undefined ? {} : { role: role === 'contact' ? 'user' : role }),
    ...(owner_id === undefined ? {} : { owner_id }),
    ...(unsubscribed_from_emails === undefined
      ? {}
      : { unsubscribed_from_emails: unsubscribed_from_emails ?? false }),
    custom_attributes: Object.fromEntries(merged) as Contact['custom_attributes'],
  };
}

/** Only users own their email: leads may share one. */
function refuseDuplicate(world: World, { id, email, external_id, role }: Partial<Contact>): void {
  const sameId = world.where(Contacts, 'external_id', external_id);
  const sameEmail =
    role === 'user' && email ? contactsWithEmail(world, email).filter((other) => other.role === 'user') : [];
  const taken = [...sameId, ...sameEmail].find((other) => other.id !== id);
  if (taken) throw refuse.conflict(`A contact matching those details already exists with id=${taken.id}`);
}

function show(
  { world, query }: Call<'retrieveContact' | 'listContacts' | 'searchContacts' | 'updateContact'>,
  contact: Contact,
) {
  const view = viewContact(world, contact);
  const asksForHistory =
    'include_merge_history' in query && query.include_merge_history && contact.role === 'user';
  return asksForHistory ? { ...view, merge_history: [] } : view;
}
