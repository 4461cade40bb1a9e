import type { RateLimit } from './rate-limit.js';

/** The part of the budget that one of several processes may use without asking the others. */
export interface OwnShare {
  /** Takes a call out of the share of one of so many processes: 0, or the milliseconds to wait. */
  take: (now: number, processes: number) => number;
  /** Notes a call that was taken elsewhere. */
  note: () => void;
  settle: (seen: RateLimit | undefined) => void;
  /** When the window that is known ends. */
  ends: () => number;
}

const POLL = 1000;

/**
 * Counts what this process takes of each window, and learns from all responses how large one is. Of a window that nothing
 * is known about, one call is let through.
 */
export function createOwnShare(reserve: number): OwnShare {
  let ends = 0;
  let limit = 0;
  let taken = 0;
  let underWay = 0;
  let probing = false;
  const take = () => {
    taken += 1;
    underWay += 1;
    return 0;
  };
  return {
    note: take,
    ends: () => ends,
    take: (now, processes) => {
      if (now >= ends) {
        if (probing) return POLL;
        probing = true;
        return take();
      }
      const share = Math.max(1, Math.floor((limit - reserve) / processes));
      return taken < share ? take() : ends - now;
    },
    settle: (seen) => {
      underWay -= 1;
      probing = false;
      if (!seen || seen.reset.getTime() <= ends) return;
      ends = seen.reset.getTime();
      limit = seen.limit;
      // What told of the window was counted in it, and what is under way may be.
      taken = underWay + 1;
    },
  };
}
