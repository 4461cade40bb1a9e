/** Intercom counts calls in windows of this many seconds. */
const WINDOW_SECONDS = 10;
/** A private app's 10 000 calls a minute, cut into windows. */
const DOCUMENTED_LIMIT = 1667;

export interface RateLimiter {
  /** Counts one authenticated call. */
  count(now: number): { limit: number; exceeded: boolean; headers: Record<string, string> };
  /** The window under way and the calls in it, to come back to. */
  state(): RateWindow;
  restore(state: RateWindow): void;
}

/** The number of a window, counted from 1970, and how many calls it has seen. */
export interface RateWindow {
  window: number;
  used: number;
}

/**
 * Without a configured limit nothing is ever exceeded: the sandbox's clock may stand still, and then no window ends.
 *
 * @param standsStill Whether only a test moves the clock. Then a refusal says so, because to wait does not help.
 */
export function createRateLimiter(configured: number | undefined, standsStill: boolean): RateLimiter {
  const limit = configured ?? DOCUMENTED_LIMIT;
  let window = -1;
  let used = 0;
  return {
    state: () => ({ window, used }),
    restore: (state) => ({ window, used } = state),
    count(now) {
      const current = Math.floor(now / WINDOW_SECONDS);
      if (current !== window) [window, used] = [current, 0];
      used += 1;
      const exceeded = configured !== undefined && used > limit;
      const end = (current + 1) * WINDOW_SECONDS;
      return {
        limit,
        exceeded,
        headers: {
          'X-RateLimit-Limit': String(limit),
          'X-RateLimit-Remaining': String(Math.max(0, limit - used)),
          'X-RateLimit-Reset': String(end),
          ...(exceeded && standsStill && { 'X-Sandbox-Clock': `stands still; advance it by ${end - now}` }),
        },
      };
    },
  };
}
