import type { Exchange } from './exchange.js';
import { redactExchanges, type RedactionOptions } from './redaction/redact-exchanges.js';
import { createTap } from './tap.js';

/** A `fetch` that remembers what may be kept. */
export interface Recorder {
  fetch: typeof globalThis.fetch;
  /** What passed so far, in order and redacted. What the exchanges said in private cannot be had from a recorder. */
  readonly exchanges: Exchange[];
}

/**
 * Wraps a `fetch` so that every exchange through it is kept, redacted by the description of the version that it speaks:
 * see {@link redactExchanges}. The caller sees the untouched response. A request that never gets a response leaves no
 * exchange.
 *
 * @param options.description the description of the version that the exchanges speak.
 * @param options.own the words that are the caller's own, and are kept; words that are added later count too.
 *
 * @example
 * ```ts
 * const recorder = createRecorder(fetch, { description: loadDescription('2.14') });
 * const client = createIntercomClient({ version: '2.14', token, fetch: recorder.fetch });
 * await client.GET('/me');
 * recorder.exchanges.length; // 1
 * ```
 */
export function createRecorder(fetch: typeof globalThis.fetch, options: RedactionOptions): Recorder {
  const tap = createTap(fetch);
  return {
    fetch: tap.fetch,
    get exchanges() {
      return redactExchanges(tap.exchanges, options);
    },
  };
}
