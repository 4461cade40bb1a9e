import { table, type World } from '../../world.js';
import { Conversations, startConversation, type Conversation } from './table.js';

/** A teammate's message that nobody has answered: it becomes a conversation when a contact does. */
interface OutboundMessage {
  id: string;
  contact_ids: readonly [string, ...string[]];
  created_at: number;
  source: Omit<Conversation['source'], 'id'>;
}

export const OutboundMessages = table<OutboundMessage, 'contact'>({
  name: 'outbound-messages',
  index: { contact: ({ contact_ids }) => contact_ids },
});

/** Makes the conversation. The message keeps its id as the id of the source. */
export function openOutbound(
  world: World,
  { id, contact_ids, created_at, source }: OutboundMessage,
): Conversation {
  world.remove(OutboundMessages, id);
  const { id: conversationId } = startConversation(world, contact_ids[0], { ...source, id }, created_at);
  return world.change(Conversations, conversationId, { contact_ids });
}
