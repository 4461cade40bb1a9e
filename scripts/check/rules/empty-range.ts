import { textOf } from '../../../src/description/json.js';
import type { Check } from './rule.js';
import { readRangesOf } from './ranges.js';

export const emptyRange: Check = {
  id: 'empty-range',
  check: (subject) =>
    readRangesOf(subject)
      .filter(({ parsed }) => parsed.versions === 0)
      .map(({ place, value, about }) => ({
        place,
        message: `No version is in the range '${textOf(value)}' of ${about}.`,
        expected: 'a range with at least one version, or none of this.',
      })),
};
