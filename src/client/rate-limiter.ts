// Keeps many concurrent calls below Intercom's rate limit. Loaded only where it is imported.
import { LONGEST_WAIT } from './longest-wait.js';
import { checkAll, isCount, type Check } from './checks.js';
import { IntercomLimitError } from './errors.js';
import { rateLimitOf, type RateLimit } from './rate-limit.js';

/** What the client asks of a limiter: one `acquire` before each attempt, one `release` after it. */
export interface RateLimiter {
  /** Resolves when an attempt may be sent; rejects with the signal's reason if it aborts first. */
  acquire: (signal: AbortSignal) => Promise<void>;
  /** Says that the attempt is over, with its response if there was one. */
  release: (response: { headers: Headers } | undefined) => void;
}

/**
 * Keeps the budget. The default keeps it in memory; processes that work on the same workspace can share one in a store
 * of your own. Times are Unix milliseconds by Intercom's clock, so that the clocks of a fleet need not agree.
 */
export interface RateLimitStore {
  /** Takes one call out of the budget: 0 if it may be sent now, otherwise the milliseconds after which to ask again. */
  take: (now: number) => number | Promise<number>;
  /** Ends one call that was taken, with the window that its response reported; nothing if there was no response. */
  settle: (seen: RateLimit | undefined, now: number) => void | Promise<void>;
}

/** Options of {@link createRateLimiter}. */
export interface RateLimiterOptions {
  /** Calls of each window to leave to others that use the same workspace; only for the default store. @default 0 */
  reserve?: number | undefined;
  /**
   * The longest wait for one window, in milliseconds. Intercom's windows are ten seconds long; where one ends later than
   * this, calls are not kept waiting but fail at once with `IntercomLimitError`. @default 60000
   */
  maxWait?: number | undefined;
  /** Where the budget is kept. @default in the memory of this process */
  store?: RateLimitStore | undefined;
}

/**
 * Makes a limiter for the option `rateLimit`: calls wait for their turn instead of being turned away with 429.
 *
 * It learns the budget from the `X-RateLimit-*` headers. One call goes ahead to learn how much is left of the window;
 * then as many are sent as there is room for, and when it is used up the rest wait for the next window. Clients of one
 * workspace share one limiter. Waiting for a turn counts towards a call's `timeout`: give a long queue a long one.
 *
 * Where the window ends later than `maxWait` from now, the calls that wait for it fail with `IntercomLimitError`.
 *
 * @throws IntercomConfigError when an option is not usable.
 * @example
 * ```ts
 * import { createIntercomClient, createRateLimiter, unwrap } from 'intercom-fetch';
 *
 * const rateLimit = createRateLimiter({ reserve: 20 });
 * const client = createIntercomClient({ version: '2.14', token: 'your-token', rateLimit, timeout: 600_000 });
 * const ids = Array.from({ length: 5000 }, (_, index) => String(index));
 * await Promise.all(
 *   ids.map((contact_id) => unwrap(client.GET('/contacts/{contact_id}', { params: { path: { contact_id } } }))),
 * );
 * ```
 */
export function createRateLimiter(options: RateLimiterOptions = {}): RateLimiter {
  checkAll('option of createRateLimiter', options, OPTIONS);
  const { reserve = 0, maxWait = 60_000, store = memoryStore(reserve, maxWait) } = options;
  const waiting: Waiter[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let draining = false;
  let settlements = 0;
  let skew: number | undefined;
  const now = () => Date.now() + (skew ?? 0);

  /** Lets through as many as the budget has room for, in the order in which they came. */
  async function drain(): Promise<void> {
    clearTimeout(timer);
    if (draining) return;
    draining = true;
    try {
      while (waiting.length > 0) {
        const settled = settlements;
        const delay = await store.take(now());
        const next = waiting[0];
        if (delay === 0 && next) next.go();
        // Everybody left while the store was asked.
        else if (delay === 0) await store.settle(undefined, now());
        else if (next && settled === settlements) {
          if (delay > maxWait) throw new IntercomLimitError(delay, maxWait);
          timer = setTimeout(() => void drain(), delay);
          break;
        }
      }
    } catch (error) {
      failAll(error);
    }
    draining = false;
  }

  function failAll(error: unknown): void {
    for (const { fail } of [...waiting]) fail(error as Error);
  }

  return {
    acquire: (signal) =>
      new Promise((resolve, reject) => {
        const leave = () => {
          signal.removeEventListener('abort', abort);
          waiting.splice(waiting.indexOf(waiter), 1);
          if (waiting.length === 0) clearTimeout(timer);
        };
        const waiter: Waiter = {
          go: () => (leave(), resolve()),
          fail: (error) => (leave(), reject(error)),
        };
        const abort = () => waiter.fail(signal.reason as Error);
        signal.throwIfAborted();
        signal.addEventListener('abort', abort);
        waiting.push(waiter);
        void drain();
      }),
    release: (response) => {
      // `Date` has whole seconds and is a little old when it arrives, so the greatest difference is the truest, and none
      // is too great: a window is never believed to be over before it is.
      const date = Date.parse(response?.headers.get('date') ?? '');
      if (date) skew = Math.max(skew ?? -Infinity, date - Date.now());
      const unlimited = () => ({ limit: Infinity, remaining: Infinity, reset: new Date(now() + 1000) });
      const seen = response && (rateLimitOf(response) ?? unlimited());
      const settle = async () => {
        await store.settle(seen, now());
        settlements += 1;
        await drain();
      };
      settle().catch(failAll);
    },
  };
}

/** Milliseconds until a store is asked again while the first call of a window is on its way. */
const POLL = 1000;

const OPTIONS: Record<string, Check> = {
  reserve: ['a whole number, 0 or more', isCount],
  maxWait: [
    `milliseconds from ${POLL} to ${LONGEST_WAIT}`,
    (value) => typeof value === 'number' && value >= POLL && value <= LONGEST_WAIT,
  ],
  store: ['an object with the functions take and settle', isStore],
};

function isStore(value: unknown): boolean {
  const { take, settle } = Object(value) as Record<string, unknown>;
  return typeof take === 'function' && typeof settle === 'function';
}

interface Waiter {
  go: () => void;
  fail: (error: Error) => void;
}

/**
 * A budget in memory. Of a window that nothing is known about, one call is let through; its response tells the rest.
 * A call under way may or may not be counted in what responses report as remaining, so it is always taken off: as the
 * calls return this corrects itself, and the window is never overdrawn.
 */
function memoryStore(reserve: number, maxWait: number): RateLimitStore {
  let ends = 0;
  let believed = 0;
  let remaining = 0;
  let underWay = 0;
  let probing = false;
  return {
    take: (now) => {
      // A window that is too long to wait for may be a mistake, so after a while one call looks again.
      if (now >= Math.min(ends, believed)) {
        if (probing) return POLL;
        probing = true;
      } else if (remaining - reserve - underWay < 1) return ends - now;
      underWay += 1;
      return 0;
    },
    settle: (seen, now) => {
      underWay -= 1;
      probing = false;
      if (!seen) {
        // Lost on the way there or on the way back; it may have been counted.
        remaining -= 1;
        return;
      }
      const reset = seen.reset.getTime();
      const known = now < Math.min(ends, believed) && remaining < Infinity;
      if (known && (seen.remaining === Infinity || reset < ends)) return;
      remaining = known && reset === ends ? Math.min(remaining, seen.remaining) : seen.remaining;
      ends = reset;
      believed = now + maxWait;
    },
  };
}
