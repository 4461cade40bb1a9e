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
 */
export function createRateLimiter(configured: number | undefined): RateLimiter {
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
      return {
        limit,
        exceeded: configured !== undefined && used > limit,
        headers: {
          'X-RateLimit-Limit': String(limit),
          'X-RateLimit-Remaining': String(Math.max(0, limit - used)),
          'X-RateLimit-Reset': String((current + 1) * WINDOW_SECONDS),
        },
      };
    },
  };
}
