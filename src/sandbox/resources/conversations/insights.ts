import { list } from '../../list.js';
import { handlers, type Schemas } from '../../operation.js';
import type { Resource } from '../../resource.js';
import { table, type Table, type World } from '../../world.js';
import { Admins } from '../admins/table.js';
import { viewAuthor } from './author.js';
import { Conversations } from './table.js';

type HandlingEvent = Schemas['HandlingEvent'] & { id: string; conversation_id: string };
type HitlEvent = Schemas['HitlEvent'] & { id: string; conversation_id: string };
type SideConversation = Schemas['SideConversation'] & { id: string; conversation_id: string };

const of = ({ conversation_id }: { conversation_id: string }) => conversation_id;

const HandlingEvents = table<HandlingEvent, 'conversation'>({
  name: 'handling-events',
  index: { conversation: of },
});
const SideConversations = table<SideConversation, 'conversation'>({
  name: 'side-conversations',
  ids: 215_480_000_001,
  index: { conversation: of },
});
const HitlEvents = table<HitlEvent, 'conversation'>({ name: 'hitl-events', index: { conversation: of } });

/** The rows of a table that belong to the conversation of the path. */
function ofConversation<Row extends { id: string }>(
  { world, params }: { world: World; params: { conversation_id: string } },
  rows: Table<Row, 'conversation'>,
): readonly Row[] {
  const { id } = world.get(Conversations, params.conversation_id);
  return world.where(rows, 'conversation', id);
}

/**
 * What teammates do in the inbox and the API only shows: pausing work, talking among themselves, and being asked by Fin
 * before it answers.
 */
export const insights: Resource = {
  rules: {
    listHandlingEvents: 'Nothing in the API makes one: there are those of the seed.',
    listSideConversations: 'Nothing in the API makes one: there are those of the seed.',
    listHitlEvents: 'Nothing in the API makes one: there are those of the seed.',
  },
  handlers: handlers({
    listHandlingEvents: (call) =>
      list(call, ofConversation(call, HandlingEvents), {
        view: ({ teammate, type, timestamp, reason }) => ({
          teammate,
          type,
          timestamp,
          ...(reason === undefined ? {} : { reason }),
        }),
      }),

    listSideConversations: (call) =>
      list(call, ofConversation(call, SideConversations), {
        perPage: 25,
        view: ({ side_conversation_id, conversation_parts, total_count }) => ({
          side_conversation_id,
          conversation_parts,
          total_count,
        }),
      }),

    listHitlEvents: (call) =>
      list(call, ofConversation(call, HitlEvents), {
        type: 'list',
        view: ({ event_type, created_at = call.now, data }) => ({ event_type, created_at, data }),
      }),
  }),

  /** On the first conversation: one pause, one thread of one message, and one consultation, which has ended. */
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

    const asked = { conversation_id: conversation.id, created_at: conversation.created_at };
    const draft = 'Your invoice comes on the first of the month.';
    world.add(HitlEvents, {
      ...asked,
      event_type: 'fin_consultation_started',
      data: { channel: 'messenger', rule_threshold_percent: 70, confidence_percent: 55 },
    });
    world.add(HitlEvents, { ...asked, event_type: 'fin_draft_proposed', data: { draft } });
    world.add(HitlEvents, {
      ...asked,
      event_type: 'fin_consultation_finished',
      data: {
        outcome: 'approved',
        final_draft: draft,
        sent_text: draft,
        reviewer_admin_id: admin.id,
        duration_seconds: 0,
        rounds_count: 0,
        payload_truncated: false,
      },
    });
  },
};
