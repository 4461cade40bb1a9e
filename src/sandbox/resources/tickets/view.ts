import type { Schemas } from '../../operation.js';
import type { World } from '../../world.js';
import { viewAuthor } from '../conversations/author.js';
import type { Attachment, Conversation, Part } from '../conversations/table.js';
import { viewContacts } from '../conversations/view.js';
import { typeAndState, viewLinkedObjects, type Ticket, type TicketEvent } from './table.js';

/** At most this many parts are shown, the latest ones. */
const SHOWN_PARTS = 500;

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
    ...(ticket.previous_state_id === null ? {} : { previous_ticket_state_id: ticket.previous_state_id }),
    ticket_type: type,
    contacts: viewContacts(world, conversation),
    admin_assignee_id: conversation.admin_assignee_id,
    team_assignee_id: conversation.team_assignee_id,
    created_at: conversation.created_at,
    updated_at: conversation.updated_at,
    open: conversation.state !== 'closed',
    ...(conversation.snoozed_until === null ? {} : { snoozed_until: conversation.snoozed_until }),
    linked_objects: viewLinkedObjects(world, ticket.id),
    ticket_parts: {
      type: 'ticket_part.list',
      ticket_parts: parts.slice(-SHOWN_PARTS),
      total_count: parts.length,
    },
    is_shared: ticket.is_shared,
    ...(ticket.company_id === null ? {} : { company_id: ticket.company_id }),
  };
}

/** What happens in the conversation behind a ticket and is a part of the ticket under the same name. */
const KEPT = new Set(['assignment', 'comment', 'note', 'quick_reply', 'snoozed']);

/**
 * Of the conversation that a ticket was, only the messages become its parts, the first message included. Since
 * then the rest is there too, and what happened to the ticket stands where it happened.
 */
function viewParts(world: World, { converted, events }: Ticket, { source, parts, created_at }: Conversation) {
  const begin = events[0]?.place ?? 0;
  const first = {
    ...source,
    created_at,
    updated_at: created_at,
    part_type: 'comment',
    redacted: source.redacted ?? false,
  };
  const entries = [
    ...(converted ? [{ place: -1, part: viewMessage(world, first) }] : []),
    ...parts.flatMap((part, place) => {
      if (place >= begin && KEPT.has(part.part_type)) return [{ place, part: viewMessage(world, part) }];
      const isMessage = part.body !== null && part.part_type !== 'note' && (converted || place >= begin);
      return isMessage ? [{ place, part: viewMessage(world, { ...part, part_type: 'comment' }) }] : [];
    }),
    ...events.map((event) => ({ place: event.place - 0.5, part: viewEvent(world, event) })),
  ];
  return entries.sort((a, b) => a.place - b.place).map(({ part }) => part);
}

interface Message extends Pick<
  Part,
  'id' | 'part_type' | 'body' | 'created_at' | 'updated_at' | 'author' | 'redacted'
> {
  attachments: readonly Attachment[];
  assigned_to?: Part['assigned_to'];
}

const viewMessage = (world: World, part: Message): Schemas['TicketPart'] => ({
  type: 'ticket_part',
  id: part.id,
  part_type: part.part_type,
  body: part.body,
  created_at: part.created_at,
  updated_at: part.updated_at,
  ...(part.assigned_to ? { assigned_to: part.assigned_to } : {}),
  author: viewAuthor(world, part.author),
  attachments: [...part.attachments],
  redacted: part.redacted,
});

const viewEvent = (world: World, { place: _, author, ...event }: TicketEvent): Schemas['TicketPart'] => ({
  type: 'ticket_part',
  ...event,
  updated_at: event.created_at,
  author: viewAuthor(world, author),
  attachments: [],
  redacted: false,
});

/** A reply as its own answer shows it. One that reopens is a comment all the same. */
export function viewReply(world: World, part: Part): Schemas['TicketReply'] {
  const part_type =
    part.part_type === 'note' || part.part_type === 'quick_reply' ? part.part_type : 'comment';
  return { ...viewMessage(world, part), part_type } as Schemas['TicketReply'];
}
