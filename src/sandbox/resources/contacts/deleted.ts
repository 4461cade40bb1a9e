import { list } from '../../list.js';
import { handlers, type Schemas } from '../../operation.js';
import type { Resource } from '../../resource.js';
import { table, type World } from '../../world.js';
import { Merges } from './show.js';
import { ArchivedContacts, Contacts, type Contact } from './table.js';

type Inactive = Schemas['InactiveContact'];

/** Contacts that are gone for good. Nothing but the id is left of them. */
export const DeletedContacts = table({ name: 'deleted-contacts', missing: Contacts.missing });

export const deletedContacts: Resource = {
  handlers: handlers({
    listDeletedContacts: (call) =>
      list(call, inactive(call.world), {
        perPage: 10,
        mostPerPage: 150,
        view: call.query.escape_identity === false ? asStored : withEscapedEmail,
      }),
  }),
};

const inactive = (world: World): Inactive[] => [
  ...world.all(ArchivedContacts).map((contact) => left(contact, 'archived')),
  ...world
    .all(Contacts)
    .filter(({ blocked }) => blocked)
    .map((contact) => left(contact, 'blocked')),
  ...world.all(Merges).map(({ id, into, email, external_id }): Inactive => {
    return { type: 'contact', id, status: 'merged', email, external_id, merged_into_id: into };
  }),
  ...world.all(DeletedContacts).map(({ id }): Inactive => {
    return { type: 'contact', id: String(id), status: 'permanently_deleted', email: null, external_id: null };
  }),
];

const left = ({ id, email, external_id }: Contact, status: Inactive['status']): Inactive => ({
  type: 'contact',
  id,
  status,
  email,
  external_id,
});

const asStored = (contact: Inactive): Inactive => contact;

const withEscapedEmail = (contact: Inactive): Inactive => ({
  ...contact,
  email: contact.email?.replaceAll('&', '&amp;').replaceAll("'", '&#39;') ?? null,
});
