import type { Workspace } from '../../workspace.js';
import { viewContactReference } from '../contacts/view.js';
import { viewAuthor } from '../conversations/author.js';
import type { Conversation } from '../conversations/model.js';
import { viewAttachment } from '../conversations/part-view.js';
import { typeAndState, type Ticket, type TicketState, type TicketType } from './model.js';

const viewState = ({ id, category, label }: TicketState) => ({
  type: 'ticket_state',
  id,
  category,
  internal_label: label,
  external_label: label,
});

const viewType = (workspace: Workspace, type: TicketType) => ({
  type: 'ticket_type',
  id: type.id,
  category: type.category,
  name: type.name,
  description: type.description,
  icon: type.icon,
  workspace_id: workspace.id,
  is_internal: type.category !== 'Customer',
  ticket_type_attributes: { type: 'list', data: [] },
  ticket_states: { type: 'list', data: type.states.map(viewState) },
  archived: false,
  created_at: type.createdAt,
  updated_at: type.createdAt,
});

export function viewTicket(workspace: Workspace, ticket: Ticket, conversation: Conversation) {
  const { type, state } = typeAndState(workspace, ticket);
  const parts = viewParts(workspace, ticket, conversation);
  return {
    type: 'ticket',
    id: ticket.id,
    ticket_id: ticket.number,
    category: type.category,
    ticket_attributes: ticket.attributes,
    ticket_state: viewState(state),
    ticket_type: viewType(workspace, type),
    contacts: {
      type: 'contact.list',
      contacts: conversation.contactIds.flatMap((id) => {
        const contact = workspace.contacts.get(id);
        return contact ? [viewContactReference(contact)] : [];
      }),
    },
    admin_assignee_id: conversation.adminAssigneeId,
    team_assignee_id: conversation.teamAssigneeId,
    created_at: conversation.createdAt,
    updated_at: conversation.updatedAt,
    open: conversation.state !== 'closed',
    ...(conversation.snoozedUntil === null ? {} : { snoozed_until: conversation.snoozedUntil }),
    linked_objects: { type: 'list', data: [], total_count: 0, has_more: false },
    ticket_parts: { type: 'ticket_part.list', ticket_parts: parts, total_count: parts.length },
    is_shared: true,
  };
}

/** The first message and the messages since become parts of the ticket; the last part is its first state. */
function viewParts(workspace: Workspace, ticket: Ticket, conversation: Conversation) {
  const { state } = typeAndState(workspace, ticket);
  const { source, parts, createdAt } = conversation;
  const messages = [
    { ...source, type: 'comment', createdAt },
    ...parts.filter(({ type, body }) => body !== null && type !== 'note'),
  ];
  return [
    ...messages.map((message) => ({
      type: 'ticket_part',
      id: message.id,
      part_type: 'comment',
      body: message.body,
      created_at: message.createdAt,
      updated_at: message.createdAt,
      author: viewAuthor(workspace, message.author),
      attachments: message.attachments.map(viewAttachment),
      redacted: false,
    })),
    {
      type: 'ticket_part',
      id: ticket.statePartId,
      part_type: 'ticket_state_updated_by_admin',
      ticket_state: state.category,
      previous_ticket_state: state.category,
      created_at: ticket.convertedAt,
      updated_at: ticket.convertedAt,
      author: viewAuthor(workspace, { kind: 'bot' }),
      attachments: [],
      redacted: false,
    },
  ];
}

/** The ticket as its conversation shows it: the id is a number, and attributes are pairs of type and value. */
export function viewConversationTicket(workspace: Workspace, { id }: Conversation) {
  const ticket = workspace.tickets.get(id);
  if (!ticket) return null;
  const { type, state } = typeAndState(workspace, ticket);
  const pairs = Object.entries(ticket.attributes).map(([name, value]) => [
    name,
    { type: typeof value === 'string' ? 'string' : typeof value, value },
  ]);
  return {
    type: 'ticket',
    id: Number(ticket.id),
    url: `https://app.example.com/tickets/${ticket.number}`,
    custom_attributes: Object.fromEntries(pairs) as Record<string, unknown>,
    state: state.category,
    ticket_type: type.name,
    ticket_type_description: type.description,
    ticket_type_emoji: type.icon,
    ticket_custom_state_admin_label: state.label,
    ticket_custom_state_user_label: state.label,
  };
}
