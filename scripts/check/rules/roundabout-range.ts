import { textOf } from '../../../src/description/json.js';
import type { Check } from './rule.js';
import { readRangesOf } from './ranges.js';

/** What exists in the newest version alone is searched for in one spelling when the next version comes. */
export const roundaboutRange: Check = {
  id: 'roundabout-range',
  check: (subject) => {
    const newest = subject.timeline.at(-1)?.name ?? '';
    const alone = 1 << (subject.timeline.length - 1);
    return readRangesOf(subject)
      .filter(({ parsed, value }) => parsed.versions === alone && value !== `=${newest}`)
      .map(({ place, value, about }) => ({
        place,
        message: `The range '${textOf(value)}' of ${about} is ${newest} alone.`,
        expected: `'=${newest}'.`,
      }));
  },
};
