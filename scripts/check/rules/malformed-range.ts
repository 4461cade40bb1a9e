import type { Check } from './rule.js';
import { rangesOf } from './ranges.js';

export const malformedRange: Check = {
  id: 'malformed-range',
  check: (subject) =>
    rangesOf(subject).flatMap(({ place, written, about, parsed }) => {
      if (!parsed) {
        const message = `The range of ${about} is ${written}, which is no text.`;
        return [{ place, message, expected: "a range in quotes, such as '>=2.12'." }];
      }
      if (parsed.ok || parsed.id !== 'malformed-range') return [];
      return [{ place, message: parsed.message, expected: parsed.expected }];
    }),
};
