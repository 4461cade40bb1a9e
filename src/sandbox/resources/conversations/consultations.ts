import { refuse } from '../../errors.js';
import { list } from '../../list.js';
import { handlers, type Schemas } from '../../operation.js';
import type { Resource } from '../../resource.js';
import { table } from '../../world.js';
import { Admins } from '../admins/table.js';
import { Conversations } from './table.js';

type HitlEvent = Schemas['HitlEvent'] & { id: string; conversation_id: string };

const HitlEvents = table<HitlEvent, 'conversation'>({
  name: 'hitl-events',
  missing: () => refuse.notFound('Resource Not Found'),
  index: { conversation: ({ conversation_id }) => conversation_id },
});

/** Fin asked a teammate before it answered. That happens in the inbox, and the API only shows it. */
export const consultations: Resource = {
  rules: {
    listHitlEvents: 'Nothing in the API makes one: there are those of the seed.',
  },
  handlers: handlers({
    listHitlEvents(call) {
      const { id } = call.world.get(Conversations, call.params.conversation_id);
      return list(call, call.world.where(HitlEvents, 'conversation', id), {
        type: 'list',
        view: ({ event_type, created_at = call.now, data }) => ({ event_type, created_at, data }),
      });
    },
  }),

  /** On the first conversation one consultation, which has ended. */
  seed(world, seed) {
    const [conversation] = world.all(Conversations);
    const [admin] = world.all(Admins);
    if (seed === 'empty' || !conversation || !admin) return;
    const event = { conversation_id: conversation.id, created_at: conversation.created_at };
    const draft = 'Your invoice comes on the first of the month.';
    world.add(HitlEvents, {
      ...event,
      event_type: 'fin_consultation_started',
      data: { channel: 'messenger', rule_threshold_percent: 70, confidence_percent: 55 },
    });
    world.add(HitlEvents, { ...event, event_type: 'fin_draft_proposed', data: { draft } });
    world.add(HitlEvents, {
      ...event,
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
