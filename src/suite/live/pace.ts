import { setTimeout as sleep } from 'node:timers/promises';
import { createRateLimiter } from '../../client/index.js';
import { retryDelay } from '../../client/retry-policy.js';

type Fetch = typeof globalThis.fetch;

export interface PaceOptions {
  /** Ends waiting and calls under way. */
  signal: AbortSignal;
  /** Milliseconds for one call. Default one minute. */
  timeout?: number;
  /** Told when a call was refused for its rate, with the milliseconds until it is repeated. */
  onWait?: ((delay: number) => void) | undefined;
}

/** Repeats of a call that was refused for its rate, and the longest wait for each. */
const REPEATS = 10;
const LONGEST = 120_000;
/** Tries again to read over another connection. */
const RECONNECTS = 2;

/** A `fetch` that stays below the rate limit, and repeats what was refused for its rate: nothing had happened. */
export function pace(fetch: Fetch, { signal, timeout = 60_000, onWait }: PaceOptions): Fetch {
  const limiter = createRateLimiter();
  return async (input, init) => {
    const request = new Request(input, init);
    for (let repeats = 0; ; repeats++) {
      await limiter.acquire(signal);
      let response: Response | undefined;
      try {
        const limits = AbortSignal.any([signal, request.signal, AbortSignal.timeout(timeout)]);
        response = await fetch(request.clone(), { signal: limits });
      } catch (error) {
        // A connection may have been closed while nothing was asked. To read twice is to read once.
        if (request.method !== 'GET' || repeats >= RECONNECTS || signal.aborted) throw error;
        continue;
      } finally {
        limiter.release(response);
      }
      const delay =
        response.status === 429
          ? retryDelay(
              { response, repeats },
              { repeatable: false, limit: REPEATS, maxDelay: LONGEST },
              Date.now(),
              Math.random(),
            )
          : undefined;
      if (delay === undefined) return response;
      await response.body?.cancel();
      onWait?.(delay);
      await sleep(delay, undefined, { signal });
    }
  };
}
