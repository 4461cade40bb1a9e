import { textOf } from '../../../src/description/json.js';
import type { Timeline } from '../../source/versions.js';
import type { Check } from './rule.js';
import { readRangesOf, type ReadRange } from './ranges.js';

/**
 * A version that was just added falls into some ranges and out of others without anybody having said so: out of
 * `'=2.16'` and `'=Unstable'`, into `'<Unstable'`. While it is `new: true`, each of them is named.
 */
export const undecidedRange: Check = {
  id: 'undecided-range',
  check: (subject) => {
    const { timeline } = subject;
    return timeline.flatMap(({ name, isNew }, position) => {
      if (!isNew) return [];
      return readRangesOf(subject)
        .filter((range) => isUndecided(range, timeline, position))
        .map(({ place, value, about, parsed }) => ({
          place,
          message: `The range '${textOf(value)}' of ${about} ${parsed.versions & (1 << position) ? 'takes in' : 'leaves out'} ${name}, which is new.`,
          expected: `a range that names ${name}, or this one if it is meant; without \`new: true\` in openapi/versions.yaml it is.`,
        }));
    });
  },
};

/** Whether the range has an edge at the version, but says so by one of its neighbours only. */
function isUndecided({ parsed, within }: ReadRange, timeline: Timeline, position: number): boolean {
  const names = (place: number) =>
    parsed.comparators.some(({ text }) => text.replace(/^\W+/, '') === timeline[place]?.name);
  if (names(position)) return false;
  const has = (place: number) => Boolean(parsed.versions & (1 << place));
  const isThere = (place: number) => Boolean(within & (1 << place));
  if (!isThere(position)) return false;
  return [position - 1, position + 1].some(
    (neighbour) => isThere(neighbour) && names(neighbour) && has(neighbour) !== has(position),
  );
}
