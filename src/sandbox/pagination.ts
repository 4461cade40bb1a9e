import { refuse } from './errors.js';

/** What a caller asked for. */
export interface PageRequest {
  perPage: number;
  startingAfter?: string;
}

export interface Page<Item> {
  items: Item[];
  total: number;
  /** The `pages` object of a list that is walked with a cursor. `next` is absent on the last page. */
  pages: {
    type: 'pages';
    page: number;
    per_page: number;
    total_pages: number;
    next?: { page: number; starting_after: string };
  };
}

/** The page size and cursor of a list whose pages are asked for in the query. */
export function pageFromQuery(query: URLSearchParams, defaultPerPage: number): PageRequest {
  const startingAfter = query.get('starting_after');
  return {
    perPage: Number(query.get('per_page') ?? defaultPerPage),
    ...(startingAfter === null ? {} : { startingAfter }),
  };
}

/** The same for a search, whose pages are asked for in the body. */
export function pageFromBody(
  pagination: { per_page?: number; starting_after?: string | null } | null | undefined,
  defaultPerPage: number,
): PageRequest {
  const startingAfter = pagination?.starting_after;
  return {
    perPage: pagination?.per_page ?? defaultPerPage,
    ...(startingAfter === null || startingAfter === undefined ? {} : { startingAfter }),
  };
}

/** Cuts one page out of an ordered list. */
export function paginate<Item extends { id: string }>(
  ordered: readonly Item[],
  { perPage, startingAfter }: PageRequest,
): Page<Item> {
  const { lastId, page } = startingAfter === undefined ? FIRST : readCursor(startingAfter);
  const start = lastId === undefined ? 0 : ordered.findIndex(({ id }) => id === lastId) + 1;
  if (lastId !== undefined && start === 0) throw invalidCursor();

  const items = ordered.slice(start, start + perPage);
  const last = items.at(-1);
  const hasMore = last !== undefined && start + perPage < ordered.length;
  return {
    items,
    total: ordered.length,
    pages: {
      type: 'pages',
      page,
      per_page: perPage,
      total_pages: Math.ceil(ordered.length / perPage),
      ...(hasMore ? { next: { page: page + 1, starting_after: writeCursor(last.id, page + 1) } } : {}),
    },
  };
}

const FIRST: { lastId?: string; page: number } = { page: 1 };

/** Opaque to callers: the last id of one page and the number of the next. */
const writeCursor = (lastId: string, page: number) =>
  Buffer.from(JSON.stringify([lastId, page])).toString('base64');

function readCursor(cursor: string): { lastId?: string; page: number } {
  const text = Buffer.from(cursor, 'base64').toString();
  const match = /^\["([^"]+)",(\d+)\]$/.exec(text);
  if (!match?.[1]) throw invalidCursor();
  return { lastId: match[1], page: Number(match[2]) };
}

const invalidCursor = () =>
  refuse.parameterInvalid('starting_after is not a cursor of this list', 'starting_after');
