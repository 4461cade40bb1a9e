import { COMMON_LIST, LISTS, NEXT_PARAMETERS } from '../../generated/pagination.js';
import type { IntercomClient } from './client.js';
import { IntercomApiError, IntercomConfigError } from './errors.js';
import type { Given } from './given.js';
import type { PlainInit } from './perform.js';
import type { ListInit, ListItem, ListPathArg, PageBody } from './lists.js';
import type { CallResult, HttpMethod, InitArgs } from './methods.js';
import type { ClientVersion } from './options.js';
import type { Page, Pages } from './pages.js';
import { unwrap } from './unwrap.js';

/**
 * Walks a list to its end: `for await` gives the entries, `pages()` the pages. A page is fetched when it is reached,
 * with the retries and the timeout of any other call; leaving the loop fetches no more.
 *
 * Where the cursor stands and where it goes is declared for each list in the description, and only parameters that are
 * declared are sent. A page that cannot be read, a cursor that comes a second time, a page that is not the one that was
 * asked for and twenty empty pages in a row end the walk with an error, so that a list is neither cut short nor walked
 * in circles.
 *
 * A scroll (`/companies/scroll`) gives each of its cursors for one use within a minute, and only one scroll may be open:
 * it is not repeated after a failure, and a second one is refused with the code `scroll_exists`.
 *
 * @throws IntercomApiError when a page is refused or unreadable; whatever else a call throws.
 * @example
 * ```ts
 * import { createIntercomClient, paginate } from 'intercom-fetch';
 *
 * const client = createIntercomClient({ version: '2.14', token: 'your-token' });
 * for await (const contact of paginate(client, '/contacts', { params: { query: { per_page: 150 } } })) {
 *   console.log(contact.email);
 * }
 *
 * let from: string | undefined;
 * for await (const page of paginate(client, '/conversations', { from }).pages()) {
 *   console.log(page.items.length, 'of', page.body.total_count);
 *   from = page.next; // Keep it somewhere to go on from here another day.
 * }
 * ```
 */
export function paginate<V extends ClientVersion, Path extends string, Value extends Given = undefined>(
  client: IntercomClient<V>,
  path: ListPathArg<V, Path>,
  ...[init]: InitArgs<ListInit<V, Path, Value>>
): Pages<ListItem<V, Path, Value>, PageBody<V, Path, Value>> {
  const list = listOf(client as unknown as PlainClient, path as string, (init ?? {}) as PlainListInit);
  // The types of a list are computed from the description; at run time every list is walked by the same function.
  return list as Pages<ListItem<V, Path, Value>, PageBody<V, Path, Value>>;
}

/** A list without its types; `begun` gives the first page to the first walk where it has been fetched already. */
export function listOf(
  client: PlainClient,
  path: string,
  init: PlainListInit,
  begun?: () => PlainCall,
): Pages<unknown, unknown> {
  const pages = () => {
    const first = begun?.();
    begun = undefined;
    return walk(client, path, init, first);
  };
  return {
    pages,
    async *[Symbol.asyncIterator]() {
      for await (const { items } of pages()) yield* items;
    },
  };
}

/** The method, the style and the place of the items of a list. */
export function kindOf(path: string): string {
  const found = Object.entries<readonly string[]>(LISTS).find(([, paths]) => paths.includes(path));
  return found ? found[0] : COMMON_LIST;
}

type PlainListInit = PlainInit & { from?: string };

type PlainCall = Promise<CallResult<unknown, unknown>>;

/** The names of a client's methods. */
export type MethodName = Uppercase<HttpMethod>;

/** A client without its types. */
export type PlainClient = { version: string } & Record<
  MethodName,
  (path: string, init: PlainInit) => PlainCall
>;

/** Where a page stands in its list. */
interface Position {
  page?: number;
  total_pages?: number | null;
  next?: string | { starting_after?: unknown } | null;
}

/** What the bodies of lists say of themselves: mostly under `pages`, a few at the top. */
interface PlainBody extends Position {
  [property: string]: unknown;
  pages?: Position | null;
}

