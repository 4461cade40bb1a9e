import { expect, test } from '@jest/globals';
import { createScrubber } from './scrub.js';

function scrub(text: string, secret: string, at: readonly number[]): string {
  const scrubber = createScrubber(secret);
  const ends = [...at, text.length];
  const pieces = ends.map((end, index) => scrubber.piece(Buffer.from(text.slice(at[index - 1] ?? 0, end))));
  return [...pieces, scrubber.rest()].join('');
}

test('a secret is taken out wherever the pieces end, and nothing else is', () => {
  const text = 'aab aabaac caab aabaa';
  for (let first = 0; first <= text.length; first++)
    for (let second = first; second <= text.length; second++)
      expect(scrub(text, 'aabaac', [first, second])).toBe('aab ****** caab aabaa');
});
