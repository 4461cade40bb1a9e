import type { Schemas } from '../../operation.js';
import type { World } from '../../world.js';
import { viewAuthor } from '../conversations/author.js';
import type { Conversation } from '../conversations/table.js';
import { viewContacts } from '../conversations/view.js';
import { typeAndState, type Ticket } from './table.js';

export function viewTicket(world: World, ticket: Ticket, conversation: Conversation): Schemas['Ticket'] {
  const { type, state } = typeAndState(world, ticket);
  const parts = viewParts(world, ticket, conversation);
  return {
    type: 'ticket',
    id: ticket.id,
    ticket_id: ticket.number,
    category: type.category,
    ticket_attributes: ticket.attributes,
    ticket_state: state,
    ticket_type: type,
    contacts: viewContacts(world, conversation),
    admin_assignee_id: conversation.admin_assignee_id,
    team_assignee_id: conversation.team_assignee_id,
    created_at: conversation.created_at,
    updated_at: conversation.updated_at,
    open: conversation.state !== 'closed',
    ...(conversation.snoozed_until === null ? {} : { snoozed_until: conversation.snoozed_until }),
    linked_objects: { type: 'list', data: [], total_count: 0, has_more: false },
    ticket_parts: { type: 'ticket_part.list', ticket_parts: parts, total_count: parts.length },
    is_shared: true,
  };
}

/** The first message and the messages since become parts of the ticket; the last part is its first state. */
function viewParts(world: World, ticket: Ticket, { source, parts, created_at }: Conversation) {
  const { state } = typeAndState(world, ticket);
  const messages = parts.filter(({ part_type, body }) => body !== null && part_type !== 'note');
  return [
    ...[{ ...source, created_at }, ...messages].map((message): Schemas['TicketPart'] => ({
      type: 'ticket_part',
      id: message.id,
      part_type: 'comment',
      body: message.body,
      created_at: message.created_at,
      updated_at: message.created_at,
      author: viewAuthor(world, message.author),
      attachments: [...message.attachments],
      redacted: false,
    })),
    {
      type: 'ticket_part' as const,
      id: ticket.state_part_id,
      part_type: 'ticket_state_updated_by_admin',
      ticket_state: state.category,
      previous_ticket_state: state.category,
      created_at: ticket.converted_at,
      updated_at: ticket.converted_at,
      author: viewAuthor(world, { kind: 'bot' }),
      attachments: [],
      redacted: false,
    },
  ];
}
