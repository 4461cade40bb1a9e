import type { Version } from '../../generated/versions.js';
import { NEWEST } from '../description/versions.js';
import { answer, passTime, type Engine } from './answer.js';
import type { SandboxBug } from './bug.js';
import { createClock, createSystemClock, SANDBOX_EPOCH, type Clock } from './clock.js';
import { withCors } from './cors.js';
import { createKept, type DataFile, type Kept } from './kept.js';
import { createFaults, type Fault, type FaultState } from './faults.js';
import { readOperations } from './known-operations.js';
import { fetchFrom } from './fetch.js';
import type { SandboxRequest, SandboxResponse } from './message.js';
import type { AnyHandler, OperationId } from './operation.js';
import { createPlans, type LoadDescription } from './plan.js';
import { createRateLimiter, type RateWindow } from './rate-limit.js';
import { createRequestLog, type LoggedRequest } from './request-log.js';
import { handlersOf, malformationsOf, SEEDS, type SeedName } from './resource.js';
import { RESOURCES } from './resources.js';
import { NEWEST_STABLE, readVersion } from './version.js';
import { createNotifications } from './notification.js';
import {
  createWebhooks,
  type SandboxWebhooks,
  type WebhookDelivery,
  type WebhookSubscription,
} from './webhooks.js';
import { allTables, World, WORKSPACE_ID, type SandboxEvent, type WorldSnapshot } from './world.js';

/** The token that a sandbox accepts unless it is given another. */
export const SANDBOX_TOKEN = 'sandbox-token';
/** The secret that `updateConversationPart` accepts unless the sandbox is given another. */
export const SANDBOX_SECRET = 'sandbox-secret';

export interface SandboxOptions {
  /**
   * The workspace to begin with. `default`: a small support team with one of everything that the API cannot create, and a
   * few contacts and conversations. `large`: the same with 10,000 contacts and 10,000 conversations. `empty`: one admin.
   * Default `default`.
   */
  seed?: SeedName;
  /**
   * The access token that is accepted. Default {@link SANDBOX_TOKEN}. The same with `-without-permissions` at its end is
   * refused with 403 and `forbidden` by every operation that lists a 403, and with `-without-plan` at its end with 403
   * and `api_plan_restricted`; the other operations accept both.
   */
  token?: string;
  /** Answers requests without an `Intercom-Version` header. Default: the newest version that is not a preview. */
  version?: Version;
  /** `manual` stands still until `clock` moves it, `system` follows the computer's clock. Default `manual`. */
  clock?: 'manual' | 'system';
  /** Where a manual clock starts, in Unix seconds. Default {@link SANDBOX_EPOCH}. */
  startAt?: number;
  /**
   * Calls per window of ten seconds; more are refused with 429. A window ends on the sandbox's clock: under one that stands
   * still, the header `X-Sandbox-Clock` of the refusal says by how much to advance it. Default: none is refused.
   */
  rateLimit?: number;
  /** The largest body that is read, in bytes; a larger one is refused with 413. Default 20 MiB. */
  maxBodyBytes?: number;
  /** What `updateConversationPart` must be sent as `secret`. Default {@link SANDBOX_SECRET}. */
  secret?: string;
  /** Handlers by operationId, in place of the sandbox's own: to try out an answer, or a lie. */
  handlers?: { readonly [Id in OperationId]?: AnyHandler };
  /** Told of every bug, besides the 500 that the caller gets. Default: writes it to standard error. */
  onBug?: (bug: SandboxBug) => void;
  /**
   * Told of what happened in the workspace, in its order, once the answer that caused it stands and before it is sent.
   * Nothing is told of a request that was refused or ran into a bug. Default: nobody listens.
   */
  onEvent?: (event: SandboxEvent) => void;
  /** Where what happens is delivered to, signed. More can be added with `sandbox.webhooks.register`. Default: nowhere. */
  webhooks?: WebhookSubscription | readonly WebhookSubscription[];
  /** Told of every attempt to deliver a notification, once it is over; its last attempt says what became of it. Default: nobody listens. */
  onDelivery?: (delivery: WebhookDelivery) => void;
  /** What goes wrong on purpose. Of several, each meets the request; the first failure is the one that happens. Default: nothing. */
  faults?: Fault | readonly Fault[];
  /** Decides whom faults with a probability hit; the same number, the same requests. Default 1. */
  faultSeed?: number;
  /** How many of the last requests `requests` keeps, as long as their bodies stay below 16 MiB. Default 1000. */
  keepRequests?: number;
  /** Told of every request once it is answered and before the answer is sent. Default: nobody listens. */
  onRequest?: (request: LoggedRequest) => void;
  /**
   * A file in which the workspace is kept: what a request changed is one line, written before its answer, so that a
   * process that is killed loses nothing that it answered. A file that is there wins over `seed`. Webhooks, faults and the
   * requests themselves are not kept. On Node only. Default: the workspace ends with the process.
   */
  data?: string;
  /** The origins whose pages may call, such as `http://localhost:3000`, or `*` for all. Default: none, as with Intercom. */
  cors?: string | readonly string[];
}

