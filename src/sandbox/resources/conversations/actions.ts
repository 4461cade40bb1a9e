import { deleted } from '../../deleted.js';
import { refuse } from '../../errors.js';
import { list } from '../../list.js';
import { handlers } from '../../operation.js';
import type { World } from '../../world.js';
import { tokenOwner } from '../admins/table.js';
import { Teams } from '../teams.js';
import { append, assign, close } from './parts.js';
import { DeletedConversations, removeConversation } from './remove.js';
import { Conversations, type Conversation } from './table.js';
import { viewConversation } from './view.js';

/** What stands in place of a text that was redacted. */
const REDACTED = '<p><i>Redacted</i></p>';

export const actionHandlers = handlers({
  redactConversation({ world, body }) {
    const conversation = world.get(Conversations, body.conversation_id);
    const redacted =
      body.type === 'source'
        ? redactSource(conversation, String(body.source_id))
        : redactPart(conversation, String(body.conversation_part_id));
    return viewConversation(world, world.change(Conversations, conversation.id, redacted));
  },

  /** The rules of a workspace cannot be known. Here there is one: what comes in goes to the first team. */
  autoAssignConversation({ world, params }) {
    const conversation = world.get(Conversations, params.conversation_id);
    const [team] = world.all(Teams);
    if (!team) return viewConversation(world, conversation);
    const to = { type: 'team' as const, id: team.id };
    return viewConversation(world, assign(world, conversation, tokenOwner(world).id, to, null));
  },

  deleteConversation: ({ world, params, query }) =>
    deleted('conversation', removeConversation(world, params.conversation_id, query.retain_metrics ?? true)),

  listDeletedConversationIds: (call) =>
    list(
      call,
      call.query.order === 'asc'
        ? call.world.all(DeletedConversations)
        : call.world.newest(DeletedConversations),
    ),

  /** The conversation of the path is closed and linked; the one of the body goes on. */
  mergeConversation({ world, params, body }) {
    const merged = mergeable(world, params.conversation_id);
    const primary = mergeable(world, String(body.merge_into_conversation_id));
    if (merged.id === primary.id) throw refuse.mergeFailed('A conversation cannot be merged into itself');
    const author = { kind: 'admin' as const, id: tokenOwner(world).id };
    close(world, merged, author, null, { merged_into: primary.id });
    return viewConversation(
      world,
      append(world, primary, { part_type: 'merged_primary_conversation', author }),
    );
  },
});

/** What is missing or was merged before is refused in one way. */
function mergeable(world: World, id: string): Conversation {
  const conversation = world.find(Conversations, id);
  if (!conversation) throw refuse.mergeFailed(`There is no conversation ${id}`);
  if (conversation.merged_into !== undefined)
    throw refuse.mergeFailed(`Conversation ${id} is merged already`);
  return conversation;
}

/** Only what a contact wrote can be redacted of the first message. */
function redactSource({ source }: Conversation, id: string): Partial<Conversation> {
  if (source.id !== id) throw notThere();
  if (source.author.kind !== 'contact') throw notRedactable();
  return { source: { ...source, subject: '', body: REDACTED, attachments: [], redacted: true } };
}

function redactPart({ parts }: Conversation, id: string): Partial<Conversation> {
  const part = parts.find((candidate) => candidate.id === id);
  if (!part) throw notThere();
  if (part.body === null) throw notRedactable();
  const redacted = { ...part, body: REDACTED, attachments: [], redacted: true };
  return { parts: parts.map((other) => (other === part ? redacted : other)) };
}

const notRedactable = () => refuse.conversationPartNotRedactable('This message cannot be redacted');

const notThere = () => refuse.conversationPartNotFound('Conversation part or message not found');
