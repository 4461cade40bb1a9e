import type { Comparator } from '../../../src/description/range.js';
import { describeVersions, type VersionSet } from '../../source/versions.js';
import type { Check } from './rule.js';
import { readRangesOf, type ReadRange } from './ranges.js';

/** A comparison that excludes nothing hides what the range means, or is a slip. */
export const uselessRange: Check = {
  id: 'useless-range',
  check: (subject) =>
    readRangesOf(subject)
      .filter(({ parsed, within }) => (parsed.versions & within) !== 0)
      .flatMap((range) => {
        const useless = range.parsed.comparators.find((_, index) => excludesNothing(range, index));
        if (!useless) return [];
        const within = describeVersions(subject.timeline, range.within);
        return [
          {
            place: range.place,
            message: `'${useless.text}' in the range of ${range.about} excludes nothing: what it belongs to exists in ${within}.`,
            expected: remedy(range),
          },
        ];
      }),
};

function excludesNothing({ parsed: { comparators }, within }: ReadRange, index: number): boolean {
  const others = comparators.filter((_, other) => other !== index);
  return intersect(others, within) === intersect(comparators, within);
}

/** The range without the comparisons that exclude nothing. */
function remedy({ parsed, within }: ReadRange): string {
  let needed = [...parsed.comparators];
  for (const comparator of parsed.comparators) {
    const others = needed.filter((other) => other !== comparator);
    if (intersect(others, within) === intersect(needed, within)) needed = others;
  }
  return needed.length === 0 ? 'no range here.' : `'${needed.map(({ text }) => text).join(' ')}'.`;
}

function intersect(comparators: readonly Comparator[], within: VersionSet): VersionSet {
  return comparators.reduce((set, { versions }) => set & versions, within);
}
