import { refuse } from '../../errors.js';
import { handlers } from '../../operation.js';
import type { World } from '../../world.js';
import { Conversations, type Conversation } from '../conversations/table.js';
import { viewConversation } from '../conversations/view.js';
import { Tickets, TicketTypes, type Ticket, type TicketType } from './table.js';

/** How many conversations a tracker ticket holds together. */
const MAX_LINKS = 2_500;

export const linkHandlers = handlers({
  linkConversationToTicket({ world, params, body }) {
    const ticket = world.get(Tickets, params.ticket_id);
    const conversation = conversationOf(world, String(body.conversation_id));
    link(world, ticket, conversation, ['Tracker']);
    return viewConversation(world, conversation);
  },

  unlinkConversationFromTicket({ world, params }) {
    const { id, type_id, linked_ids } = world.get(Tickets, params.ticket_id);
    if (world.get(TicketTypes, type_id).category !== 'Tracker')
      throw refuse.invalidTicketType('Only tracker tickets support unlinking conversations');
    const conversation = conversationOf(world, params.conversation_id);
    if (!linked_ids.includes(conversation.id)) throw conversationMissing();
    world.change(Tickets, id, { linked_ids: linked_ids.filter((linked) => linked !== conversation.id) });
    return viewConversation(world, conversation);
  },
});

/** Links a conversation, or a customer ticket that was one, to a ticket of certain categories. */
export function link(
  world: World,
  { id, type_id, linked_ids }: Ticket,
  conversation: Conversation,
  categories: readonly TicketType['category'][],
): Ticket {
  const { category } = world.get(TicketTypes, type_id);
  if (!categories.includes(category))
    throw refuse.invalidTicketType(`A ticket of the category ${category} links no conversations`);
  const other = world.find(Tickets, conversation.id);
  if (other && world.get(TicketTypes, other.type_id).category !== 'Customer')
    throw refuse.parameterInvalid(
      'Only a conversation or a customer ticket can be linked',
      'conversation_id',
    );
  if (category === 'Tracker' && hasTracker(world, conversation.id))
    throw refuse.alreadyLinkedToTracker('A conversation can only have one tracker ticket');
  if (linked_ids.length >= MAX_LINKS)
    throw refuse.linkedConversationLimitExceeded('Ticket has reached the maximum number of conversations');
  return world.change(Tickets, id, { linked_ids: [...linked_ids, conversation.id] });
}

const hasTracker = (world: World, conversationId: string) =>
  world
    .where(Tickets, 'linked', conversationId)
    .some(({ type_id }) => world.get(TicketTypes, type_id).category === 'Tracker');

const conversationMissing = () => refuse.conversationNotFound('Conversation not found');

function conversationOf(world: World, id: string): Conversation {
  const conversation = world.find(Conversations, id);
  if (!conversation) throw conversationMissing();
  return conversation;
}
