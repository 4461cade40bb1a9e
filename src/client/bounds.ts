import { IntercomTimeoutError, type CallInfo } from './errors.js';

/** What bounds a call. */
export interface Bounds {
  /** Milliseconds, or `false` for no limit. */
  timeout: number | false;
  callerSignal: AbortSignal | null | undefined;
  /** True when the result, an unread stream, is still to obey `callerSignal`. */
  streaming: boolean;
}

/**
 * Runs `work` under a time limit and the caller's signal, whichever ends first. The result settles at that moment even
 * if something in between (a token function, a custom `fetch`) never looks at the signal, and no timer stays behind.
 */
export function withinBounds<T>(
  { timeout, callerSignal, streaming }: Bounds,
  info: CallInfo,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    if (callerSignal?.aborted) return reject(callerSignal.reason as Error);
    const controller = new AbortController();
    const end = () => {
      clearTimeout(timer);
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
    const ended =
      <Value>(settle: (value: Value) => void) =>
      (value: Value) => {
        end();
        settle(value);
      };
    work(controller.signal).then(ended(resolve), ended(reject));
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
  onAbort(source, (reason) => stops.forEach((stop) => stop(reason)));
  return stops;
}

/** Resolves after `delay` milliseconds, or rejects with the signal's reason as soon as it aborts. */
export function sleep(delay: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, delay);
    onAbort(signal, (reason) => {
      clearTimeout(timer);
      reject(reason);
    });
  });
}

function onAbort(signal: AbortSignal, act: (reason: Error) => void): void {
  // The reason is whatever the caller aborted with; it is passed on untouched.
  const pass = () => act(signal.reason as Error);
  if (signal.aborted) pass();
  else signal.addEventListener('abort', pass, { once: true });
}
