import { refuse } from '../../errors.js';
import { handlers, type Schemas } from '../../operation.js';
import type { Resource } from '../../resource.js';
import type { World } from '../../world.js';
import { knownContact } from '../contacts/table.js';
import { Conversations, type Conversation } from './table.js';

/** The ratings that are handed in for contacts; nobody is asked for one here. */
export const ratings: Resource = {
  handlers: handlers({
    rateConversation({ world, params, body, now }) {
      const conversation = world.get(Conversations, params.conversation_id);
      const { intercom_user_id: contact_id, rating, remark } = body;
      if (!conversation.contact_ids.includes(contact_id))
        throw refuse.parameterInvalid('The contact takes no part in the conversation', 'intercom_user_id');
      const before = conversation.rating;
      const isLocked = before !== undefined && before.remark !== null;
      if (isLocked && (before.rating !== rating || (remark !== undefined && remark !== before.remark)))
        throw refuse.parameterInvalid('The rating is locked by its remark', 'rating');
      const given = { contact_id, rating, remark: remark ?? before?.remark ?? null };
      const moments = { created_at: before?.created_at ?? now, updated_at: now };
      world.change(Conversations, conversation.id, { rating: { ...given, ...moments }, updated_at: now });
      return { conversation_id: conversation.id, rating, remark: given.remark };
    },
  }),
};

/** The teammate who is rated is the one to whom the conversation is assigned. */
export function viewRating(
  world: World,
  { rating: rated, admin_assignee_id }: Conversation,
): Schemas['Conversation']['conversation_rating'] {
  if (!rated) return null;
  const { contact_id, rating, remark, created_at, updated_at } = rated;
  const { role, external_id = null } = knownContact(world, contact_id) ?? {};
  return {
    rating,
    remark,
    created_at,
    updated_at,
    contact: { type: role === 'lead' ? 'lead' : 'user', id: contact_id, external_id },
    teammate: { type: 'admin', id: admin_assignee_id === 0 ? null : String(admin_assignee_id) },
  };
}
