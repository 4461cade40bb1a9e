import type { Operation, Schema } from '../description/description.js';
import { resolve } from '../description/description.js';
import { refuse, type SandboxRefusal } from './errors.js';
import type { Answer, Call, Item, OperationId } from './operation.js';
import { scroll } from './scroll.js';
import { idOf, type Id } from './world.js';

export interface ListOptions<Row, View> {
  /** What is shown of a row. Only the rows of one page are looked at. Default: the row itself. */
  view?: (row: Row) => View;
  /** The size of a page that does not say it. Default 20. */
  perPage?: number;
  /** What a greater size of a page counts as, where it is not refused. */
  mostPerPage?: number;
  /** The `type` of the answer where the description leaves it open. */
  type?: string;
  /** What a cursor that is none of this list's is refused with. Default: `parameter_invalid`. */
  refuseCursor?: RefuseCursor;
}

type RefuseCursor = (message: string, field: string) => SandboxRefusal;
/** Nothing where the operation lists no such refusal: there a cursor that is none begins at the first page. */
type CursorRefusal = (message: string, field: string) => SandboxRefusal | undefined;

/** One page of an ordered list, and where it stands. */
interface Page<Row> {
  rows: readonly Row[];
  total: number;
  page: number;
  perPage: number;
  /** The cursor of the next page; absent on the last one. */
  cursor?: string;
}

/**
 * Answers with one page of rows that are in order already. The envelope, the counts and the way to the next page are
 * those that the description of the operation declares.
 *
 * @throws a refusal for a cursor that is none of this list's.
 * @example
 * ```ts
 * listNotes: (call) => list(call, call.world.where(Notes, 'contact', call.params.contact_id)),
 * ```
 */
export function list<Name extends OperationId, Row>(
  call: Call<Name>,
  rows: readonly Row[],
  ...[options = {}]: Row extends Item<Name>
    ? [ListOptions<Row, Item<Name>>?]
    : [ListOptions<Row, Item<Name>> & { view: (row: Row) => Item<Name> }]
): Answer<Name> {
  const {
    view = (row) => row as unknown as Item<Name>,
    perPage = 20,
    mostPerPage = Number.POSITIVE_INFINITY,
    type,
    refuseCursor = refuse.parameterInvalid,
  } = options as ListOptions<Row, Item<Name>>;
  const style = styleOf(call.operation);
  const asked = askedFor(call, style, perPage);
  const within = { ...asked, perPage: Math.min(asked.perPage, mostPerPage) };
  const refused: CursorRefusal = (message, field) => {
    const refusal = refuseCursor(message, field);
    return Object.hasOwn(call.operation.responses, refusal.status) ? refusal : undefined;
  };
  const page = style === 'scroll' ? scroll(call, rows) : cut(rows, within, style, refused);
  const items = page.rows.map(view);
  return envelopeOf(call)({ ...page, items, url: call.url, type }) as Answer<Name>;
}

const styleOf = ({ operationId, pagination }: Operation) => {
  if (pagination) return pagination.style;
  throw new Error(`The description does not say that ${operationId} is a list.`);
};

interface Asked {
  perPage: number;
  page?: number;
  cursor?: string;
}

/** What the caller asks for, where the style has its parameters. */
function askedFor({ query, body, url }: AnyCall, style: string, standard: number): Asked {
  if (style === 'none') return { perPage: Number.POSITIVE_INFINITY };
  if (style === 'next-url') {
    // The address names more than the operation declares, and is followed as it is.
    const [page, perPage] = ['page', 'per_page'].map((name) =>
      Number(url.searchParams.get(name) ?? Number.NaN),
    );
    return { perPage: atLeastOne(perPage) ?? standard, page: atLeastOne(page) ?? 1 };
  }
  const fields = body as Record<string, unknown> | undefined;
  const place = style === 'cursor-body' ? fields?.pagination : style === 'page-body' ? fields : query;
  const { per_page, page, starting_after, cursor } = (place ?? {}) as Record<string, unknown>;
  const given = style === 'cursor-opaque' ? cursor : starting_after;
  return {
    perPage: Number(per_page ?? standard),
    page: Number(page ?? 1),
    ...(style.startsWith('cursor') && typeof given === 'string' ? { cursor: given } : {}),
  };
}

const atLeastOne = (value: number | undefined) =>
  value !== undefined && Number.isSafeInteger(value) && value >= 1 ? value : undefined;

type AnyCall = Pick<Call<OperationId>, 'url'> & { query: unknown; body: unknown };

function cut<Row>(rows: readonly Row[], asked: Asked, style: string, refused: CursorRefusal): Page<Row> {
  const { perPage, cursor } = asked;
  const place = cursor === undefined ? undefined : readCursor(cursor);
  if (cursor !== undefined && !place) {
    const name = style === 'cursor-opaque' ? 'cursor' : 'starting_after';
    const refusal = refused(`${name} is not a cursor of this list`, name);
    if (refusal) throw refusal;
  }
  const { page, start } = place ? byCursor(rows, perPage, place) : byNumber(asked);
  const shown = rows.slice(start, start + perPage);
  const last = shown.at(-1);
  const hasMore = last !== undefined && start + perPage < rows.length;
  return {
    rows: shown,
    total: rows.length,
    page,
    perPage,
    ...(hasMore ? { cursor: writeCursor(idOf(last), page + 1) } : {}),
  };
}

