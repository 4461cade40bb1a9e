import { refuse } from '../../errors.js';
import type { World } from '../../world.js';
import { publish, setState } from './contents.js';
import { Articles, mainContent } from './table.js';

interface Sent {
  state?: 'published' | 'draft';
  scheduled_publish_at?: string | null;
  scheduled_unpublish_at?: string | null;
}

interface Schedule {
  scheduled_publish_at?: number | null;
  scheduled_unpublish_at?: number | null;
}

/**
 * What a request plans. There is one plan for an article at most, so a new one goes in the place of the old one.
 *
 * @throws a refusal for two plans, a moment that is over, and a plan that does not suit the state.
 */
export function readSchedule(sent: Sent, now: number, isPublished: boolean): Schedule {
  const { scheduled_publish_at: publishAt, scheduled_unpublish_at: unpublishAt, state } = sent;
  if (publishAt && unpublishAt)
    throw refuse.parameterInvalid(
      'An article can be planned to be published or to be withdrawn, not both',
      'scheduled_unpublish_at',
    );
  if (publishAt && state === 'draft')
    throw refuse.parameterInvalid('What is to be published cannot be made a draft', 'scheduled_publish_at');
  if (unpublishAt && !isPublished)
    throw refuse.parameterInvalid('The article was never published', 'scheduled_unpublish_at');
  if (publishAt)
    return {
      scheduled_publish_at: momentOf(publishAt, now, 'scheduled_publish_at'),
      scheduled_unpublish_at: null,
    };
  if (unpublishAt)
    return {
      scheduled_publish_at: null,
      scheduled_unpublish_at: momentOf(unpublishAt, now, 'scheduled_unpublish_at'),
    };
  return {
    ...(publishAt === undefined ? {} : { scheduled_publish_at: null }),
    ...(unpublishAt === undefined ? {} : { scheduled_unpublish_at: null }),
  };
}

function momentOf(text: string, now: number, field: string): number {
  const moment = Math.floor(Date.parse(text) / 1000);
  if (!(moment > now)) throw refuse.parameterInvalid('The moment has to be in the future', field);
  return moment;
}

/** What was planned happens to the article in its default language. */
export function publishScheduled(world: World): void {
  for (const { id, scheduled_publish_at, scheduled_unpublish_at } of world.all(Articles)) {
    if (scheduled_publish_at !== null && scheduled_publish_at <= world.now) {
      publish(world, scheduled_publish_at, mainContent(world, id));
      world.change(Articles, id, { scheduled_publish_at: null, updated_at: scheduled_publish_at });
    }
    if (scheduled_unpublish_at !== null && scheduled_unpublish_at <= world.now) {
      setState(world, mainContent(world, id), 'draft');
      world.change(Articles, id, { scheduled_unpublish_at: null, updated_at: scheduled_unpublish_at });
    }
  }
}
