import { refuse } from '../../errors.js';
import type { Schemas } from '../../operation.js';
import { table, type World } from '../../world.js';
import { Conversations, type Author } from '../conversations/table.js';

export type TicketType = Schemas['TicketType'] & { ticket_states: { data: Schemas['TicketState'][] } };

/** Something that happened to a ticket and that its conversation does not know. */
export interface TicketEvent extends Pick<
  Schemas['TicketPart'],
  'part_type' | 'ticket_state' | 'previous_ticket_state' | 'updated_attribute_data'
> {
  id: string;
  author: Author;
  created_at: number;
  /** How many parts the conversation had before it. */
  place: number;
}

/** What the conversation behind a ticket does not know. It keeps the conversation's id. */
export interface Ticket {
  id: string;
  /** The number that teammates see. */
  number: string;
  type_id: string;
  state_id: string;
  previous_state_id: string | null;
  attributes: Schemas['TicketAttributes'];
  company_id: string | null;
  is_shared: boolean;
  /** Whether it was a conversation before: then the messages until then are its first parts. */
  converted: boolean;
  /** Conversations and tickets that it holds together. */
  linked_ids: readonly string[];
  /** The first one says its first state. */
  events: readonly TicketEvent[];
}

export const TicketTypes = table<TicketType>({
  name: 'ticket-types',
  ids: 1_201,
  missing: () => refuse.notFound('Ticket type not found'),
});

/** Hand out ids of what stands within other rows. */
export const TicketStates = table({
  name: 'ticket-states',
  ids: 7_401,
  missing: () => refuse.notFound('Ticket state not found'),
});
export const TicketParts = table({ name: 'ticket-parts', ids: 18_300_001 });
export const TicketFields = table({
  name: 'ticket-fields',
  ids: 22_401,
  missing: () => refuse.notFound('Ticket type attribute not found'),
});
export const TicketNumbers = table({ name: 'ticket-numbers' });

export const Tickets = table<Ticket, 'linked'>({
  name: 'tickets',
  missing: () => refuse.ticketNotFound('Ticket not found'),
  index: { linked: ({ linked_ids }) => linked_ids },
});

export const stateOf = ({ ticket_states }: TicketType, id: string): Schemas['TicketState'] | undefined =>
  ticket_states.data.find((state) => state.id === id);

/** The type and state of a ticket, which were looked up when it was made. */
export function typeAndState(world: World, ticket: Ticket) {
  const type = world.get(TicketTypes, ticket.type_id);
  const state = stateOf(type, ticket.state_id);
  if (!state) throw new Error(`Ticket ${ticket.id} is in a state that its type does not have.`);
  return { type, state };
}

/** What a conversation or ticket is linked or merged with, whichever of the two holds the link. */
export function viewLinkedObjects(world: World, id: string): Schemas['LinkedObjectList'] {
  const linked = world.find(Tickets, id)?.linked_ids ?? [];
  const linking = world.where(Tickets, 'linked', id).map((ticket) => ticket.id);
  const into = world.find(Conversations, id)?.merged_into;
  const merged = world.where(Conversations, 'merged', id).map((conversation) => conversation.id);
  const all = [...linked, ...linking, ...(into === undefined ? [] : [into]), ...merged];
  const data = all.map((other) => viewLinkedObject(world, other));
  return { type: 'list', data, total_count: data.length, has_more: false };
}

function viewLinkedObject(world: World, id: string): Schemas['LinkedObject'] {
  const ticket = world.find(Tickets, id);
  if (!ticket) return { type: 'conversation', id, category: null };
  return { type: 'ticket', id, category: world.get(TicketTypes, ticket.type_id).category };
}

/** The ticket as its conversation shows it: the id is a number, and attributes are pairs of type and value. */
export function viewConversationTicket(world: World, id: string): Schemas['ConversationTicket'] | null {
  const ticket = world.find(Tickets, id);
  if (!ticket) return null;
  const { type, state } = typeAndState(world, ticket);
  return {
    type: 'ticket',
    id: Number(ticket.id),
    url: `https://app.example.com/tickets/${ticket.number}`,
    custom_attributes: Object.fromEntries(
      Object.entries(ticket.attributes).map(([name, value]) => [name, viewAttribute(value)]),
    ),
    state: state.category,
    ticket_type: type.name,
    ticket_type_description: type.description,
    ticket_type_emoji: type.icon,
    ticket_custom_state_admin_label: state.internal_label,
    ticket_custom_state_user_label: state.external_label,
  };
}

type Attribute = Schemas['ConversationTicketAttribute'];

/** A list is shown by its ids, one after the other. */
function viewAttribute(value: Schemas['TicketAttributes'][string]): Attribute {
  if (typeof value === 'number') return { type: Number.isInteger(value) ? 'integer' : 'decimal', value };
  if (typeof value === 'boolean') return { type: 'boolean', value };
  if (typeof value === 'string' || value === null) return { type: 'string', value };
  const items = [value].flat();
  const files = items.filter((item) => typeof item === 'object');
  if (files.length > 0) return { type: 'files', value: files };
  return { type: 'list', value: items.map(String).join(', ') };
}
