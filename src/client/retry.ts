import type { Wait } from './bounds.js';
import { IntercomConnectionError } from './errors.js';
import { retryDelay, type RetryOptions } from './retry-policy.js';

/**
 * Makes attempts until one is final, and returns or throws what the last one did.
 *
 * @param endsAt - Unix milliseconds after which no attempt can finish.
 */
export async function withRetry<Result extends { response: Response }>(
  retry: RetryOptions | false,
  repeatable: boolean,
  endsAt: number,
  operation: string,
  signal: AbortSignal,
  wait: Wait,
  attempt: () => Promise<Result>,
): Promise<Result> {
  if (retry === false) return attempt();
  for (let repeats = 0; ; repeats++) {
    let result: Result | undefined;
    let error: IntercomConnectionError | undefined;
    try {
      result = await attempt();
      if (result.response.ok) return result;
    } catch (thrown) {
      // Only a failure of the network may be repeated; anything else that is thrown is a fault of the caller's code.
      if (!(thrown instanceof IntercomConnectionError)) throw thrown;
      error = thrown;
    }
    // The call is over already: a repeat would be announced to the hook and never made.
    signal.throwIfAborted();
    const response = result?.response;
    const now = Date.now();
    const maxDelay = Math.min(retry.maxDelay ?? Infinity, endsAt - now);
    const delay = retryDelay({ repeats, response }, { ...retry, maxDelay, repeatable }, now, Math.random());
    if (delay === undefined) {
      if (result) return result;
      throw error!;
    }
    retry.onRetry?.({ operation, attempt: repeats + 2, delay, status: response?.status, error });
    await wait(delay);
  }
}
