import type { RateLimit } from './rate-limit.js';

/** The part of the budget that one of several processes may use without asking the others. */
export interface OwnShare {
  /** Takes a call out of the share of one of so many processes: 0, or the milliseconds to wait. */
  take: (now: number, processes: number) => number;
  /** Notes a call that was taken elsewhere. */
  note: () => void;
  settle: (seen: RateLimit | undefined, now: number) => void;
  /** Until when the window that is known is believed in. */
  until: () => number;
}

const POLL = 1000;
/**
 * For how long a window is believed in, in milliseconds. Intercom's last ten seconds; one that ends much later may be a
 * mistake, so after a while one call looks again.
 */
export const BELIEVED = 60_000;

/**
 * Counts what this process takes of each window, and learns from all responses how large one is. Of a window that nothing
 * is known about, one call is let through.
 */
export function createOwnShare(reserve: number): OwnShare {
  let ends = 0;
  let believed = 0;
  let limit = 0;
  let taken = 0;
  let underWay = 0;
  let probing = false;
  const until = () => Math.min(ends, believed);
  const take = () => {
    taken += 1;
    underWay += 1;
    return 0;
  };
  return {
    note: take,
    until,
    take: (now, processes) => {
      if (now >= until()) {
        if (probing) return POLL;
        probing = true;
        return take();
      }
      const share = Math.max(1, Math.floor((limit - reserve) / processes));
      return taken < share ? take() : ends - now;
    },
    settle: (seen, now) => {
      underWay -= 1;
      probing = false;
      if (!seen || (now < until() && seen.reset.getTime() <= ends)) return;
      ends = seen.reset.getTime();
      believed = now + BELIEVED;
      limit = seen.limit;
      // What told of the window was counted in it, and what is under way may be.
      taken = underWay + 1;
    },
  };
}
