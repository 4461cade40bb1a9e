import { refuse } from '../errors.js';
import { list } from '../list.js';
import { handlers, type Schemas } from '../operation.js';
import type { Resource } from '../resource.js';
import { table } from '../world.js';
import { viewAdmin } from './admins/admins.js';
import { actingAdmin, tokenOwner } from './admins/table.js';
import { Companies } from './companies/table.js';
import { Contacts } from './contacts/table.js';

/** A note stands on a contact or on a company, and keeps who wrote it as they were. */
type Note = (Schemas['Note'] | Schemas['CompanyNote']) & { id: string };

export const Notes = table<Note, 'contact' | 'company'>({
  ids: 16_001,
  missing: () => refuse.notFound('Resource Not Found'),
  index: { contact: ({ contact }) => contact?.id, company: ({ company }) => company?.id },
});

export const notes: Resource = {
  handlers: handlers({
    listNotes(call) {
      const { id } = call.world.get(Contacts, call.params.contact_id);
      return list(call, call.world.where(Notes, 'contact', id).toReversed() as Schemas['Note'][]);
    },

    listCompanyNotes(call) {
      const { id } = call.world.get(Companies, call.params.company_id);
      return list(call, call.world.where(Notes, 'company', id).toReversed() as Schemas['CompanyNote'][]);
    },

    retrieveNote: ({ world, params }) => world.get(Notes, params.note_id),

    createNote({ world, params, body, now }) {
      const { id } = world.get(Contacts, params.contact_id);
      const author = body.admin_id === undefined ? tokenOwner(world) : actingAdmin(world, body.admin_id);
      const contact = { type: 'contact' as const, id };
      return world.add(Notes, {
        type: 'note',
        created_at: now,
        contact,
        author: viewAdmin(world, author),
        body: body.body,
      }) as Schemas['Note'];
    },
  }),
};
