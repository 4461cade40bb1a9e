import { refuse } from '../../errors.js';
import type { Id, World } from '../../world.js';
import { actingAdmin } from '../admins/table.js';
import { Tags, viewAppliedTag, withoutTag, withTag } from '../tags/table.js';
import { append, type NewPart } from './parts.js';
import type { Conversation } from './table.js';

/** Puts a tag on a conversation, or on the ticket that it is. A tag that is there already leaves no part. */
export function tagConversation(world: World, conversation: Conversation, body: { id: Id; admin_id: Id }) {
  const { id: adminId } = actingAdmin(world, body.admin_id);
  const tag = world.get(Tags, body.id);
  const added = { tagId: tag.id, appliedAt: world.now, adminId };
  const applied_tags = withTag(conversation.applied_tags, added);
  if (applied_tags !== conversation.applied_tags)
    append(world, conversation, tagsChanged(adminId, [tag.name], []), { applied_tags });
  return viewAppliedTag(world, applied_tags.find(({ tagId }) => tagId === tag.id) ?? added);
}

export function untagConversation(
  world: World,
  conversation: Conversation,
  tagId: string,
  body: { admin_id: Id },
) {
  const { id: adminId } = actingAdmin(world, body.admin_id);
  const tag = world.get(Tags, tagId);
  const removed = conversation.applied_tags.find((applied) => applied.tagId === tag.id);
  if (!removed) throw refuse.tagNotFound('Tag not found');
  const applied_tags = withoutTag(conversation.applied_tags, tag.id);
  append(world, conversation, tagsChanged(adminId, [], [tag.name]), { applied_tags });
  return viewAppliedTag(world, removed);
}

export const tagsChanged = (id: string, tags_added: string[], tags_removed: string[]): NewPart => ({
  part_type: 'conversation_tags_updated',
  author: { kind: 'admin', id },
  event_details: { tags_added, tags_removed },
});