/** The state of a sandbox at one moment. */
export interface Snapshot {
  world: WorldSnapshot;
  /** How many requests were answered. */
  requests: number;
  rateWindow: RateWindow;
  faults: FaultState;
}

/** What is not the same everywhere: where descriptions come from, and where a bug is told. */
export interface Environment {
  load: LoadDescription;
  onBug: (bug: SandboxBug) => void;
  /** Opens the file of `data`. */
  openData?: (path: string) => DataFile;
}

/** A sandbox without a network, for whatever runs JavaScript. */
export interface SandboxCore {
  /** Answers a request that is plain data. */
  answer: (request: SandboxRequest) => Promise<SandboxResponse>;
  /** Answers like `https://api.intercom.io`, whatever the host of the URL. Bound: pass it around freely. */
  fetch: typeof globalThis.fetch;
  /** Back to the seed, the first ids and the starting time; forgets the bugs and the requests. */
  reset(): void;
  /** The state of the workspace at this moment, to come back to. */
  snapshot(): Snapshot;
  /** Back to a snapshot: its time, its request ids, its calls of the rate limit and its faults too. Bugs and requests stay known. */
  restore(snapshot: Snapshot): void;
  /**
   * Moves the clock forward by a number of seconds, and does at once what time does: snoozes that end, exports that finish.
   * Moved by `clock` alone, it is done before the next request.
   *
   * @throws RangeError when it is not a whole number.
   */
  advance(seconds: number): void;
  readonly clock: Clock;
  /** Everything that went wrong since the start or the last reset. Empty in a good run. */
  readonly bugs: readonly SandboxBug[];
  /** The last requests and what was answered, oldest first: to assert on. */
  readonly requests: readonly LoggedRequest[];
  /** Closes the file of `data`, so that another sandbox may have it. Without one it does nothing. */
  close(): void;
  /** Forgets the requests so far. */
  clearRequests(): void;
  /** Delivers what happens, as Intercom does. */
  readonly webhooks: SandboxWebhooks;
  readonly maxBodyBytes: number;
}

const MAX_BODY_BYTES = 20 * 1024 * 1024;
const KEPT_REQUESTS = 1000;

