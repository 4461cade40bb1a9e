import { expect, test } from '@jest/globals';
import { timeline } from './fixture.js';
import { parseRange } from './range.js';
import { describeVersions, rangeFor } from './versions.js';

test.each([
  ['=2.10', '2.10'],
  ['>2.10', '2.11–Unstable'],
  ['>=2.10', '2.10–Unstable'],
  ['<2.10', '2.9'],
  ['<=2.10', '2.9–2.10'],
  ['>=2.10 <Unstable', '2.10–2.11'],
  ['  >=2.10   <2.11 ', '2.10'],
  ['>2.10 <2.11', 'no version'],
])('%s is %s', (text, versions) => {
  const range = parseRange(text, timeline);
  expect(range.ok && describeVersions(timeline, range.versions)).toBe(versions);
});

test.each(['', '  ', '2.10', '=>2.10', '>= 2.10', '>=2.10,<2.11', '^2.10', '>=', '>=2.10<2.11'])(
  "'%s' is no range",
  (text) => {
    expect(parseRange(text, timeline)).toMatchObject({ ok: false, id: 'malformed-range' });
  },
);

test.each(['>=2.1', '>=2.8', '=unstable', '<Preview'])('%s names no version', (text) => {
  expect(parseRange(text, timeline)).toMatchObject({ ok: false, id: 'unknown-version' });
});

test('a set of versions is described by its runs, and has a range if it has no gap', () => {
  expect(describeVersions(timeline, 0b1011)).toBe('2.9–2.10, Unstable');
  expect(rangeFor(timeline, 0b1011)).toBeUndefined();
  expect(rangeFor(timeline, 0b0110)).toBe('>=2.10 <Unstable');
  expect(rangeFor(timeline, 0b0011)).toBe('<2.11');
  expect(rangeFor(timeline, 0b0001)).toBe('=2.9');
});
