import { textOf } from '../../../src/description/json.js';
import { describeVersions } from '../../source/versions.js';
import type { Check } from './rule.js';
import { readRangesOf } from './ranges.js';

export const rangeOutsideParent: Check = {
  id: 'range-outside-parent',
  check: (subject) =>
    readRangesOf(subject)
      .filter(({ parsed, within }) => parsed.versions !== 0 && (parsed.versions & within) === 0)
      .map(({ place, value, about, within, parsed }) => ({
        place,
        message:
          `The range '${textOf(value)}' of ${about} is ${describeVersions(subject.timeline, parsed.versions)}, ` +
          `but what it belongs to exists only in ${describeVersions(subject.timeline, within)}.`,
        expected: `a range within ${describeVersions(subject.timeline, within)}.`,
      })),
};
