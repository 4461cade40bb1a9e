import type { Entry } from './read-traffic.js';

/** What of some files was not judged. */
export interface Tally {
  /** Why entries were passed over → how many. */
  passedOver: Map<string, number>;
  /** What cannot be read, with file and entry. */
  broken: string[];
}

export const createTally = (): Tally => ({ passedOver: new Map(), broken: [] });

/** Counts an entry that is no exchange, and returns one that is. */
export function countOthers(
  tally: Tally,
  entry: Entry,
  file: string,
): Extract<Entry, { kind: 'exchange' }> | undefined {
  if (entry.kind === 'exchange') return entry;
  if (entry.kind === 'broken') tally.broken.push(`${file}, ${entry.at}: ${entry.message}`);
  else tally.passedOver.set(entry.why, (tally.passedOver.get(entry.why) ?? 0) + 1);
  return undefined;
}

/** What is said of it at the end: `passed over: 2 OPTIONS`, `1 that cannot be read`. */
export const leftOut = ({ passedOver, broken }: Tally): string[] => [
  ...(passedOver.size === 0 ? [] : [`passed over: ${reasons(passedOver)}`]),
  ...(broken.length === 0 ? [] : [`${broken.length} that cannot be read`]),
];

/** Why nothing was judged, and what to do. */
export function nothingJudged({ passedOver, broken }: Tally, files: readonly string[]): string {
  const reason =
    passedOver.size === 0 ? 'no exchange' : `only exchanges that are passed over (${reasons(passedOver)})`;
  const also = broken.length === 0 ? '' : ', and what cannot be read';
  return `Nothing was judged: ${reason}${also} in ${files.join(', ')}. Name the API's host with --host if it is another one.`;
}

const reasons = (passedOver: ReadonlyMap<string, number>) =>
  [...passedOver].map(([why, count]) => `${count} ${why}`).join(', ');
