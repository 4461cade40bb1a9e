import { IntercomTimeoutError, type CallInfo } from './errors.js';

/** Resolves after so many milliseconds; never where the call has ended before. */
export type Wait = (delay: number) => Promise<void>;

/**
 * Runs `work` under a time limit and the caller's signal, whichever ends first. The result settles at that moment even
 * if something in between (a token function, a custom `fetch`) never looks at the signal, and no timer stays behind.
 *
 * @param timeout - Milliseconds, or `false` for no limit.
 * @param streaming - True when the result, an unread stream, is still to obey `callerSignal`.
 */
export function withinBounds<T>(
  timeout: number | false,
  callerSignal: AbortSignal | null | undefined,
  streaming: boolean,
  info: CallInfo,
  work: (signal: AbortSignal, wait: Wait) => Promise<T>,
): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    if (callerSignal?.aborted) return reject(callerSignal.reason as Error);
    const controller = new AbortController();
    const { signal } = controller;
    let pause: ReturnType<typeof setTimeout> | undefined;
    const end = () => {
      clearTimeout(timer);
      clearTimeout(pause);
      if (!streaming) stops?.delete(stop);
    };
    const stop: Stop = (reason) => {
      end();
      controller.abort(reason);
      reject(reason);
    };
    const timer =
      timeout === false
        ? undefined
        : setTimeout(() => stop(new IntercomTimeoutError(timeout, info)), timeout);
    const stops = callerSignal && stopsOf(callerSignal).add(stop);
    const wait: Wait = (delay) =>
      new Promise((done) => {
        if (!signal.aborted) pause = setTimeout(done, delay);
      });
    work(signal, wait).then(
      (result) => (end(), resolve(result)),
      (error) => (end(), reject(error as Error)),
    );
  });
}

/** Ends one call. The reason is whatever the caller aborted with, passed on untouched. */
type Stop = (reason: Error) => void;

// One listener per signal of a caller, however many calls share it. A listener per call makes Node warn of a leak at
// eleven calls, and AbortSignal.any really has one: under Node 20 a signal that lives on keeps 7 kB of each call.
const stopsBySignal = new WeakMap<AbortSignal, Set<Stop>>();

function stopsOf(source: AbortSignal): Set<Stop> {
  const known = stopsBySignal.get(source);
  if (known) return known;
  const stops = new Set<Stop>();
  stopsBySignal.set(source, stops);
  const pass = () => stops.forEach((stop) => stop(source.reason as Error));
  source.addEventListener('abort', pass, { once: true });
  return stops;
}
