import { expect, test } from '@jest/globals';
import { readVersion, selectVersions, versionsBetween } from './versions.js';

test.each([
  ['2.9', ['2.9']],
  ['=2.10', ['2.10']],
  ['>=2.14 <Unstable', ['2.14', '2.15', '2.16']],
  ['>2.16', ['Unstable']],
  ['<=2.10', ['2.9', '2.10']],
  ['Preview', ['Unstable']],
])('the range %j', (range, want) => {
  expect(selectVersions(range)).toEqual(want);
});

const KNOWN = '2.9, 2.10, 2.11, 2.12, 2.13, 2.14, 2.15, 2.16, Unstable';
test.each([
  ['2.17', `"2.17" is no version. Expected one of ${KNOWN}.`],
  ['>=2.1', `"2.1" is no version. Expected one of ${KNOWN}.`],
  ['=>2.14', `"=>2.14" is no comparator. Expected a range such as '>=2.12 <Unstable'.`],
  ['', `"" is no comparator. Expected a range such as '>=2.12 <Unstable'.`],
  ['>2.14 <2.12', 'The range ">2.14 <2.12" selects no version.'],
])('the range %j is refused', (range, message) => {
  expect(() => selectVersions(range)).toThrow(message);
});

test('versions compare by their place, not as numbers', () => {
  expect(versionsBetween('2.9', '2.11')).toEqual(['2.9', '2.10', '2.11']);
  expect(versionsBetween('2.16')).toEqual(['2.16', 'Unstable']);
  expect(readVersion('Preview')).toBe('Unstable');
});
