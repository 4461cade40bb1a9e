import { list } from '../list.js';
import { handlers, type Schemas } from '../operation.js';
import type { Description } from '../../description/description.js';
import type { Resource } from '../resource.js';
import { table, type World } from '../world.js';
import { Admins, tokenOwner } from './admins/table.js';

type ActivityLog = Schemas['ActivityLog'];

export const ActivityLogs = table<ActivityLog>({
  name: 'activity-logs',
  ids: (count) => `${(count + 1).toString(16).padStart(8, '0')}-6f1c-4d0e-9a55-2d3b6c5e8f10`,
});

/** Where every request of a sandbox comes from. */
export const CALLER_IP = '127.0.0.1';

/** Writes down what the owner of the token did. */
export function logActivity(
  world: World,
  activity: Pick<ActivityLog, 'activity_type' | 'activity_description' | 'metadata'>,
): ActivityLog {
  const { id, email } = tokenOwner(world);
  return world.add(ActivityLogs, {
    performed_by: { type: 'admin', id, email, ip: CALLER_IP },
    created_at: world.now,
    ...activity,
  });
}

/** How far back a search goes that does not say it. */
const THIRTY_DAYS = 30 * 24 * 60 * 60;

interface Wanted {
  created_at_after?: number;
  created_at_before?: number;
  event_types?: readonly string[];
}

const wanted = (world: World, { created_at_after, created_at_before, event_types }: Wanted) =>
  world
    .newest(ActivityLogs)
    .filter(({ created_at }) => created_at >= (created_at_after ?? world.now - THIRTY_DAYS))
    .filter(({ created_at }) => created_at_before === undefined || created_at <= created_at_before)
    .filter(({ activity_type }) => event_types === undefined || event_types.includes(activity_type));

const kindsOf = ({ document }: Description) =>
  document.components?.schemas?.ActivityLogEventType?.['x-extensible-enum'] ?? [];

export const activityLogs: Resource = {
  rules: {
    listActivityLogs: 'A workspace logs more than what happens in a sandbox.',
    searchActivityLogs: 'A workspace logs more than what happens in a sandbox.',
  },
  handlers: handlers({
    listActivityLogs: (call) => list(call, wanted(call.world, call.query)),
    searchActivityLogs: (call) => list(call, wanted(call.world, call.body)),

    // The kinds that the description knows; a workspace logs more than what happens in a sandbox.
    listActivityLogEventTypes: (call) => list(call, kindsOf(call.description)),
  }),

  /** The owner of the token has come in. */
  seed(world) {
    const [owner] = world.all(Admins);
    if (!owner) return;
    logActivity(world, {
      activity_type: 'admin_login_success',
      activity_description: `${owner.name} successfully logged in.`,
      metadata: { sign_in_method: 'email_password' },
    });
  },
};
