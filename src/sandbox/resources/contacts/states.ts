import { handlers } from '../../operation.js';
import type { Resource } from '../../resource.js';
import type { World } from '../../world.js';
import { Companies } from '../companies/table.js';
import { close } from '../conversations/parts.js';
import { Conversations } from '../conversations/table.js';
import { DataEvents, EventCounts } from '../data-events.js';
import { Notes } from '../notes/table.js';
import { recordActivity } from './activities.js';
import { DeletedContacts } from './deleted.js';
import { ArchivedContacts, Contacts, contactReference, knownContact, type Contact } from './table.js';

export const contactStates: Resource = {
  handlers: handlers({
    archiveContact({ world, params }) {
      const contact = known(world, params.contact_id);
      if (world.find(Contacts, contact.id)) {
        world.remove(Contacts, contact.id);
        world.add(ArchivedContacts, contact);
      }
      return { ...contactReference(contact), archived: true };
    },

    unarchiveContact({ world, params }) {
      const contact = known(world, params.contact_id);
      if (world.find(ArchivedContacts, contact.id)) {
        world.remove(ArchivedContacts, contact.id);
        const company_ids = contact.company_ids.filter((id) => world.find(Companies, id));
        world.add(Contacts, { ...contact, company_ids });
      }
      return { ...contactReference(contact), archived: false };
    },

    // An archived conversation is one that is closed.
    blockContact({ world, params }) {
      const { id } = world.get(Contacts, params.contact_id);
      for (const conversation of world.where(Conversations, 'contact', id))
        if (conversation.open) close(world, conversation, { kind: 'bot' });
      return { ...contactReference(world.change(Contacts, id, { blocked: true })), blocked: true };
    },

    deleteContact({ world, params }) {
      const contact = deleteContact(world, params.contact_id);
      return { ...contactReference(contact), deleted: true };
    },
  }),

  changes: {
    DeletedContact: [{ through: '2.9', older: inPlaceOfType }],
    ArchivedContact: [{ through: '2.9', older: inPlaceOfType }],
    UnarchivedContact: [{ through: '2.9', older: inPlaceOfType }],
  },
};

/** In 2.9 the type stood under another name. */
function inPlaceOfType() {
  return { object: 'contact', type: undefined };
}

const known = (world: World, id: string): Contact => knownContact(world, id) ?? world.get(Contacts, id);

/** Deletes a contact for good, archived or not, and what was written down about it. */
export function deleteContact(world: World, id: string): Contact {
  const contact = known(world, id);
  world.remove(world.find(Contacts, id) ? Contacts : ArchivedContacts, id);
  world.removeWhere(Notes, 'contact', id);
  world.removeWhere(DataEvents, 'contact', id);
  world.removeWhere(EventCounts, 'contact', id);
  world.add(DeletedContacts, { id });
  recordActivity(world, 'contact.deleted', contact);
  return contact;
}
