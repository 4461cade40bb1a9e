import type { Description, Operation } from '../../description/description.js';
import { isObject, valueAt } from '../../description/json.js';
import { matchRequest, splitTarget } from '../../traffic/exchange.js';
import { newestOf, removalParams, type PathParams } from './removal.js';

/** A request that a live run is about to send. */
export interface Outgoing {
  method: string;
  /** Path and query. */
  path: string;
  body: unknown;
}

/** What a live run did and how it is taken back. */
export interface Making {
  operationId: string;
  pathParams: PathParams;
}

export interface GuardOptions {
  description: Description;
  /** What everything that is made carries in its name. */
  tag: string;
  /** The teammate whom the token belongs to: nobody else is given work. */
  adminId: string;
  readOnly?: boolean;
}

/**
 * Decides what a live run may send. It reads anything. It makes things that carry its tag and that the description says
 * how to remove, and changes nothing but what it made. Nobody is written to: people it did not make are not named, and
 * those it made with an address get nothing.
 */
export interface Guard {
  /** Why the request may not be sent; undefined if it may. */
  refuse(request: Outgoing): string | undefined;
  /** What the request is about to make, if it makes something. */
  making(request: Outgoing): Making | undefined;
  /** Takes note of an answer; returns how what it made is removed. */
  learn(request: Outgoing, status: number, body: unknown): PathParams | undefined;
}

/** Fields that name somebody, or something that belongs to somebody. */
const NAMES_SOMEBODY =
  /^(intercom_user_id|user_id|contact_id|contact_ids|conversation_id|conversation_ids|ticket_id|email|phone|company_id)$/;
/** Objects and lists of people, conversations and companies. */
const SOMEBODY = /^(from|to|contacts?|users?|customers?|companies|company|participants|leads?|visitors?)$/;
/** Fields that give work to a teammate or a team. */
const GIVES_WORK = /(^|_)assignee_id$|^team_id$/;
const NOBODY = new Set(['0', 'null', 'nobody', '']);
/** Numbers that are kept free for fiction. */
const FICTIONAL = /^\+1(\d{3})?55501\d\d$/;

/** Operations that put something before everybody's eyes once its state is `live`. */
const SHOWS_EVERYBODY = new Set(['createNewsItem', 'updateNewsItem']);

/** Operations that change nothing but what their body names, with pointers to the ids; a list stands for those of its items. */
const CHANGES_WHAT_IT_NAMES: Readonly<Record<string, readonly string[]>> = {
  bulkContentActions: ['/content_ids'],
  mergeContact: ['/from', '/into'],
  redactConversation: ['/conversation_id'],
};

export function createGuard({ description, tag, adminId, readOnly = false }: GuardOptions): Guard {
  const made = new Set<string>();
  const reachable = new Set<string>();

  const find = (request: Outgoing) => {
    const match = matchRequest(description, request);
    return match.kind === 'operation' ? match : undefined;
  };
  const isOurs = (value: string) => made.has(value) || value.includes(tag);

  function refuse(request: Outgoing): string | undefined {
    const { method, path, body } = request;
    if (method === 'GET' || method === 'HEAD') return undefined;
    const match = find(request);
    if (match?.operation.isSafe) return undefined;
    const what = match?.operation.operationId ?? `${method} ${splitTarget(path).pathname}`;
    if (readOnly) return `${what} does not only read`;
    // What the version does not have is refused by the API; what it is in another version is not known here.
    const [first] = match ? parametersOf(match.operation, match.pathParams) : segmentsOf(path).slice(1, 2);
    const isInside = first !== undefined && isOurs(first);
    const isNew = match?.operation.undo !== undefined && (isInside || mentions(request, tag, made));
    const named = match ? subjectsOf(match.operation, match.pathParams, body) : [];
    const isOfOurs = named.length > 0 && named.every(isOurs);
    if (!isInside && !isNew && !isOfOurs && !isRefusedAnyway(match?.operation, body)) {
      return match?.operation.undo
        ? `${what} would make something without the run's tag in its name`
        : `${what} changes what the run did not make, and nothing takes it back`;
    }
    // What is made by an id that somebody gave it is changed instead, if it is there.
    const given = isNew ? idsGivenIn(body).find(({ value }) => !isOurs(value)) : undefined;
    if (given) return `${what} could change what the run did not make (${given.key})`;
    for (const { key, value } of namesIn(body)) {
      if (GIVES_WORK.test(key)) {
        if (value !== adminId && !NOBODY.has(value)) return `${what} gives work to somebody`;
      } else if (!isOurs(value) && !(key === 'phone' && FICTIONAL.test(value)))
        return `${what} names somebody whom the run did not make (${key})`;
    }
    if (SHOWS_EVERYBODY.has(what) && valueAt(body, '/state') === 'live')
      return `${what} shows it to everybody`;
    const touched = [...namesIn(body)].map(({ value }) => value).concat(segmentsOf(path));
    const isOfContacts = /^\/(contacts|companies|tags)(\/|$)/.test(path) && !path.includes('/subscriptions');
    if (!isOfContacts && touched.some((value) => reachable.has(value)))
      return `${what} could write to a contact that has an address`;
    return undefined;
  }

  function making(request: Outgoing): Making | undefined {
    const match = find(request);
    if (!match?.operation.undo) return undefined;
    return { operationId: match.operation.operationId, pathParams: match.pathParams };
  }

  function learn(request: Outgoing, status: number, body: unknown): PathParams | undefined {
    const match = find(request);
    if (!match || request.method === 'GET' || match.operation.isSafe || status >= 400) return undefined;
    const undo = match.operation.undo && newestOf(match.operation.operationId).operation.undo;
    const params = undo && removalParams(undo, match.pathParams, body);
    for (const value of Object.values(params ?? {})) made.add(value);
    const { id } = (body ?? {}) as { id?: unknown };
    // A tag that was attached is shown too, and is the workspace's.
    const isOwn = undo !== undefined || made.has(String(id));
    if (isOwn && (typeof id === 'string' || typeof id === 'number')) {
      made.add(String(id));
      if (hasAddress(request.body) || hasAddress(body)) reachable.add(String(id));
    }
    return params;
  }

  return { refuse, making, learn };
}

