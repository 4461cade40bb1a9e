/** The most milliseconds that a timer counts. With more, `setTimeout` fires at once, and who waits again and again spins. */
export const LONGEST_WAIT = 2 ** 31 - 1;
