import { refuse } from '../../errors.js';
import { list } from '../../list.js';
import { handlers, type Schemas } from '../../operation.js';
import type { Resource } from '../../resource.js';
import { table } from '../../world.js';
import { Admins } from '../admins/table.js';
import { viewAuthor } from './author.js';
import { Conversations } from './table.js';

type HandlingEvent = Schemas['HandlingEvent'] & { id: string; conversation_id: string };
type SideConversation = Schemas['SideConversation'] & { id: string; conversation_id: string };

const HandlingEvents = table<HandlingEvent, 'conversation'>({
  name: 'handling-events',
  missing: () => refuse.notFound('Resource Not Found'),
  index: { conversation: ({ conversation_id }) => conversation_id },
});
const SideConversations = table<SideConversation, 'conversation'>({
  name: 'side-conversations',
  ids: 215_480_000_001,
  missing: () => refuse.notFound('Resource Not Found'),
  index: { conversation: ({ conversation_id }) => conversation_id },
});

/** What teammates do in the inbox and the API only shows: pausing work, and talking among themselves. */
export const insights: Resource = {
  rules: {
    listHandlingEvents: 'Nothing in the API makes one: there are those of the seed.',
    listSideConversations: 'Nothing in the API makes one: there are those of the seed.',
  },
  handlers: handlers({
    listHandlingEvents(call) {
      const { id } = call.world.get(Conversations, call.params.conversation_id);
      return list(call, call.world.where(HandlingEvents, 'conversation', id), {
        view: ({ teammate, type, timestamp, reason }) => ({
          teammate,
          type,
          timestamp,
          ...(reason === undefined ? {} : { reason }),
        }),
      });
    },

    listSideConversations(call) {
      const { id } = call.world.get(Conversations, call.params.conversation_id);
      return list(call, call.world.where(SideConversations, 'conversation', id), {
        perPage: 25,
        view: ({ side_conversation_id, conversation_parts, total_count }) => ({
          side_conversation_id,
          conversation_parts,
          total_count,
        }),
      });
    },
  }),

  /** On the first conversation: one pause, and one thread of one message. */
  seed(world, seed) {
    const [conversation] = world.all(Conversations);
    const [admin] = world.all(Admins);
    if (seed === 'empty' || !conversation || !admin) return;
    const teammate = { type: 'admin' as const, id: Number(admin.id), name: admin.name, email: admin.email };
    const timestamp = new Date(world.now * 1000).toISOString();
    const event = { conversation_id: conversation.id, teammate, timestamp };
    world.add(HandlingEvents, { ...event, type: 'paused', reason: 'Away' });
    world.add(HandlingEvents, { ...event, type: 'resumed' });

    const id = world.nextId(SideConversations);
    const part = {
      type: 'conversation_part' as const,
      id: '16390000001',
      part_type: 'comment',
      body: '<p>Does finance know about this invoice?</p>',
      created_at: world.now,
      updated_at: world.now,
      notified_at: world.now,
      assigned_to: null,
      author: viewAuthor(world, { kind: 'admin', id: admin.id }),
      attachments: [],
      external_id: null,
      redacted: false,
    };
    world.add(SideConversations, {
      id,
      conversation_id: conversation.id,
      side_conversation_id: id,
      conversation_parts: [part],
      total_count: 1,
    });
  },
};
