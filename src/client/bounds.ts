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
  const controller = new AbortController();
  const { signal } = controller;
  const timer =
    timeout === false
      ? undefined
      : setTimeout(() => controller.abort(new IntercomTimeoutError(timeout, info)), timeout);
  const followers = callerSignal && followersOf(callerSignal);
  return new Promise<T>((resolve, reject) => {
    onAbort(signal, reject);
    if (callerSignal?.aborted) return controller.abort(callerSignal.reason);
    followers?.add(controller);
    work(signal).then(resolve, reject);
  }).finally(() => {
    clearTimeout(timer);
    if (!streaming) followers?.delete(controller);
  });
}

// One listener per signal of a caller, however many calls share it. A listener per call makes Node warn of a leak at
// eleven calls, and AbortSignal.any really has one: under Node 20 a signal that lives on keeps 7 kB of each call.
const followersBySignal = new WeakMap<AbortSignal, Set<AbortController>>();

function followersOf(source: AbortSignal): Set<AbortController> {
  const known = followersBySignal.get(source);
  if (known) return known;
  const followers = new Set<AbortController>();
  followersBySignal.set(source, followers);
  onAbort(source, (reason) => followers.forEach((controller) => controller.abort(reason)));
  return followers;
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
