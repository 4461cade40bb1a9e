import type { RowChange, World } from '../../world.js';
import { Conversations, type Conversation, type Part } from '../conversations/table.js';
import { Tickets, typeAndState, type Ticket } from '../tickets/table.js';
import { conversationItem, ticketItem } from './items.js';

/** The topic of a part by its type, where who wrote it does not matter. */
const TOPICS: Readonly<Record<string, readonly string[]>> = {
  note: ['conversation.admin.noted'],
  quick_reply: ['conversation.admin.replied'],
  close: ['conversation.admin.closed'],
  assignment: ['conversation.admin.assigned'],
  assign_and_reopen: ['conversation.admin.assigned', 'conversation.admin.open.assigned'],
  snoozed: ['conversation.admin.snoozed'],
  timer_unsnooze: ['conversation.admin.unsnoozed'],
  priority_changed: ['conversation.priority.updated'],
};

function topicsOf({ part_type, author, body }: Part): readonly string[] {
  const isContact = author.kind === 'contact';
  if (part_type === 'comment')
    return [isContact ? 'conversation.user.replied' : 'conversation.admin.replied'];
  // A contact's message that reopens stands as an `open` with a body.
  if (part_type === 'open')
    return [isContact && body !== null ? 'conversation.user.replied' : 'conversation.admin.opened'];
  return TOPICS[part_type] ?? [];
}

/** A conversation that is a ticket has the topics of tickets. */
export function tellConversation(world: World, { before, after }: RowChange<Conversation>): void {
  if (!after) {
    if (before) world.emit('conversation.deleted', { type: 'conversation', conversation_id: before.id });
    return;
  }
  const ticket = world.find(Tickets, after.id);
  const added = after.parts.slice(before?.parts.length ?? 0);
  if (ticket) {
    for (const part of added) tellTicketPart(world, ticket, part);
    return;
  }
  const topics = added.flatMap(topicsOf);
  if (!before)
    topics.unshift(
      after.source.author.kind === 'contact'
        ? 'conversation.user.created'
        : 'conversation.admin.single.created',
    );
  if (before && before.rating !== after.rating) topics.push('conversation.rating.added');
  if (before && countRedacted(before) < countRedacted(after)) topics.push('conversation_part.redacted');
  if (topics.length === 0) return;
  const item = conversationItem(world, after);
  for (const topic of topics) world.emit(topic, item);
}

const countRedacted = ({ source, parts }: Conversation) =>
  [source, ...parts].filter(({ redacted }) => redacted).length;

function tellTicketPart(world: World, ticket: Ticket, part: Part): void {
  const item = ticketItem(world, ticket);
  if (part.part_type === 'snoozed') world.emit('ticket.admin.snoozed', item);
  if (part.part_type === 'timer_unsnooze') world.emit('ticket.admin.unsnoozed', item);
  const topic = ticketTopicOf(part);
  const ticket_part = item.ticket_parts?.ticket_parts.find(({ id }) => id === part.id);
  if (topic !== undefined && ticket_part)
    world.emit(topic, { type: 'ticket_ticket_part', ticket: item, ticket_part });
}

function ticketTopicOf({ part_type, author, assigned_to, body }: Part): string | undefined {
  if (part_type === 'note') return 'ticket.note.created';
  if (part_type === 'assignment' || part_type === 'assign_and_reopen')
    return assigned_to?.type === 'team' ? 'ticket.team.assigned' : 'ticket.admin.assigned';
  if (author.kind === 'contact' && body !== null) return 'ticket.contact.replied';
  return part_type === 'comment' || part_type === 'quick_reply' ? 'ticket.admin.replied' : undefined;
}

export function tellTicket(world: World, { before, after }: RowChange<Ticket>): void {
  if (!after || !world.find(Conversations, after.id)) return;
  const item = ticketItem(world, after);
  if (!before) {
    world.emit('ticket.created', item);
    return;
  }
  for (const { id, part_type } of after.events.slice(before.events.length)) {
    if (part_type === 'ticket_state_updated_by_admin') {
      world.emit('ticket.state.updated', item);
      if (typeAndState(world, after).state.category === 'resolved') world.emit('ticket.resolved', item);
    }
    const ticket_part = item.ticket_parts?.ticket_parts.find((part) => part.id === id);
    if (part_type === 'ticket_attribute_updated_by_admin' && ticket_part)
      world.emit('ticket.attribute.updated', { type: 'ticket_ticket_part', ticket: item, ticket_part });
  }
}
