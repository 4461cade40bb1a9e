import { deleted } from '../../deleted.js';
import { refuse } from '../../errors.js';
import { list } from '../../list.js';
import { handlers, type Schemas } from '../../operation.js';
import { whenMissing, type Resource } from '../../resource.js';
import { search } from '../../search.js';
import type { World } from '../../world.js';
import { removeConversation } from '../conversations/remove.js';
import { replyOfAdmin, replyOfContact } from '../conversations/reply.js';
import { Conversations } from '../conversations/table.js';
import { tagConversation, untagConversation } from '../conversations/tags.js';
import { addJob } from '../jobs.js';
import { addTicket, createTicket, stateNamed } from './create.js';
import { linkHandlers } from './links.js';
import { ticketSearch } from './search.js';
import { Tickets, TicketTypes, type Ticket } from './table.js';
import { addType, typeHandlers } from './types.js';
import { changeType, updateTicket } from './update.js';
import { viewReply, viewTicket } from './view.js';

const show = (world: World, ticket: Ticket) => viewTicket(world, ticket, world.get(Conversations, ticket.id));

type Changing = Pick<Schemas['Ticket'], 'admin_assignee_id' | 'team_assignee_id' | 'ticket_state'>;

/** What a ticket says differently, in an answer and in a notification. */
const ticketChanges = [
  {
    through: '2.15',
    older: ({ admin_assignee_id, team_assignee_id }: Changing) => ({
      admin_assignee_id: String(admin_assignee_id),
      team_assignee_id: String(team_assignee_id),
    }),
  },
  {
    through: '2.11',
    older: ({ ticket_state }: Changing) => ({
      ticket_state: ticket_state?.category,
      ticket_state_internal_label: ticket_state?.internal_label,
      ticket_state_external_label: ticket_state?.external_label,
    }),
  },
] as const;

export const tickets: Resource = {
  malformed: {
    linkConversationToTicket: whenMissing(refuse.parameterNotFound),
  },

  handlers: {
    ...handlers({
      createTicket: ({ world, body }) => show(world, createTicket(world, body)),

      /** Nothing takes time here: the answer says that the job is pending, and whoever asks next finds it done. */
      enqueueCreateTicket: ({ world, body }) => addJob(world, 'ticket', createTicket(world, body).id),

      searchTickets: (call) =>
        list(call, search(call, Tickets, ticketSearch), { view: (ticket) => show(call.world, ticket) }),

      retrieveTicket: ({ world, params }) => show(world, world.get(Tickets, params.ticket_id)),

      updateTicket: ({ world, params, body }) =>
        show(world, updateTicket(world, world.get(Tickets, params.ticket_id).id, body)),

      deleteTicket: ({ world, params }) =>
        deleted('ticket', removeConversation(world, world.get(Tickets, params.ticket_id).id, true)),

      changeTicketType: ({ world, params, body }) =>
        show(world, changeType(world, world.get(Tickets, params.ticket_id).id, body)),

      /** Up to 2.9 there are notes of teammates and nothing else, and nothing has to say so. */
      replyTicket({ world, params, body }) {
        const { id, type_id } = world.get(Tickets, params.ticket_id);
        const isContact = body.type === 'user';
        if (isContact && world.get(TicketTypes, type_id).category === 'Back-office')
          throw refuse.parameterMismatch('Contacts cannot reply on back-office tickets', 'type');
        const { parts } = isContact
          ? replyOfContact(world, id, body)
          : replyOfAdmin(world, id, { ...body, message_type: body.message_type ?? 'note' });
        const part = parts.at(-1);
        if (!part) throw new Error(`The reply on ticket ${id} left no part.`);
        return viewReply(world, part);
      },

      attachTagToTicket: ({ world, params, body }) =>
        tagConversation(world, world.get(Conversations, world.get(Tickets, params.ticket_id).id), body),

      detachTagFromTicket: ({ world, params, body }) =>
        untagConversation(
          world,
          world.get(Conversations, world.get(Tickets, params.ticket_id).id),
          params.tag_id,
          body,
        ),

      /** Makes a ticket of a conversation: only of a customer type, and only once. */
      convertConversationToTicket({ world, params, body, now }) {
        const conversation = world.get(Conversations, params.conversation_id);
        if (world.find(Tickets, conversation.id))
          throw refuse.parameterInvalid('The conversation is a ticket already', 'conversation_id');
        const type = world.get(TicketTypes, body.ticket_type_id);
        if (type.category !== 'Customer')
          throw refuse.parameterInvalid('Ticket type is not a customer ticket type', 'ticket_type_id');
        const { ticket_state_id: wanted, attributes = {} } = body;
        const state = wanted === undefined ? type.ticket_states.data[0] : stateNamed(type, wanted);
        if (!state) throw refuse.parameterInvalid('The ticket type has no such state', 'ticket_state_id');
        const ticket = addTicket(world, conversation, type, { state, attributes, converted: true });
        return viewTicket(world, ticket, world.change(Conversations, conversation.id, { updated_at: now }));
      },
    }),
    ...linkHandlers,
    ...typeHandlers,
  },

  changes: {
    UpdateTicketRequest: [
      { through: '2.13', newer: ({ assignment }) => ({ ...(assignment as object), assignment: undefined }) },
    ],
    // Up to 2.9 a ticket names its contacts and says nothing else of them.
    TicketContacts: [
      { through: '2.9', older: ({ contacts }) => ({ contacts: contacts.map(({ id }) => ({ id })) }) },
    ],
    Ticket: ticketChanges,
    WebhookTicket: ticketChanges,
  },

  seed(world, seed) {
    if (seed === 'empty') return;
    addType(world, { name: 'Bug report', category: 'Customer' });
    addType(world, { name: 'Refund', category: 'Back-office', is_internal: true });
  },
};
