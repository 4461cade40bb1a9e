import type { Check } from './rule.js';
import { rangesOf } from './ranges.js';

export const unknownVersion: Check = {
  id: 'unknown-version',
  check: (subject) =>
    rangesOf(subject).flatMap(({ place, parsed }) => {
      if (!parsed || parsed.ok || parsed.id !== 'unknown-version') return [];
      return [{ place, message: parsed.message, expected: parsed.expected }];
    }),
};
