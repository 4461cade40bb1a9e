import { refuse } from '../../errors.js';
import { list } from '../../list.js';
import { handlers, type Call } from '../../operation.js';
import type { Resource } from '../../resource.js';
import { search } from '../../search.js';
import { isAtMost } from '../../version.js';
import { Companies } from '../companies/table.js';
import { createContact, readFields, updateContact } from './fields.js';
import { addManyContacts } from './large.js';
import { contactSearch } from './search.js';
import { Merges, showContact } from './show.js';
import { Contacts } from './table.js';
import { viewContact } from './view.js';

export const contacts: Resource = {
  handlers: handlers({
    // Intercom's default page, whatever its documentation says.
    listContacts: (call) =>
      list(call, call.world.newest(Contacts), { view: (contact) => showContact(call, contact), perPage: 10 }),

    searchContacts: (call) =>
      list(call, search(call, Contacts, contactSearch), {
        view: (contact) => showContact(call, contact),
        perPage: 50,
      }),

    createContact: (call) =>
      viewContact(call.world, createContact(call.world, readFields(call.world, call.body, {}))),

    retrieveContact(call) {
      refuseMerged(call, call.params.contact_id);
      return showContact(call, call.world.get(Contacts, call.params.contact_id));
    },

    retrieveContactByExternalId(call) {
      const [user] = call.world
        .where(Contacts, 'external_id', call.params.external_id)
        .filter(({ role }) => role === 'user');
      if (user) return showContact(call, user);
      const merge = call.world.all(Merges).find(({ external_id }) => external_id === call.params.external_id);
      if (merge) refuseMerged(call, merge.id);
      throw refuse.notFound('User Not Found');
    },

    updateContact: (call) =>
      showContact(
        call,
        updateContact(call.world, call.world.get(Contacts, call.params.contact_id), call.body),
      ),
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
    if (seed === 'large') addManyContacts(world, company_ids);
  },
};

/** From 2.16 a contact that went into another one is told from one that never was. */
function refuseMerged(
  { world, version }: Pick<Call<'retrieveContact'>, 'world' | 'version'>,
  id: string,
): void {
  const merge = world.find(Merges, id);
  if (merge && !isAtMost(version, '2.15'))
    throw refuse.merged('The contact is part of another one now', `/contacts/${merge.into}`);
}
