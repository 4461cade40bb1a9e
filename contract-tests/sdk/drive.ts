import fc from 'fast-check';
import { IntercomClient } from 'intercom-client';
import type { Version } from '../../generated/versions.js';
import type { Operation } from '../../src/description/description.js';
import { loadDescription } from '../../src/description/load.js';
import { matchOperation } from '../../src/description/match.js';
import { schemasOf } from '../../src/description/schemas.js';
import type { Hints } from '../../src/description/testing/values.js';
import { SANDBOX_EPOCH, SANDBOX_TOKEN, type Snapshot } from '../../src/sandbox/index.js';
import { callerOf, SEEDED } from '../../src/sandbox/testing/caller.js';
import type { KnownIds } from '../../src/sandbox/testing/known-ids.js';
import { drawn, HINTS, isReading, Visit, type Drawn } from '../../src/sandbox/testing/visit.js';
import { callsOf, methodsOf, type Method } from './methods.js';
import { FURNITURE, PREPARED, QUESTIONS, type Asked } from './prepared.js';
import { showsSomething } from './shown.js';

/** What became of one method of the SDK. */
export interface Outcome {
  method: string;
  operationId: string | undefined;
  /** `shown`: it succeeded, and what it wrote was read by another call. `read`: it reads, and showed what is there. */
  result: 'shown' | 'read' | 'no effect' | 'empty' | 'refused' | 'not described';
  /** What went wrong at the last attempt. */
  why?: string;
}

/** How many requests are drawn before a method is given up. */
const ATTEMPTS = 60;
/** What lets a request through that is otherwise drawn by the description alone. */
const SDK_HINTS: Hints = {
  author_id: [Number(SEEDED.owner)],
  sender_id: [Number(SEEDED.owner)],
  owner_id: [Number(SEEDED.owner)],
  admin_id: [SEEDED.owner],
  source_id: [3341],
  sync_behavior: ['api'],
  ticket_type_id: [SEEDED.customerTicketType],
  translated_content: [undefined],
  newsfeed_assignments: [[]],
  created_at: [SANDBOX_EPOCH],
  external_id: ['user-1'],
  phone: ['+353861234567'],
  phone_number: ['+353861234567'],
};
/** How many things of a kind are looked at before and after. */
const THINGS = 30;

/** Methods that read, though they send a POST. */
const READ_BY_POST = new Set(['listAllCompanies', 'listCallsWithTranscripts']);

/**
 * Calls the methods that belong to a version, or those of them that are named, each in the same workspace, which has one
 * of everything.
 */
export async function drive(
  version: '2.14' | 'Unstable',
  belongs: (name: string) => boolean,
): Promise<Outcome[]> {
  const place = new Place(await furnish(version));
  const server = await place.visit.sandbox.listen();
  const connect = (send: typeof fetch) =>
    new IntercomClient({ baseUrl: server.url, token: SANDBOX_TOKEN, version, maxRetries: 0, fetch: send });
  const calls = new Map(callsOf(connect(place.send)));
  const outcomes: Outcome[] = [];
  try {
    for (const method of await methodsOf(connect)) {
      const call = calls.get(method.name);
      if (call && belongs(method.name)) outcomes.push(await place.tryMethod({ ...method, call }));
    }
  } finally {
    await server.close();
  }
  return outcomes;
}

/** One workspace, as it stands before each method. */
class Place {
  readonly #furnished: Snapshot;
  readonly #ids: KnownIds;
  /** The last answer that came over the wire; `place` is where a redirection points, or the whole text. */
  #last: { operationId: string | undefined; status: number; place: string } | undefined;
  /** What the furnished workspace shows. */
  #before: Map<string, string> | undefined;

  constructor(readonly visit: Visit) {
    this.#furnished = visit.sandbox.snapshot();
    this.#ids = visit.ids;
  }

  /** The `fetch` of the SDK. */
  readonly send: typeof fetch = async (input, init) => {
    const response = await fetch(input, { ...init, redirect: 'manual' });
    await this.#see(response, init?.method ?? 'GET', input instanceof Request ? input.url : input.toString());
    return response;
  };

