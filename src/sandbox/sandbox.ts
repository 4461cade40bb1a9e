import type { Version } from '../../generated/versions.js';
import { answer, type Engine } from './answer.js';
import { reportToStderr, type SandboxBug } from './bug.js';
import { createClock, createSystemClock, SANDBOX_EPOCH, type Clock } from './clock.js';
import type { Handler } from './handler.js';
import { handlers } from './handlers.js';
import { listen, type ListenOptions, type SandboxServer } from './listen.js';
import { createRateLimiter } from './rate-limit.js';
import { plantSeed, type SeedName } from './seeds.js';
import { NEWEST_STABLE, readVersion } from './version.js';
import { createWorkspace } from './workspace.js';

/** The token that a sandbox accepts unless it is given another. */
export const SANDBOX_TOKEN = 'sandbox-token';
/** The secret that `updateConversationPart` accepts unless the sandbox is given another. */
export const SANDBOX_SECRET = 'sandbox-secret';

export interface SandboxOptions {
  /** The workspace to begin with. `default`: a few admins, teams, tags, contacts and conversations. `empty`: one admin. */
  seed?: SeedName;
  /** The access token that is accepted. Default {@link SANDBOX_TOKEN}. */
  token?: string;
  /** Answers requests without an `Intercom-Version` header. Default: the newest version that is not a preview. */
  version?: Version;
  /** `manual` stands still until `clock` moves it, `system` follows the computer's clock. Default `manual`. */
  clock?: 'manual' | 'system';
  /** Where a manual clock starts, in Unix seconds. Default {@link SANDBOX_EPOCH}. */
  startAt?: number;
  /** Calls per window of ten seconds; more are refused with 429. Default: none is refused. */
  rateLimit?: number;
  /** What `updateConversationPart` must be sent as `secret`. Default {@link SANDBOX_SECRET}. */
  secret?: string;
  /** Handlers by operationId, in place of the sandbox's own: to try out an answer, or a lie. */
  handlers?: Readonly<Record<string, Handler>>;
  /** Told of every bug, besides the 500 that the caller gets. Default: writes it to standard error. */
  onBug?: (bug: SandboxBug) => void;
}

export interface Sandbox {
  /** Answers like `https://api.intercom.io`, whatever the host of the URL. Bound: pass it around freely. */
  fetch: typeof globalThis.fetch;
  /** Serves the same function over HTTP. */
  listen(options?: ListenOptions): Promise<SandboxServer>;
  /** Back to the seed, the first ids and the starting time; forgets the bugs. */
  reset(): void;
  readonly clock: Clock;
  /** Everything that went wrong since the start or the last reset. Empty in a good run. */
  readonly bugs: readonly SandboxBug[];
}

/**
 * An embedded workspace that is **our reading of Intercom: agreement with it is no evidence about Intercom.**
 *
 * It is stateful and answers every version of the description. It repeats exactly: the clock stands still until it is
 * moved, ids are counters, and `reset()` goes back to the start. Requests are validated against the description and
 * refused with Intercom's errors; answers are validated too, and one that contradicts the description becomes a 500
 * with the body type `sandbox.bug`, is passed to `onBug` and kept in `bugs`.
 *
 * Unlike Intercom it lets everybody read and write everything, finds new contacts at once, knows no rate limit unless
 * told, and takes any custom attribute name. Operations that it does not do answer 501.
 *
 * @throws RangeError when `startAt` is not a whole number of seconds.
 *
 * @example
 * ```ts
 * const sandbox = createSandbox();
 * const response = await sandbox.fetch('https://api.intercom.io/admins', {
 *   headers: { Authorization: `Bearer ${SANDBOX_TOKEN}`, 'Intercom-Version': '2.14' },
 * });
 * ```
 */
export function createSandbox(options: SandboxOptions = {}): Sandbox {
  const start = options.startAt ?? SANDBOX_EPOCH;
  const clock = options.clock === 'system' ? createSystemClock() : createClock(start);
  const bugs: SandboxBug[] = [];
  const onBug = options.onBug ?? reportToStderr;

  const begin = (): Engine => {
    const workspace = createWorkspace(clock, options.secret ?? SANDBOX_SECRET);
    plantSeed(workspace, options.seed ?? 'default');
    return {
      workspace,
      token: options.token ?? SANDBOX_TOKEN,
      defaultVersion: readVersion(options.version ?? NEWEST_STABLE),
      rateLimiter: createRateLimiter(options.rateLimit),
      handlers: { ...handlers, ...options.handlers },
      report(bug) {
        bugs.push(bug);
        onBug(bug);
      },
    };
  };

  let engine = begin();
  const fetch: typeof globalThis.fetch = (input, init) => answer(engine, new Request(input, init));
  return {
    fetch,
    listen: (listenOptions) => listen(fetch, listenOptions),
    reset() {
      clock.set(options.clock === 'system' ? Math.floor(Date.now() / 1000) : start);
      bugs.length = 0;
      engine = begin();
    },
    clock,
    bugs,
  };
}
