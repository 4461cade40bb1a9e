import { refuse } from '../../errors.js';
import { handlers } from '../../operation.js';
import type { World } from '../../world.js';
import { actingAdmin } from '../admins/table.js';
import { createContact } from '../contacts/fields.js';
import { contactNamed, Contacts, type Contact, type NamedContact } from '../contacts/table.js';
import { Conversations, type Conversation } from './table.js';

export const participantHandlers = handlers({
  /** In the name of a teammate, or of a contact who takes part already. */
  attachContactToConversation({ world, params, body }) {
    const conversation = world.get(Conversations, params.conversation_id);
    const { customer: by, ...named }: NamedContact & { customer?: NamedContact | null } = body.customer;
    if (by) {
      const { id } = contactNamed(world, by) ?? world.get(Contacts, undefined);
      if (!conversation.contact_ids.includes(id))
        throw refuse.parameterInvalid('The contact who adds takes no part in the conversation', 'customer');
    } else if (body.admin_id !== undefined) actingAdmin(world, body.admin_id);
    const added = contactNamed(world, named) ?? newLead(world, named);
    const contact_ids = [...new Set([...conversation.contact_ids, added.id])];
    return viewParticipants(
      world,
      world.change(Conversations, conversation.id, { contact_ids, updated_at: world.now }),
    );
  },

  detachContactFromConversation({ world, params, body, now }) {
    const { id, contact_ids } = world.get(Conversations, params.conversation_id);
    actingAdmin(world, body.admin_id);
    if (!contact_ids.includes(params.contact_id))
      throw refuse.notFound('The contact takes no part in this conversation');
    if (contact_ids.length === 1)
      throw refuse.unprocessableParameter('The last contact of a conversation cannot be removed');
    const remaining = contact_ids.filter((contact) => contact !== params.contact_id);
    return viewParticipants(
      world,
      world.change(Conversations, id, { contact_ids: remaining, updated_at: now }),
    );
  },
});

/** An address that nobody has is a new lead. */
const newLead = (world: World, { email = null }: { email?: string | null }): Contact =>
  createContact(world, { role: 'lead', email });

const viewParticipants = (world: World, { contact_ids }: Conversation) => ({
  customers: contact_ids.flatMap((id) => {
    const contact = world.find(Contacts, id);
    return contact ? [{ type: contact.role, id }] : [];
  }),
});