  async #see(response: Response, http: string, url: string): Promise<void> {
    const operation = operationAt(this.visit.version, http, new URL(url).pathname);
    const text = await response.clone().text();
    const place = response.headers.get('location') ?? text;
    this.#last = { operationId: operation?.operationId, status: response.status, place };
    if (operation && response.ok && response.headers.get('content-type')?.includes('json'))
      this.visit.ids.see(operation, JSON.parse(text));
  }

  async tryMethod(method: Method): Promise<Outcome> {
    const { visit } = this;
    const operation = operationAt(visit.version, method.http, method.path.replaceAll(/\{\w+\}/g, '1'));
    const outcome = { method: method.name, operationId: operation?.operationId };
    if (!operation) return { ...outcome, result: 'not described', why: `${method.http} ${method.path}` };
    let last: Pick<Outcome, 'result' | 'why'> = { result: 'refused' };
    for (const asked of this.#requests(operation)) {
      visit.sandbox.restore(this.#furnished);
      visit.ids = this.#ids.copy();
      last = await this.#attempt(operation, method, asked);
      if (last.result === 'shown' || last.result === 'read') break;
    }
    return { ...outcome, ...last };
  }

  #requests(operation: Operation): (Drawn | Prepare)[] {
    const prepare = PREPARED[operation.operationId];
    if (prepare) return [prepare];
    const { version } = this.visit;
    const hints = { ...this.#ids.hints(), ...HINTS, ...SDK_HINTS };
    return fc.sample(drawn(schemasOf(loadDescription(version).document), operation, hints), {
      numRuns: ATTEMPTS,
      seed: 1,
    });
  }

  async #attempt(
    operation: Operation,
    method: Method,
    request: Drawn | Prepare,
  ): Promise<Pick<Outcome, 'result' | 'why'>> {
    const { visit } = this;
    const asked =
      typeof request === 'function' ? await this.#prepare(request) : fill(visit, operation, request);
    const before =
      typeof request === 'function' ? await readings(visit) : (this.#before ??= await readings(visit));
    this.#last = undefined;
    let value: unknown;
    try {
      value = await method.call(method.takesRequest ? argumentsOf(method, asked) : undefined);
    } catch (error) {
      return { result: 'refused', why: String(error).replaceAll(/\s+/g, ' ').slice(0, 300) };
    }
    const { operationId, status, place } = this.#last ?? { operationId: undefined, status: 500, place: '' };
    if (operationId !== operation.operationId || status >= 400)
      return { result: 'refused', why: `it asked ${operationId}: ${status}` };
    if (isReading(operation) || READ_BY_POST.has(operation.operationId))
      // Some methods drop what they ask for: files, and where a recording is.
      return { result: (await showsSomething(value ?? place, asked.path, visit.ids)) ? 'read' : 'empty' };
    const changed = changes(before, await readings(visit));
    return { result: changed.some((text) => text.includes(asked.shows ?? '')) ? 'shown' : 'no effect' };
  }

  #prepare(prepare: Prepare): Promise<Asked> | Asked {
    const { sandbox, version } = this.visit;
    const seeing: typeof fetch = async (input, init) => {
      const response = await sandbox.fetch(input, init);
      await this.#see(
        response,
        init?.method ?? 'GET',
        input instanceof Request ? input.url : input.toString(),
      );
      return response;
    };
    return prepare({
      call: callerOf({ fetch: seeing }, version),
      newest: callerOf(sandbox, 'Unstable'),
      wait: (seconds) => sandbox.clock.advance(seconds),
    });
  }
}

type Prepare = (typeof PREPARED)[string];

const fill = (visit: Visit, { path }: Operation, { choice, query, body }: Drawn): Asked => ({
  path: visit.ids.fill(path, choice),
  query,
  body: body as Record<string, unknown>,
});

/** The arguments of a method: what stands in the path by the method's names, and the rest by those of the API. */
function argumentsOf(method: Method, { path, query, body }: Asked): Record<string, unknown> {
  const filled = path.split('/');
  const named = method.path.split('/').flatMap((segment, index): [string, string][] => {
    const [, name] = /^\{(\w+)\}$/.exec(segment) ?? [];
    return name === undefined ? [] : [[name, decodeURIComponent(filled[index] ?? '')]];
  });
  const fields = typeof body === 'object' && body !== null && !method.takesBody ? body : { body };
  return { ...query, ...fields, ...Object.fromEntries(named) };
}

const operationAt = (version: Version, http: string, pathname: string): Operation | undefined => {
  const match = matchOperation(loadDescription(version), http, pathname);
  return match.kind === 'operation' ? match.operation : undefined;
};

/** A workspace with one of everything that can be made: each operation that makes something is tried until it does. */
async function furnish(version: Version): Promise<Visit> {
  const { document, operations } = loadDescription(version);
  const visit = new Visit(version);
  const call = callerOf(visit.sandbox, version);
  for (const [path, body] of FURNITURE) {
    const { status } = await call('POST', path, body);
    if (status >= 400)
      throw new Error(`The workspace could not be furnished: POST ${path} answered ${status}`);
  }
  await readings(visit);
  for (const operation of operations.filter(({ operationId }) => operationId.startsWith('create'))) {
    const hints = { ...visit.ids.hints(), ...HINTS, ...SDK_HINTS };
    const requests = fc.sample(drawn(schemasOf(document), operation, hints), { numRuns: 20, seed: 1 });
    for (const request of requests) if ((await visit.send(request)) < 300) break;
    visit.sandbox.clock.advance(61);
  }
  await readings(visit);
  return visit;
}

/** What all operations show that need no question, by the ids that are known. */
async function readings(visit: Visit): Promise<Map<string, string>> {
  const shown = new Map<string, string>();
  for (const { operationId, path, method, parameters, pagination } of loadDescription(visit.version)
    .operations) {
    // A scroll can be read once. That something was written down in the log is no effect of its own.
    if (method !== 'GET' || pagination?.style === 'scroll' || operationId === 'listActivityLogs') continue;
    if (parameters.some(({ in: place, required }) => place === 'query' && required)) continue;
    for (const one of visit.ids.fillAll(path, THINGS))
      shown.set(one, await visit.read({ operationId, choice: 0, query: {}, body: undefined }, one));
  }
  for (const { operationId } of loadDescription(visit.version).operations)
    for (const path of QUESTIONS[operationId] ?? [])
      shown.set(path, await visit.read({ operationId, choice: 0, query: {}, body: undefined }, path));
  return shown;
}

/** What is shown now and was not before. */
const changes = (before: Map<string, string>, after: Map<string, string>): string[] =>
  [...after].flatMap(([path, text]) =>
    (before.has(path) ? before.get(path) !== text : !text.startsWith('4')) ? [text] : [],
  );
