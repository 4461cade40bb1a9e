import { isAtMost } from '../../version.js';
import type { RowChange, World } from '../../world.js';
import { Merges } from '../contacts/show.js';
import { Contacts } from '../contacts/table.js';
import { Conversations, type Conversation, type Part } from '../conversations/table.js';
import { Tickets, typeAndState, viewConversationTicket, type Ticket } from '../tickets/table.js';
import { attachedContactItem, conversationItem, storedConversationItem, ticketItem } from './items.js';

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

const REPLIES = {
  contact: 'conversation.user.replied',
  admin: 'conversation.admin.replied',
  bot: 'conversation.operator.replied',
};

function topicsOf({ part_type, author, body }: Part): readonly string[] {
  const isContact = author.kind === 'contact';
  if (part_type === 'comment') return [REPLIES[author.kind]];
  if (part_type === 'note' && author.kind === 'bot') return [];
  // A contact's message that reopens stands as an `open` with a body.
  if (part_type === 'open')
    return [isContact && body !== null ? 'conversation.user.replied' : 'conversation.admin.opened'];
  return TOPICS[part_type] ?? [];
}

/** A conversation that is a ticket has the topics of tickets. */
export function tellConversation(world: World, { before, after, changed }: RowChange<Conversation>): void {
  if (!after) {
    if (before) world.emit('conversation.deleted', { type: 'conversation', conversation_id: before.id });
    return;
  }
  const ticket = world.find(Tickets, after.id);
  // When contacts are merged, nobody joins and nobody leaves.
  if (before && changed(Merges).length === 0) tellParticipants(world, before, after, ticket);
  const added = after.parts.slice(before?.parts.length ?? 0);
  if (ticket) {
    for (const part of added) tellTicketPart(world, ticket, part);
    if (before) tellTicketConversation(world, ticket, before, after);
    return;
  }
  const topics = added.flatMap(topicsOf);
  if (before) topics.push(...changesOf(before, after));
  else
    topics.unshift(
      after.source.author.kind === 'contact'
        ? 'conversation.user.created'
        : 'conversation.admin.single.created',
    );
  if (topics.length === 0) return;
  const item = conversationItem(world, after);
  for (const topic of topics) world.emit(topic, item);
}

/** What is told of a conversation that no part of it says. */
function changesOf(before: Conversation, after: Conversation): string[] {
  const topics: string[] = [];
  if (isWoken(before, after) && !hasTimedOut(before, after)) topics.push('conversation.admin.unsnoozed');
  if (before.rating !== after.rating) topics.push('conversation.rating.added');
  if (before.company_id !== after.company_id) topics.push('conversation.company.updated');
  if (countRedacted(before) < countRedacted(after)) topics.push('conversation_part.redacted');
  const had = new Set(before.applied_tags.map(({ tagId }) => tagId));
  if (after.applied_tags.some(({ tagId }) => !had.has(tagId))) topics.push('conversation_part.tag.created');
  return topics;
}

/** A teammate has ended the snooze. That it ran out is a part of its own. */
const isWoken = (before: Conversation, after: Conversation) =>
  before.state === 'snoozed' && after.state === 'open';

const hasTimedOut = (before: Conversation, after: Conversation) =>
  after.parts.slice(before.parts.length).some(({ part_type }) => part_type === 'timer_unsnooze');

function tellParticipants(
  world: World,
  before: Conversation,
  after: Conversation,
  ticket: Ticket | undefined,
): void {
  const tell = (what: string, ids: readonly string[]) => {
    for (const id of ids) {
      const found = world.find(Contacts, id);
      if (!found) continue;
      const contact = attachedContactItem(world, found);
      if (ticket)
        world.emit(`ticket.contact.${what}`, { ticket: viewConversationTicket(world, ticket.id), contact });
      else
        world.emit(`conversation.contact.${what}`, {
          conversation: storedConversationItem(after),
          contact,
        });
    }
  };
  const [had, has] = [before.contact_ids, after.contact_ids];
  tell(
    'attached',
    has.filter((id) => !had.includes(id)),
  );
  tell(
    'detached',
    had.filter((id) => !has.includes(id)),
  );
}

/** From 2.15 on the topic tells of the conversation of a ticket; before, of its state. */
function tellTicketConversation(
  world: World,
  ticket: Ticket,
  before: Conversation,
  after: Conversation,
): void {
  const item = ticketItem(world, ticket);
  if (isWoken(before, after) && !hasTimedOut(before, after)) world.emit('ticket.admin.unsnoozed', item);
  if (before.rating !== after.rating) world.emit('ticket.rating.provided', item);
  if (before.state !== 'closed' && after.state === 'closed')
    world.emit('ticket.closed', { ticket: item }, { isIn: (version) => !isAtMost(version, '2.14') });
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
      if (typeAndState(world, after).state.category === 'resolved') {
        world.emit('ticket.resolved', item);
        world.emit('ticket.closed', item, {
          isIn: (version) => isAtMost(version, '2.14'),
          like: 'ticket.state.updated',
        });
      }
    }
    const ticket_part = item.ticket_parts?.ticket_parts.find((part) => part.id === id);
    if (part_type === 'ticket_attribute_updated_by_admin' && ticket_part)
      world.emit('ticket.attribute.updated', { type: 'ticket_ticket_part', ticket: item, ticket_part });
  }
}