/** The values of the path's parameters, in the order of the path. */
const parametersOf = ({ path }: Operation, params: PathParams) =>
  [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => params[name] ?? '');

/** The ids that a body says to be changed, where the path does not say it. */
function subjectsOf(operation: Operation, pathParams: PathParams, body: unknown): string[] {
  // The contact's latest conversation, whose id nobody has to know.
  const isLast = operation.operationId === 'replyConversation' && pathParams.conversation_id === 'last';
  const pointers = isLast ? ['/intercom_user_id'] : (CHANGES_WHAT_IT_NAMES[operation.operationId] ?? []);
  return pointers
    .flatMap((pointer) => valueAt(body, pointer))
    .map((value) => String(isObject(value) ? value.id : value));
}

const segmentsOf = (path: string) =>
  splitTarget(path)
    .pathname.split('/')
    .filter((segment) => segment !== '')
    .map((segment) => decodeURIComponent(segment));

/** Whether the body or the path carries the tag, or names something that was made. */
function mentions({ path, body }: Outgoing, tag: string, made: ReadonlySet<string>): boolean {
  const text = typeof body === 'string' ? body : (JSON.stringify(body) ?? '');
  if (text.includes(tag) || path.includes(tag)) return true;
  return [...namesIn(body)].some(({ value }) => made.has(value));
}

/** A body that is no object is turned away whatever it was meant to do. */
const isRefusedAnyway = (operation: Operation | undefined, body: unknown) =>
  operation !== undefined &&
  operation.requestBody?.required === true &&
  (body === undefined || typeof body !== 'object' || body === null);

function idsGivenIn(body: unknown): Named[] {
  if (!isObject(body)) return [];
  return ['id', 'external_id'].flatMap((key) => {
    const value = body[key];
    return typeof value === 'string' || typeof value === 'number' ? [{ key, value: String(value) }] : [];
  });
}

const hasAddress = (body: unknown) => {
  const { email, phone } = (body ?? {}) as { email?: unknown; phone?: unknown };
  return [email, phone].some((address) => typeof address === 'string' && address !== '');
};

interface Named {
  key: string;
  value: string;
}

/** Whoever a body names: by a field that says so, or as one of a list of people. */
function* namesIn(value: unknown, key = '', isPerson = false): Generator<Named> {
  if (Array.isArray(value)) for (const item of value) yield* namesIn(item, key, isPerson);
  else if (typeof value === 'object' && value !== null) {
    for (const [name, child] of Object.entries(value))
      yield* namesIn(child, name, SOMEBODY.test(name) || (isPerson && name === 'id'));
    return;
  } else if (NAMES_SOMEBODY.test(key) || GIVES_WORK.test(key) || (isPerson && value !== undefined))
    yield { key, value: String(value) };
}
