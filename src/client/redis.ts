// What `import … from 'intercom-fetch/redis'` offers.
import { checkAll, checkOne, FUNCTION, isCount, type Check } from './checks.js';
import { LONGEST_WAIT } from './longest-wait.js';
import { BELIEVED, createOwnShare } from './own-share.js';
import type { RateLimitStore } from './rate-limiter.js';
import { SCRIPT, UNLIMITED } from './redis-script.js';

/** What the store asks of a client of Redis. The package `redis` has it, from version 4 on. */
export interface RedisClient {
  /** Sends one command, its arguments in order, and resolves with the reply. */
  sendCommand: (command: string[]) => Promise<unknown>;
}

/** Options of {@link createRedisStore}. */
export interface RedisStoreOptions {
  /** A client that is connected, or connects by itself. It stays yours: the store never closes it. */
  client: RedisClient;
  /** Where in Redis the budget is kept. Give each workspace a key of its own. @default 'intercom-fetch:budget' */
  key?: string | undefined;
  /** Calls of each window to leave to others that use the same workspace. @default 0 */
  reserve?: number | undefined;
  /** How long to wait for Redis, in milliseconds, before it counts as gone. @default 1000 */
  timeout?: number | undefined;
  /** How many processes divide the budget while Redis is gone. @default as many as Redis last knew of */
  processes?: number | undefined;
  /** Told each time that Redis fails; until the window ends, this process then uses its own share. @default nobody is */
  onFailure?: ((error: Error) => void) | undefined;
}

/**
 * Makes a {@link RateLimitStore} for `createRateLimiter` that keeps the budget in Redis, for processes that work
 * on one workspace. While Redis is gone, calls go on, from the
 * next window on: each process then uses its own share of the budget.
 *
 * @throws IntercomConfigError when an option is not usable.
 * @example
 * ```ts
 * import { createClient } from 'redis';
 * import { createIntercomClient, createRateLimiter } from 'intercom-fetch';
 * import { createRedisStore } from 'intercom-fetch/redis';
 *
 * const redis = createClient({ url: 'redis://127.0.0.1:6379' });
 * redis.on('error', console.error);
 * await redis.connect();
 *
 * const rateLimit = createRateLimiter({ store: createRedisStore({ client: redis, key: 'intercom:acme' }) });
 * export const intercom = createIntercomClient({ version: '2.14', token: 'your-token', rateLimit, timeout: 600_000 });
 * ```
 */
export function createRedisStore(options: RedisStoreOptions): RateLimitStore {
  checkAll('option of createRedisStore', options, OPTIONS);
  checkOne('client', options.client, OPTIONS['client'] as Check);
  const { client, key = 'intercom-fetch:budget', reserve = 0, timeout = 1000, onFailure } = options;
  const own = createOwnShare(reserve);
  let me = crypto.randomUUID();
  let processes = options.processes ?? 1;
  // Redis is not asked before this moment, which is 0 when it answered last.
  let askAt = 0;
  // Nothing is sent before this one.
  let goOnAt = 0;

  async function evaluate(
    action: 'take' | 'settle',
    now: number,
    ...rest: (string | number)[]
  ): Promise<number> {
    const args = [action, now, me, LEASE, POLL, BELIEVED, reserve, ...rest].map(String);
    const reply = await within(timeout, client.sendCommand(['EVAL', SCRIPT, '1', key, ...args]));
    const [wait, known] = Array.isArray(reply) ? reply.map(Number) : [];
    if (wait === undefined || known === undefined || Number.isNaN(wait + known))
      throw new Error(`Redis was to answer with two numbers, but answered ${JSON.stringify(reply)}.`);
    processes = options.processes ?? known;
    return wait;
  }

  function fail(error: unknown, now: number): void {
    // Of a window that was shared, others may have taken any part: the share of this process begins with the next one.
    if (askAt === 0) goOnAt = own.until();
    askAt = Math.max(own.until(), now + 1000);
    // What it was doing may be done yet. Under another name that is forgotten in a while, and nothing is counted twice.
    me = crypto.randomUUID();
    onFailure?.(error as Error);
  }

  return {
    take: async (now) => {
      if (now >= askAt) {
        try {
          const wait = await evaluate('take', now);
          if (wait === 0) own.note();
          askAt = 0;
          return wait;
        } catch (error) {
          fail(error, now);
        }
      }
      return now < goOnAt ? goOnAt - now : own.take(now, processes);
    },
    settle: async (seen, now) => {
      own.settle(seen, now);
      if (now < askAt) return;
      const [remaining, reset] = seen
        ? [Math.min(seen.remaining, UNLIMITED), seen.reset.getTime()]
        : ['', ''];
      await evaluate('settle', now, remaining, reset).catch((error: unknown) => fail(error, now));
    },
  };
}

/** @throws Error when the promise takes longer. */
async function within<Value>(limit: number, promise: Promise<Value>): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`Redis did not answer within ${limit} ms.`)), limit);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

/** A process that says nothing for so long does not count any more, and neither do its calls. */
const LEASE = 60_000;
/** How soon to ask again when another process may tell more about the window. */
const POLL = 50;

const sendsCommands = (value: unknown): boolean =>
  typeof (value as RedisClient | null | undefined)?.sendCommand === 'function';

const OPTIONS: Record<string, Check> = {
  client: ['an object with the function sendCommand', sendsCommands],
  key: ['a text that is not empty', (value) => typeof value === 'string' && value !== ''],
  reserve: ['a whole number, 0 or more', isCount],
  timeout: [
    `milliseconds above 0 and below ${LONGEST_WAIT + 1}`,
    (value) => typeof value === 'number' && value > 0 && value <= LONGEST_WAIT,
  ],
  processes: ['a whole number, 1 or more', (value) => isCount(value) && value !== 0],
  onFailure: FUNCTION,
};