export function createCore(options: SandboxOptions, { load, onBug, openData }: Environment): SandboxCore {
  const { seed = 'default', maxBodyBytes = MAX_BODY_BYTES } = options;
  const start = options.startAt ?? SANDBOX_EPOCH;
  const clock = options.clock === 'system' ? createSystemClock() : createClock(start);
  const bugs: SandboxBug[] = [];
  const planOf = createPlans(
    load,
    RESOURCES.map(({ changes = {} }) => changes),
  );

  const defaultVersion = readVersion(options.version ?? NEWEST_STABLE);
  const report = (bug: SandboxBug) => {
    bugs.push(bug);
    (options.onBug ?? onBug)(bug);
  };
  const webhooks = createWebhooks([options.webhooks ?? []].flat(), {
    notifications: createNotifications(
      load,
      RESOURCES.map(({ changes = {} }) => changes),
    ),
    clock,
    runs: options.clock === 'system',
    version: defaultVersion,
    app: WORKSPACE_ID,
    report,
    onAttempt: options.onDelivery,
  });

  const standard = handlersOf(RESOURCES);
  const known = Object.keys(standard);
  const handlers = { ...standard, ...readHandlers(options.handlers, known) };
  const log = createRequestLog(options.keepRequests ?? KEPT_REQUESTS, options.onRequest);
  const faults =
    options.faults === undefined
      ? undefined
      : createFaults(options.faults, options.faultSeed ?? 1, known, clock);
  const untouched = faults?.state();

  let requests = 0;
  let kept: Kept | undefined;
  const begin = (): Engine => {
    requests = 0;
    return {
      world: fill(new World(clock, options.secret ?? SANDBOX_SECRET, () => load(NEWEST)), seed),
      token: options.token ?? SANDBOX_TOKEN,
      maxBodyBytes,
      defaultVersion,
      rateLimiter: createRateLimiter(options.rateLimit, options.clock !== 'system'),
      load,
      planOf,
      handlers,
      log,
      faults,
      save: (world) => kept?.save(world, requests),
      malformations: malformationsOf(RESOURCES),
      nextRequestId: () => REQUEST_ID_PREFIX + (requests += 1).toString(36).padStart(5, '0'),
      report,
      isHeard: () => options.onEvent !== undefined || webhooks.hasSubscriptions(),
      tell(events) {
        for (const event of events) {
          options.onEvent?.(event);
          webhooks.tell(event);
        }
      },
    };
  };

  let engine = begin();
  if (options.data !== undefined) {
    if (!openData) throw new Error('data needs the file system of Node, which is not here.');
    const onTime = (now: number) => {
      if (options.clock !== 'system') clock.set(now);
    };
    const file = openData(options.data);
    try {
      kept = createKept(file, allTables(), onTime);
      requests = kept.load(engine.world);
    } catch (error) {
      file.close();
      throw error;
    }
  }
  const reply = (request: SandboxRequest) => answer(engine, request);
  const respond = options.cors === undefined ? reply : withCors(reply, options.cors);
  return {
    answer: respond,
    fetch: (input, init) => fetchFrom(respond, new Request(input, init)),
    reset() {
      clock.set(options.clock === 'system' ? Math.floor(Date.now() / 1000) : start);
      bugs.length = 0;
      log.clear();
      if (untouched) faults?.restore(untouched);
      webhooks.reset();
      engine = begin();
      kept?.rewrite(engine.world, requests);
    },
    snapshot: () => ({
      world: engine.world.snapshot(),
      requests,
      rateWindow: engine.rateLimiter.state(),
      faults: faults?.state() ?? [],
    }),
    restore(snapshot) {
      engine.world.restore(snapshot.world);
      engine.rateLimiter.restore(snapshot.rateWindow);
      faults?.restore(snapshot.faults);
      ({ requests } = snapshot);
      kept?.rewrite(engine.world, requests);
    },
    close: () => kept?.close(),
    advance(seconds) {
      clock.advance(seconds);
      passTime(engine);
    },
    requests: log.entries,
    clearRequests: () => log.clear(),
    clock,
    bugs,
    webhooks,
    maxBodyBytes,
  };
}

const REQUEST_ID_PREFIX = '0007f3kq2m8c9vh';

/** Everything is made at the time of the workspace's clock, and in the same order every time. */
function fill(world: World, seed: SeedName): World {
  if (!SEEDS.includes(seed))
    throw new Error(`Unknown seed ${JSON.stringify(seed)}; expected one of ${SEEDS.join(', ')}.`);
  for (const resource of RESOURCES) {
    resource.seed?.(world, seed);
    if (resource.tick) world.onTick(resource.tick);
  }
  world.commit();
  for (const { watch } of RESOURCES) if (watch) world.onChange(watch);
  return world;
}

/** @throws TypeError for an operation that there is not, and for what is no function. */
function readHandlers(given: SandboxOptions['handlers'] = {}, known: readonly string[]) {
  readOperations(Object.keys(given), 'handlers', known);
  for (const [name, handler] of Object.entries(given))
    if (handler !== undefined && typeof handler !== 'function')
      throw new TypeError(`handlers.${name} is ${JSON.stringify(handler)}. Expected a function.`);
  return given;
}
