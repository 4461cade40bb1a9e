import type { Schemas } from '../../operation.js';
import { refuse } from '../../errors.js';
import { table, type World } from '../../world.js';
import { Tickets } from '../tickets/table.js';
import { Conversations, type Conversation } from './table.js';

/** What is left of conversations that were deleted. */
export const DeletedConversations = table<Schemas['DeletedConversationListItem']>({
  name: 'deleted-conversations',
  missing: () => refuse.conversationNotFound('Conversation not found'),
});

/** Removes a conversation with the ticket that it is, and takes it out of every link. */
export function removeConversation(world: World, id: string, metrics_retained: boolean): Conversation {
  for (const ticket of world.where(Tickets, 'linked', id))
    world.change(Tickets, ticket.id, { linked_ids: ticket.linked_ids.filter((linked) => linked !== id) });
  if (world.find(Tickets, id)) world.remove(Tickets, id);
  const conversation = world.remove(Conversations, id);
  world.add(DeletedConversations, { type: 'conversation', id, metrics_retained, deleted_at: world.now });
  return conversation;
}
