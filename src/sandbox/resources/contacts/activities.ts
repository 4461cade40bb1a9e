import { list } from '../../list.js';
import { handlers, type Schemas } from '../../operation.js';
import type { Resource } from '../../resource.js';
import { table, type World } from '../../world.js';
import type { Contact } from './table.js';

type Activity = Schemas['ContactActivity'];

const ContactActivities = table<Activity>({
  name: 'contact-activities',
  ids: (count) => (0xa1_0001 + count).toString(16).padStart(12, '0'),
});

/** Remembers what has happened to a contact. */
export function recordActivity(
  world: World,
  event_type: Activity['event_type'],
  { id, external_id, role }: Contact,
  more: Pick<Activity, 'merge_source_id' | 'merge_target_id' | 'failure_reason'> = {},
): void {
  world.add(ContactActivities, {
    type: 'contact_activity',
    event_type,
    contact_id: id,
    external_id,
    role,
    ...more,
    created_at: world.now,
  });
}

export const contactActivities: Resource = {
  handlers: handlers({
    listContactActivities: (call) => list(call, call.world.all(ContactActivities), { perPage: 50 }),
  }),
};
