import { list } from '../list.js';
import { handlers, type Schemas } from '../operation.js';
import type { Resource } from '../resource.js';
import { table } from '../world.js';

const SlaRules = table<Schemas['SlaRule']>({ name: 'sla-rules', ids: 41 });

export const slaRules: Resource = {
  handlers: handlers({
    listSlaRules: (call) => list(call, call.world.all(SlaRules)),
    retrieveSlaRule: ({ world, params }) => world.get(SlaRules, params.sla_rule_id),
  }),

  /** One that holds and one that is archived: no operation makes or changes them. */
  seed(world, seed) {
    if (seed === 'empty') return;
    const rule = {
      type: 'sla_rule' as const,
      created_at: world.now,
      updated_at: world.now,
      next_reply_time_in_seconds: null,
      time_to_close_in_seconds: null,
      resolution_time_in_seconds: null,
      speed_of_answer_in_seconds: null,
    };
    world.add(SlaRules, {
      ...rule,
      name: 'Answer within an hour',
      archived: false,
      archived_at: null,
      first_reply_time_in_seconds: 3_600,
      next_reply_time_in_seconds: 3_600,
    });
    world.add(SlaRules, {
      ...rule,
      name: 'Answer within a day',
      archived: true,
      archived_at: world.now,
      first_reply_time_in_seconds: 86_400,
    });
  },
};