const byNumber = ({ page = 1, perPage }: Asked) => ({ page, start: page === 1 ? 0 : (page - 1) * perPage });

/** After the row that ended the page before or, if that is gone, where the page would begin by its number. */
function byCursor(rows: readonly unknown[], perPage: number, { lastId, page }: Cursor) {
  const place = rows.findIndex((row) => String(idOf(row)) === lastId);
  return { page, start: place === -1 ? (page - 1) * perPage : place + 1 };
}

/** The last id of one page, and the number of the next. */
interface Cursor {
  lastId: string;
  page: number;
}

/** Opaque to callers: the last id of one page and the number of the next. */
const writeCursor = (lastId: Id, page: number) => btoa(JSON.stringify([String(lastId), page]));

function readCursor(cursor: string): Cursor | undefined {
  const [, lastId, page] = /^\["([^"]+)",(\d{1,9})\]$/.exec(decode(cursor)) ?? [];
  return lastId === undefined ? undefined : { lastId, page: Number(page) };
}

function decode(cursor: string): string {
  try {
    return atob(cursor);
  } catch {
    return '';
  }
}

interface Filled extends Page<unknown> {
  items: readonly unknown[];
  url: URL;
  type: string | undefined;
  scrollParam?: string;
}

type Envelope = (page: Filled) => unknown;

const envelopes = new WeakMap<Operation, Envelope>();

function envelopeOf<Name extends OperationId>({ operation, description }: Call<Name>): Envelope {
  let envelope = envelopes.get(operation);
  if (!envelope) {
    const content = Object.entries(operation.responses).find(([status]) => status < '300')?.[1].content;
    const { document } = description;
    const place = (operation.pagination?.items ?? 'data').split('.');
    const read = (schema: Schema | undefined) => (schema ? resolve(document, schema) : {});
    envelope = fillObject(read(content?.['application/json']), place, read);
    envelopes.set(operation, envelope);
  }
  return envelope;
}

/** Fills the fields that lists have, in the order in which they are declared. Others are the handler's to add. */
function fillObject(
  schema: Schema,
  [items = '', ...deeper]: string[],
  read: (schema: Schema) => Schema,
): Envelope {
  // There may be one thing or a list, or nothing or a list: then it is the branch that has the items.
  const branches = [schema, ...(schema.anyOf ?? []), ...(schema.oneOf ?? [])].map(read);
  const { properties = {} } =
    branches.find((branch) => branch.properties && Object.hasOwn(branch.properties, items)) ?? schema;
  const fields = Object.entries(properties).flatMap(([name, property]): [string, Envelope][] => {
    const declared = read(property);
    if (name === items)
      return [[name, deeper.length === 0 ? (page) => page.items : fillObject(declared, deeper, read)]];
    const field = fillField(name, declared, read);
    return field ? [[name, field]] : [];
  });
  return (page) => {
    const filled: Record<string, unknown> = {};
    for (const [name, field] of fields) {
      const value = field(page);
      if (value !== undefined) filled[name] = value;
    }
    return filled;
  };
}

function fillField(name: string, declared: Schema, read: (schema: Schema) => Schema): Envelope | undefined {
  switch (name) {
    case 'type':
      return ({ type }) => declared.const ?? type ?? declared['x-extensible-enum']?.[0];
    case 'total_count':
      return ({ total, scrollParam }) => (scrollParam === undefined ? total : null);
    case 'page':
      return ({ page }) => page;
    case 'per_page':
      return ({ perPage }) => perPage;
    case 'total_pages':
      return ({ total, perPage }) => Math.ceil(total / perPage);
    case 'has_more':
      return ({ cursor }) => cursor !== undefined;
    case 'next_cursor':
      return ({ cursor }) => cursor ?? null;
    case 'scroll_param':
      return ({ scrollParam }) => scrollParam;
    case 'prev':
      return ({ page, url }) => (page > 1 ? addressOf(url, page - 1) : null);
    case 'next':
      return fillNext(declared, read);
    case 'pages': {
      const object =
        [declared, ...(declared.anyOf ?? [])].map(read).find(({ properties }) => properties) ?? declared;
      const { next, ...rest } = object.properties ?? {};
      const fill = fillObject({ properties: { ...rest, ...(next ? { next } : {}) } }, [], read);
      return (page) => (page.scrollParam === undefined ? fill(page) : null);
    }
    default:
      return undefined;
  }
}

/** The next page is an address, or an object with a cursor which is left out on the last page. */
function fillNext(declared: Schema, read: (schema: Schema) => Schema): Envelope {
  const branches = [declared, ...(declared.anyOf ?? []), ...(declared.oneOf ?? [])].map(read);
  if (branches.some(({ type }) => [type].flat().includes('string')))
    return ({ cursor, url, page }) => (cursor === undefined ? null : addressOf(url, page + 1));
  const properties = branches.find((branch) => branch.properties)?.properties ?? {};
  return ({ cursor, page }) => {
    if (cursor === undefined) return undefined;
    return { ...(properties.page ? { page: page + 1 } : {}), starting_after: cursor };
  };
}

function addressOf(url: URL, page: number): string {
  const next = new URL(url);
  next.searchParams.set('page', String(page));
  return next.href;
}
