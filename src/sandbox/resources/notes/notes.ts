import { refuse } from '../../errors.js';
import { asHtml } from '../../html.js';
import { list } from '../../list.js';
import { handlers, type Schemas } from '../../operation.js';
import type { Resource } from '../../resource.js';
import { isAtMost } from '../../version.js';
import type { Id, World } from '../../world.js';
import { viewAdmin } from '../admins/admins.js';
import { Admins, tokenOwner } from '../admins/table.js';
import { Companies } from '../companies/table.js';
import { Contacts } from '../contacts/table.js';
import { Notes, type Note } from './table.js';

/** How many notes a page holds unless the caller says otherwise. */
const PER_PAGE = 50;

export const notes: Resource = {
  handlers: handlers({
    listNotes(call) {
      const { id } = call.world.get(Contacts, call.params.contact_id);
      const found = call.world.where(Notes, 'contact', id).toReversed() as Schemas['Note'][];
      return list(call, found, { perPage: PER_PAGE });
    },

    listCompanyNotes(call) {
      const { id } = call.world.get(Companies, call.params.company_id);
      const found = call.world.where(Notes, 'company', id).toReversed() as Schemas['CompanyNote'][];
      return list(call, found, { perPage: PER_PAGE });
    },

    retrieveNote({ world, params, version }) {
      const note = world.get(Notes, params.note_id);
      // Before 2.15 companies had no notes.
      if (note.company && isAtMost(version, '2.14')) throw Notes.missing();
      return note;
    },

    createNote({ world, params, body }) {
      const contact = { type: 'contact' as const, id: world.get(Contacts, params.contact_id).id };
      return write(world, { contact }, body) as Schemas['Note'];
    },

    createCompanyNote({ world, params, body }) {
      const company = { type: 'company' as const, id: world.get(Companies, params.company_id).id };
      return write(world, { company }, body) as Schemas['CompanyNote'];
    },
  }),
};

const write = (world: World, about: Pick<Note, 'contact'> | Pick<Note, 'company'>, sent: Sent): Note =>
  world.add(Notes, {
    type: 'note',
    created_at: world.now,
    ...about,
    author: authorOf(world, sent.admin_id),
    body: asHtml(sent.body),
  });

interface Sent {
  body: string;
  admin_id?: Id;
}

/** The admin in whose name a note is written: the owner of the token unless the request names another. */
function authorOf(world: World, id: Id | undefined) {
  const admin = id === undefined ? tokenOwner(world) : world.find(Admins, id);
  if (!admin) throw refuse.notFound('Resource Not Found');
  return viewAdmin(world, admin);
}
