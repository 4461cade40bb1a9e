import { expect, test } from '@jest/globals';
import { timeline } from './fixture.js';
import { describeVersions, rangeFor } from './versions.js';

test('a set of versions is described by its runs, and has a range if it has no gap', () => {
  expect(describeVersions(timeline, 0b1011)).toBe('2.9–2.10, Unstable');
  expect(rangeFor(timeline, 0b1011)).toBeUndefined();
  expect(rangeFor(timeline, 0b0110)).toBe('>=2.10 <Unstable');
  expect(rangeFor(timeline, 0b0011)).toBe('<2.11');
  expect(rangeFor(timeline, 0b0001)).toBe('=2.9');
});
