import { refuse } from '../../errors.js';
import { handlers } from '../../operation.js';
import type { Resource } from '../../resource.js';
import type { World } from '../../world.js';
import { Conversations } from '../conversations/table.js';
import { stateOf, TicketNumbers, TicketParts, Tickets, TicketStates, TicketTypes } from './table.js';
import { viewTicket } from './view.js';

export const tickets: Resource = {
  handlers: handlers({
    /** Makes a ticket of a conversation: only of a customer type, and only once. */
    convertConversationToTicket({ world, params, body, now }) {
      const { id } = world.get(Conversations, params.conversation_id);
      if (world.find(Tickets, id))
        throw refuse.parameterInvalid('The conversation is a ticket already', 'conversation_id');
      const type = world.get(TicketTypes, body.ticket_type_id);
      if (type.category !== 'Customer')
        throw refuse.parameterInvalid('Ticket type is not a customer ticket type', 'ticket_type_id');
      const { ticket_state_id: wanted } = body;
      const state = wanted === undefined ? type.ticket_states.data[0] : stateOf(type, String(wanted));
      if (!state) throw refuse.parameterInvalid('The ticket type has no such state', 'ticket_state_id');
      const ticket = world.add(Tickets, {
        id,
        number: String(world.nextId(TicketNumbers)),
        type_id: type.id,
        state_id: state.id,
        attributes: body.attributes ?? {},
        state_part_id: String(world.nextId(TicketParts)),
        converted_at: now,
      });
      return viewTicket(world, ticket, world.change(Conversations, id, { updated_at: now }));
    },
  }),

  changes: {
    Ticket: [
      {
        through: '2.15',
        older: ({ admin_assignee_id, team_assignee_id }) => ({
          admin_assignee_id: String(admin_assignee_id),
          team_assignee_id: String(team_assignee_id),
        }),
      },
      {
        through: '2.11',
        older: ({ ticket_state }) => ({
          ticket_state: ticket_state?.category,
          ticket_state_internal_label: ticket_state?.internal_label,
          ticket_state_external_label: ticket_state?.external_label,
        }),
      },
    ],
  },

  seed(world, seed) {
    if (seed === 'empty') return;
    addType(world, 'Bug report', 'Customer');
    addType(world, 'Refund', 'Back-office');
  },
};

const STATES = [
  ['submitted', 'Submitted'],
  ['in_progress', 'In progress'],
  ['waiting_on_customer', 'Waiting on you'],
  ['resolved', 'Resolved'],
] as const;

function addType(world: World, name: string, category: 'Customer' | 'Back-office'): void {
  const states = STATES.map(([stateCategory, label]) => ({
    type: 'ticket_state' as const,
    id: String(world.nextId(TicketStates)),
    category: stateCategory,
    internal_label: label,
    external_label: label,
  }));
  world.add(TicketTypes, {
    type: 'ticket_type',
    category,
    name,
    description: '',
    icon: '🎟️',
    workspace_id: world.id,
    is_internal: category !== 'Customer',
    ticket_type_attributes: { type: 'list', data: [] },
    ticket_states: { type: 'list', data: states },
    archived: false,
    created_at: world.now,
    updated_at: world.now,
  });
}
