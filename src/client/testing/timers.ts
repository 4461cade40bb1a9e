// Counts the timers that this package starts. The runtime has timers of its own, which come and go while a test runs.
const { setTimeout: start, clearTimeout: stop } = globalThis;
const running = new Map<unknown, number>();

/** From now on every timer started through the global functions is counted, until `releaseTimers`. */
export function countTimers(): void {
  globalThis.setTimeout = ((act: () => void, delay: number) => {
    const timer = start(() => {
      running.delete(timer);
      act();
    }, delay);
    running.set(timer, delay);
    return timer;
  }) as typeof setTimeout;
  globalThis.clearTimeout = (timer) => {
    running.delete(timer);
    stop(timer);
  };
}

/** Gives the global functions back. */
export function releaseTimers(): void {
  Object.assign(globalThis, { setTimeout: start, clearTimeout: stop });
  running.clear();
}

/** How many timers have been started and have neither fired nor been cleared. */
export function runningTimers(): number {
  return running.size;
}

/** The milliseconds that each of them was started with. */
export function runningDelays(): number[] {
  return [...running.values()];
}
