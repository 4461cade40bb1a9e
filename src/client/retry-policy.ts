// Whether and when a call is repeated: data and arithmetic, no clocks and no timers.
import { LONGEST_WAIT } from './longest-wait.js';
import { readCount } from './rate-limit.js';

/** How calls are repeated. Every field has a default; `retry: false` switches repeating off. */
export interface RetryOptions {
  /** Repeats after the first attempt. @default 2 */
  limit?: number;
  /** The longest single wait in milliseconds; an answer that asks for more is returned instead. @default 30000 */
  maxDelay?: number;
  /** Called before each wait. Throwing here ends the call with what was thrown. */
  onRetry?: (event: RetryEvent) => void;
}

/** What {@link RetryOptions.onRetry} is told. */
export interface RetryEvent {
  /** Method and path as the description has them, such as `GET /conversations/{conversation_id}`. */
  operation: string;
  /** The attempt that is about to start after the wait: 2 for the first repeat. */
  attempt: number;
  /** Milliseconds until it starts. */
  delay: number;
  /** The status that the last attempt was answered with, unless it failed on the network. */
  status: number | undefined;
  /** What the last attempt failed with, unless it was answered. */
  error: Error | undefined;
}

/** One finished attempt, as far as the policy cares: a response, or nothing when the network failed. */
export interface Outcome {
  response: { status: number; headers: Headers } | undefined;
  /** How many repeats have been made so far. */
  repeats: number;
}

const FIRST_DELAY = 500;

/** Milliseconds to wait before the next attempt, or `undefined` when there shall be none. */
export function retryDelay(
  { response, repeats }: Outcome,
  { repeatable, limit = 2, maxDelay = 30_000 }: Omit<RetryOptions, 'onRetry'> & { repeatable: boolean },
  now: number,
  random: number,
): number | undefined {
  if (repeats >= limit || !(response ? mayPass(response.status, repeatable) : repeatable)) return undefined;
  const backoff = FIRST_DELAY * 2 ** repeats * (0.5 + random / 2);
  const asked = response && askedDelay(response, now);
  // A little more than asked, so that callers who were turned away together do not come back together.
  const delay = asked === undefined ? backoff : asked + random * FIRST_DELAY;
  return delay > Math.min(maxDelay, LONGEST_WAIT) ? undefined : Math.round(delay);
}

// A 429 was turned away before anything happened, so it may be repeated whatever the method is.
function mayPass(status: number, repeatable: boolean): boolean {
  if (status === 429) return true;
  return repeatable && (status === 408 || (status >= 500 && status !== 501));
}

// `Retry-After` in seconds or as a date; for a 429 also `X-RateLimit-Reset`, the Unix second in which the window ends.
function askedDelay(
  { status, headers }: { status: number; headers: Headers },
  now: number,
): number | undefined {
  const seconds = readCount(headers, 'retry-after');
  if (seconds !== undefined) return seconds * 1000;
  // Only an HTTP date: Date.parse finds a year in almost anything.
  const date = headers.get('retry-after') ?? '';
  if (date.endsWith('GMT') && Date.parse(date)) return Math.max(0, Date.parse(date) - now);
  const reset = status === 429 ? readCount(headers, 'x-ratelimit-reset') : undefined;
  // A window that ended already means that the clocks differ: better to back off than to come back at once.
  return reset !== undefined && reset * 1000 > now ? reset * 1000 - now : undefined;
}
