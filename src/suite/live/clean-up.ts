import { setTimeout as sleep } from 'node:timers/promises';
import { createIntercomClient, isIntercomApiError } from '../../client/index.js';
import { listOf, type PlainClient } from '../../client/paginate.js';
import { NEWEST } from '../../description/versions.js';
import { loadDescription } from '../../description/load.js';
import type { Entry } from './journal.js';
import { fillPath, isUndone, newestOf, removalParamsOfEntry, undoOf, type PathParams } from './removal.js';

/** What cleans up speaks through. */
export interface Cleaner {
  baseUrl: string;
  token: string;
  fetch: typeof globalThis.fetch;
  /** Ends the cleaning: its own limit of time, or somebody who will not wait. */
  signal: AbortSignal;
  /** Milliseconds between tries; each is twice as long as the one before. Default one second. */
  pause?: number;
}

/** Something that could not be removed, or that could not be found out about. */
export interface Leftover {
  /** The number in the journal. */
  number: number;
  /** `DELETE /contacts/…`, or what may have been made. */
  what: string;
  why: string;
}

const TRIES = 4;

/**
 * Removes what a journal says was made, the last first: children stand behind their parents. What was sent and never
 * answered is looked for by the tag that it carries.
 *
 * @param onGone called with the number of each that is known to be gone.
 */
export async function cleanUp(
  entries: ReadonlyMap<number, Entry>,
  tag: string,
  cleaner: Cleaner,
  onGone: (number: number) => void,
): Promise<Leftover[]> {
  const leftovers: Leftover[] = [];
  const needles = [tag, ...idsOf(entries)];
  for (const [number, entry] of [...entries].reverse()) {
    const problem = await attempt(() => removeEntry(entry, needles, cleaner));
    if (problem === undefined) onGone(number);
    else leftovers.push({ number, what: nameOf(entry), why: problem });
  }
  return leftovers;
}

/** Removes whatever carries a tag, though no journal tells of it, from every list that can be walked without one. */
export async function sweep(
  tag: string | RegExp,
  cleaner: Cleaner,
): Promise<{ removed: number; leftovers: Leftover[] }> {
  let removed = 0;
  const leftovers: Leftover[] = [];
  const makers = loadDescription(NEWEST).operations.filter(({ undo }) => undo);
  // Contacts and companies are what other things belong to, so they go last.
  makers.sort((a, b) => Number(isParent(a.operationId)) - Number(isParent(b.operationId)));
  for (const { operationId, undo } of makers) {
    if (!undo || newestOf(undo.find).operation.path.includes('{')) continue;
    const problem = await attempt(async () => {
      for (const params of await findAll(operationId, tag, cleaner)) {
        const why = await remove(operationId, params, cleaner);
        if (why === undefined) removed++;
        else leftovers.push({ number: 0, what: nameOf({ operationId, pathParams: {}, params }), why });
      }
      return undefined;
    });
    if (problem !== undefined) leftovers.push({ number: 0, what: `what ${operationId} makes`, why: problem });
  }
  return { removed, leftovers };
}

/** Where a workspace shows no list, or does not let the token see it, the token has made nothing either. */
async function findAll(operationId: string, tag: string | RegExp, cleaner: Cleaner): Promise<PathParams[]> {
  try {
    return await findEntries(operationId, {}, [tag], cleaner);
  } catch (error) {
    if (isIntercomApiError(error) && UNSEEN.has(error.status)) return [];
    throw error;
  }
}

const UNSEEN = new Set([401, 403, 404, 501]);

const isParent = (operationId: string) => /^create(Contact|OrUpdateCompany)$/.test(operationId);

async function removeEntry(
  entry: Entry,
  needles: readonly string[],
  cleaner: Cleaner,
): Promise<string | undefined> {
  const { operationId, pathParams, params } = entry;
  if (params) return remove(operationId, params, cleaner);
  const found = await findEntries(operationId, pathParams, needles, cleaner);
  for (const each of found) {
    const problem = await remove(operationId, each, cleaner);
    if (problem !== undefined) return problem;
  }
  return undefined;
}

/** Removes one thing in the newest version that can. What is not there any more is gone. */
async function remove(
  operationId: string,
  params: PathParams,
  cleaner: Cleaner,
): Promise<string | undefined> {
  const { body, ...undo } = undoOf(operationId);
  const { version, operation } = newestOf(undo.operationId);
  const url = cleaner.baseUrl + fillPath(operation.path, params);
  const headers = {
    accept: 'application/json',
    authorization: `Bearer ${cleaner.token}`,
    'intercom-version': version,
    ...(body && { 'content-type': 'application/json' }),
  };
  let problem = '';
  for (let tries = 0; tries < TRIES; tries++) {
    if (tries > 0)
      await sleep((cleaner.pause ?? 1000) * 2 ** (tries - 1), undefined, { signal: cleaner.signal });
    try {
      const response = await cleaner.fetch(url, {
        method: operation.method,
        headers,
        signal: cleaner.signal,
        ...(body && { body: JSON.stringify(body) }),
      });
      await response.body?.cancel();
      if (response.ok || response.status === 404 || response.status === 410) return undefined;
      problem = `status ${response.status}`;
      if (response.status < 500) return problem;
    } catch (error) {
      cleaner.signal.throwIfAborted();
      problem = reasonOf(error);
    }
  }
  return problem;
}

/** What of a kind carries one of the needles, by walking its list: a search lags behind. */
async function findEntries(
  operationId: string,
  pathParams: PathParams,
  needles: readonly (string | RegExp)[],
  { baseUrl, token, fetch, signal }: Cleaner,
): Promise<PathParams[]> {
  const undo = undoOf(operationId);
  const { version, operation } = newestOf(undo.find);
  const client = createIntercomClient({ version, baseUrl, token, fetch, timeout: 60_000 });
  const found: PathParams[] = [];
  const list = listOf(client as unknown as PlainClient, operation.path, {
    params: { path: pathParams },
    signal,
    ...(operation.pagination?.style === 'cursor-body' ? { body: { query: EVERYTHING } } : {}),
  });
  for await (const item of list) {
    const text = JSON.stringify(item);
    const isOurs = needles.some((needle) =>
      typeof needle === 'string' ? text.includes(needle) : needle.test(text),
    );
    const params = isOurs && !isUndone(undo, item) ? removalParamsOfEntry(undo, pathParams, item) : undefined;
    if (params) found.push(params);
  }
  return found;
}

const EVERYTHING = { field: 'created_at', operator: '>', value: '0' };

/** Ids that are long enough to be nothing else. */
const idsOf = (entries: ReadonlyMap<number, Entry>) =>
  [...entries.values()]
    .flatMap(({ params }) => Object.values(params ?? {}))
    .filter((id) => /^[0-9a-f]{24}$/.test(id));

function nameOf({ operationId, params }: Entry): string {
  if (!params) return `what ${operationId} may have made`;
  const { operation } = newestOf(undoOf(operationId).operationId);
  return `${operation.method} ${fillPath(operation.path, params)}`;
}

/** What went wrong, in words; undefined when nothing did. */
async function attempt(act: () => Promise<string | undefined>): Promise<string | undefined> {
  try {
    return await act();
  } catch (error) {
    return reasonOf(error);
  }
}

const reasonOf = (error: unknown) => (error instanceof Error ? error.message : String(error));
