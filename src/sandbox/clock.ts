/** The moment at which a sandbox starts unless told otherwise: 2026-01-01T00:00:00Z, in Unix seconds. */
export const SANDBOX_EPOCH = 1_767_225_600;

/** The workspace's idea of now, in Unix seconds. */
export interface Clock {
  now(): number;
  /**
   * Moves to a moment in Unix seconds. Snoozes that have ended by then are over at the next request.
   *
   * @throws RangeError when the moment is not a whole number of seconds.
   */
  set(seconds: number): void;
  /** Moves forward by a number of seconds. */
  advance(seconds: number): void;
}

/** A clock that moves only by hand, so that runs repeat exactly. */
export function createClock(start: number): Clock {
  let current = wholeSeconds(start);
  return {
    now: () => current,
    set: (seconds) => {
      current = wholeSeconds(seconds);
    },
    advance: (seconds) => {
      current += wholeSeconds(seconds);
    },
  };
}

/** The computer's clock plus whatever it was moved by: for a sandbox that people talk to. */
export function createSystemClock(): Clock {
  let offset = 0;
  const system = () => Math.floor(Date.now() / 1000);
  return {
    now: () => system() + offset,
    set: (seconds) => {
      offset = wholeSeconds(seconds) - system();
    },
    advance: (seconds) => {
      offset += wholeSeconds(seconds);
    },
  };
}

function wholeSeconds(seconds: number): number {
  if (Number.isSafeInteger(seconds)) return seconds;
  throw new RangeError(`The sandbox clock counts whole Unix seconds, got ${seconds}.`);
}
