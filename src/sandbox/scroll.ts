import { refuse } from './errors.js';
import type { Call, OperationId } from './operation.js';
import { idOf, table, type World } from './world.js';

/** How many rows one page of a scroll has, and after how many seconds without a call it is over. */
const PAGE = 100;
const LIFETIME = 60;

/** A scroll under way. Its parameter is its id, and each works once. */
interface Scroll {
  id: string;
  operationId: string;
  lastId: string | undefined;
  usedAt: number;
}

const Scrolls = table<Scroll>({
  name: 'scrolls',
  ids: (count) => `25b649f7-4d33-4ef6-88f5-${(0xd2f7f1c2 + count).toString(16).padStart(12, '0')}`,
  missing: () => refuse.parameterInvalid('The scroll parameter is over or was used before', 'scroll_param'),
});

/** One page of a scroll: a workspace has one of a kind at a time, it ends with an empty page, and it expires. */
export function scroll<Id extends OperationId, Row>(
  { world, now, operation, query }: Call<Id>,
  rows: readonly Row[],
) {
  const { operationId } = operation;
  forgetExpired(world, now);
  const asked = (query as { scroll_param?: string }).scroll_param;
  const current = asked === undefined ? undefined : world.remove(Scrolls, asked);
  if (!current && world.all(Scrolls).some((other) => other.operationId === operationId))
    throw refuse.scrollExists('scroll already exists for this workspace');
  const place = rows.findIndex((row) => String(idOf(row)) === current?.lastId);
  const shown = rows.slice(place + 1, place + 1 + PAGE);
  const last = shown.at(-1);
  const next = { operationId, lastId: last === undefined ? undefined : String(idOf(last)), usedAt: now };
  // The page that ends a scroll is empty, and its parameter leads nowhere.
  const scrollParam = last === undefined ? (asked ?? world.nextId(Scrolls)) : world.add(Scrolls, next).id;
  return { rows: shown, total: rows.length, page: 1, perPage: PAGE, scrollParam };
}

function forgetExpired(world: World, now: number): void {
  for (const { id, usedAt } of world.all(Scrolls)) if (now - usedAt > LIFETIME) world.remove(Scrolls, id);
}
