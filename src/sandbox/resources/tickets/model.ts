import { refuse } from '../../errors.js';
import type { Workspace } from '../../workspace.js';
import type { Conversation } from '../conversations/model.js';

export type TicketCategory = 'Customer' | 'Back-office' | 'Tracker';
export type TicketStateCategory = 'submitted' | 'in_progress' | 'waiting_on_customer' | 'resolved';

export interface TicketState {
  id: string;
  category: TicketStateCategory;
  label: string;
}

export interface TicketType {
  id: string;
  name: string;
  description: string;
  icon: string;
  category: TicketCategory;
  states: TicketState[];
  createdAt: number;
}

/** A conversation that has become a ticket keeps its id. */
export interface Ticket {
  id: string;
  /** The number that teammates see. */
  number: string;
  typeId: string;
  stateId: string;
  attributes: Record<string, unknown>;
  statePartId: string;
  convertedAt: number;
}

const STATES: readonly [TicketStateCategory, string][] = [
  ['submitted', 'Submitted'],
  ['in_progress', 'In progress'],
  ['waiting_on_customer', 'Waiting on you'],
  ['resolved', 'Resolved'],
];

export function createTicketType(workspace: Workspace, name: string, category: TicketCategory): TicketType {
  return workspace.ticketTypes.insert({
    id: workspace.ids.next('ticketType'),
    name,
    description: '',
    icon: '🎟️',
    category,
    states: STATES.map(([stateCategory, label]) => ({
      id: workspace.ids.next('ticketState'),
      category: stateCategory,
      label,
    })),
    createdAt: workspace.clock.now(),
  });
}

/** Makes a ticket of a conversation: only of a customer type, and only once. */
export function convertConversation(
  workspace: Workspace,
  conversation: Conversation,
  wanted: {
    ticket_type_id: string | number;
    ticket_state_id?: string | number;
    attributes?: Record<string, unknown>;
  },
): Ticket {
  if (workspace.tickets.get(conversation.id))
    throw refuse.parameterInvalid('The conversation is a ticket already', 'conversation_id');
  const type = workspace.ticketTypes.get(String(wanted.ticket_type_id));
  if (!type) throw refuse.notFound('Ticket type not found');
  if (type.category !== 'Customer')
    throw refuse.parameterInvalid('Ticket type is not a customer ticket type', 'ticket_type_id');

  const state =
    wanted.ticket_state_id === undefined ? type.states[0] : stateOf(type, String(wanted.ticket_state_id));
  if (!state) throw refuse.parameterInvalid('The ticket type has no such state', 'ticket_state_id');
  conversation.updatedAt = workspace.clock.now();
  return workspace.tickets.insert({
    id: conversation.id,
    number: workspace.ids.next('ticketNumber'),
    typeId: type.id,
    stateId: state.id,
    attributes: wanted.attributes ?? {},
    statePartId: workspace.ids.next('ticketPart'),
    convertedAt: workspace.clock.now(),
  });
}

export const stateOf = ({ states }: TicketType, id: string): TicketState | undefined =>
  states.find((state) => state.id === id);

/** The type and state of a ticket, which were looked up when it was made. */
export function typeAndState(workspace: Workspace, ticket: Ticket): { type: TicketType; state: TicketState } {
  const type = workspace.ticketTypes.get(ticket.typeId);
  const state = type && stateOf(type, ticket.stateId);
  if (!type || !state) throw new Error(`Ticket ${ticket.id} has a type or state that does not exist.`);
  return { type, state };
}
