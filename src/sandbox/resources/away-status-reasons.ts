import { refuse } from '../errors.js';
import { list } from '../list.js';
import { handlers, type Schemas } from '../operation.js';
import type { Resource } from '../resource.js';
import { table } from '../world.js';

export const AwayStatusReasons = table<Schemas['AwayStatusReason']>({
  name: 'away-status-reasons',
  ids: 3_201,
  missing: (field) => refuse.parameterInvalid('Away status reason not found', field),
});

export const awayStatusReasons: Resource = {
  handlers: handlers({
    listAwayStatusReasons: (call) => list(call, call.world.all(AwayStatusReasons)),
  }),

  /** Two reasons to choose from, and one that is no longer offered. */
  seed(world, seed) {
    if (seed === 'empty') return;
    const add = (label: string, emoji: string, order: number, deleted = false) =>
      world.add(AwayStatusReasons, {
        type: 'away_status_reason',
        label,
        emoji,
        order,
        deleted,
        created_at: world.now,
        updated_at: world.now,
      });
    add('At lunch', '🍜', 1);
    add('In training', '🎓', 2);
    add('At the trade fair', '🎪', 3, true);
  },
};