async function* walk(
  client: PlainClient,
  path: string,
  { from, ...init }: PlainListInit,
  first?: PlainCall,
): AsyncGenerator<Page<unknown, unknown>, void, undefined> {
  const [method, style, place] = kindOf(path).split(' ') as [MethodName, string, string];
  const seen = new Set([from]);
  let empty = 0;
  let next = from;
  do {
    const result = await (first ??
      client[method](path, next === undefined ? init : aim(path, init, style, next)));
    first = undefined;
    const body = ((await unwrap(result)) ?? {}) as PlainBody;
    const { response } = result;
    const refuse = (what: string) =>
      new IntercomApiError(response, body, { operation: `${method} ${path}`, version: client.version }, what);

    const items = place
      .split('.')
      .reduce<unknown>((value, name) => (value as PlainBody | null)?.[name], body);
    if (!Array.isArray(items)) throw refuse(`without a list in ${place}`);
    const position = body.pages ?? body;
    const came = position.page;
    const page = Number(next ?? came ?? 1);
    if (style.startsWith('page') && (came ?? page) !== page) {
      throw refuse(`with page ${came} instead of page ${page}`);
    }
    const cursor = readCursor(style, body, position, page, items.length) || undefined;
    if (cursor !== undefined) {
      if (typeof cursor !== 'string') throw refuse(`with a next page that ${style} cannot read`);
      // A scroll may keep its cursor while it moves on. Then it is the items that must not come again.
      const mark = style === 'scroll' ? cursor + JSON.stringify(items[0]) : cursor;
      if (seen.has(mark)) throw refuse(`with a cursor that came before: ${cursor}`);
      empty = items.length > 0 ? 0 : empty + 1;
      if (empty === MOST_EMPTY_PAGES) throw refuse(`with the ${empty}th empty page in a row`);
      seen.add(mark);
    }
    next = cursor;
    yield { items, body, response, next };
  } while (next !== undefined);
}

/** A list may have a gap, but one that goes on and on without an entry has no end. */
const MOST_EMPTY_PAGES = 20;

/** Where the next page begins, as the style says it: a text, or nothing on the last page. */
function readCursor(
  style: string,
  body: PlainBody,
  { total_pages: total, next }: Position,
  page: number,
  count: number,
): unknown {
  switch (style) {
    case 'none':
      return null;
    case 'scroll':
      return count && body['scroll_param'];
    case 'cursor-opaque':
      return body['has_more'] && body['next_cursor'];
    case 'page-number':
    case 'page-body':
      return (total ? page < total : next) && `${page + 1}`;
    case 'next-url':
      return next;
    default: {
      if (!next) return null;
      // A `next` of another kind is handed on as it is, and refused: taking it for the end would cut the list short.
      const { starting_after: cursor = { next } } = next as { starting_after?: unknown };
      return cursor;
    }
  }
}

/** The names of the query parameters that take a cursor. */
const PARAMETERS: Record<string, string> = {
  'cursor-query': 'starting_after',
  'cursor-opaque': 'cursor',
  'page-number': 'page',
  scroll: 'scroll_param',
};

/** The same call for the page at the cursor. */
function aim(path: string, init: PlainInit, style: string, cursor: string): PlainInit {
  if (style.endsWith('body')) {
    const body = init.body as { pagination?: object };
    const place =
      style === 'page-body'
        ? { page: Number(cursor) }
        : { pagination: { ...body.pagination, starting_after: cursor } };
    return { ...init, body: { ...body, ...place } };
  }
  const query = style === 'next-url' ? readNext(path, cursor) : { [PARAMETERS[style] ?? '']: cursor };
  const { params } = init;
  return { ...init, params: { ...params, query: { ...params?.query, ...query } } };
}

// Of the address of a next page only the query is used: the call itself, and with it the token, goes where every call
// of this client goes.
function readNext(path: string, cursor: string): object {
  if (!URL.canParse(cursor)) throw new IntercomConfigError(`${cursor} is not the URL of a next page`);
  const query = [...new URL(cursor).searchParams];
  return Object.fromEntries(query.filter(([name]) => NEXT_PARAMETERS[path]?.includes(name)));
}
