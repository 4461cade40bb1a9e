import { expect, test } from '@jest/globals';
import { parseRange } from './range.js';

/** 2.10 is newer than 2.9, which numbers would get wrong. */
const timeline = [
  { name: '2.9', wire: ['2.9'] },
  { name: '2.10', wire: ['2.10'] },
  { name: '2.11', wire: ['2.11'] },
  { name: 'Unstable', wire: ['Unstable', 'Preview'] },
];

test.each([
  ['=2.10', ['2.10']],
  ['>2.10', ['2.11', 'Unstable']],
  ['>=2.10', ['2.10', '2.11', 'Unstable']],
  ['<2.10', ['2.9']],
  ['<=2.10', ['2.9', '2.10']],
  ['>=2.10 <Unstable', ['2.10', '2.11']],
  ['  >=2.10   <2.11 ', ['2.10']],
  ['>2.10 <2.11', []],
])('%j is %j', (text, versions) => {
  const range = parseRange(text, timeline);
  const selected = timeline.filter((_, index) => range.ok && range.versions & (1 << index));
  expect(selected.map(({ name }) => name)).toEqual(versions);
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
