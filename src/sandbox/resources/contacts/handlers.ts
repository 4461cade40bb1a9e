import { refuse } from '../../errors.js';
import { handle, param, type Call, type Handler } from '../../handler.js';
import { pageFromBody, pageFromQuery, paginate, type Page } from '../../pagination.js';
import { search, type SearchBody } from '../../search.js';
import { createContact, existingContact, updateContact, type Contact, type ContactFields } from './model.js';
import { contactSearchRules } from './search-rules.js';
import { viewContact } from './view.js';

/** Intercom's default page of `GET /contacts`, whatever its documentation says. */
const LIST_PAGE = 10;
const SEARCH_PAGE = 50;

interface ContactBody extends Partial<Omit<ContactFields, 'owner_id'>> {
  /** A number up to 2.15, text from 2.16. */
  owner_id?: number | string | null;
  email_verified?: boolean | null;
}

const listContacts: Handler = (call) => {
  const newestFirst = call.workspace.contacts.all().reverse();
  return viewPage(call, paginate(newestFirst, pageFromQuery(call.query, LIST_PAGE)));
};

const searchContacts = handle<SearchBody>((call) => {
  const { workspace, version, body } = call;
  const found = search(workspace.contacts.all().reverse(), body, contactSearchRules(workspace, version));
  return viewPage(call, paginate(found, pageFromBody(body.pagination, SEARCH_PAGE)));
});

const createContactHandler = handle<ContactBody>((call) =>
  viewOne(call, createContact(call.workspace, readFields(call))),
);

const retrieveContact: Handler = (call) =>
  viewOne(call, existingContact(call.workspace, param(call, 'contact_id')));

const updateContactHandler = handle<ContactBody>((call) => {
  const contact = existingContact(call.workspace, param(call, 'contact_id'));
  updateContact(call.workspace, contact, readFields(call));
  return viewOne(call, contact);
});

function readFields({ workspace, body }: Call<ContactBody>): Partial<ContactFields> {
  const { owner_id, email_verified, custom_attributes, ...fields } = body;
  if (typeof email_verified === 'boolean' && fields.email === undefined)
    throw refuse.parameterInvalid('email_verified needs an email in the same request', 'email_verified');
  return {
    ...fields,
    ...(custom_attributes ? { custom_attributes } : {}),
    ...(owner_id === undefined ? {} : { owner_id: readOwner(workspace, owner_id) }),
  };
}

function readOwner(workspace: Call['workspace'], ownerId: number | string | null): string | null {
  if (ownerId === null) return null;
  const id = String(ownerId);
  if (!workspace.admins.get(id)) throw refuse.parameterInvalid(`No admin has the id ${id}`, 'owner_id');
  return id;
}

function viewOne({ workspace, query }: Call, contact: Contact) {
  const view = viewContact(workspace, contact);
  const asksForHistory = query.get('include_merge_history') === 'true' && contact.role === 'user';
  return asksForHistory ? { ...view, merge_history: [] } : view;
}

const viewPage = (call: Call, { items, total, pages }: Page<Contact>) => ({
  type: 'list',
  data: items.map((contact) => viewOne(call, contact)),
  total_count: total,
  pages,
});

export const contactHandlers = {
  listContacts,
  searchContacts,
  createContact: createContactHandler,
  retrieveContact,
  updateContact: updateContactHandler,
};
