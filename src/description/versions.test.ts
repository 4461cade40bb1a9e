import { expect, test } from '@jest/globals';
import { VERSIONS } from '../../generated/versions.js';
import { NEWEST_NUMBERED, readVersion, selectVersions, NEWEST, versionsBetween } from './versions.js';

const since = (version: (typeof VERSIONS)[number]) => VERSIONS.slice(VERSIONS.indexOf(version));

test.each([
  ['2.9', ['2.9']],
  ['=2.10', ['2.10']],
  ['>=2.14 <Unstable', since('2.14').slice(0, -1)],
  [`>${NEWEST_NUMBERED}`, ['Unstable']],
  ['<=2.10', ['2.9', '2.10']],
  ['Preview', ['Unstable']],
])('the range %j', (range, want) => {
  expect(selectVersions(range)).toEqual(want);
});

const KNOWN = VERSIONS.join(', ');
test.each([
  ['9.9', `"9.9" is no version. Expected one of ${KNOWN}.`],
  ['2.18', `"2.18" exists and is not described yet. Expected one of ${KNOWN}.`],
  ['>=2.1', `"2.1" is no version. Expected one of ${KNOWN}.`],
  ['=>2.14', `"=>2.14" is no comparator. Expected a range such as '>=2.12 <Unstable'.`],
  ['', `"" is no comparator. Expected a range such as '>=2.12 <Unstable'.`],
  ['>2.14 <2.12', 'The range ">2.14 <2.12" selects no version.'],
])('the range %j is refused', (range, message) => {
  expect(() => selectVersions(range)).toThrow(message);
});

test('versions compare by their place, not as numbers', () => {
  expect(versionsBetween('2.9', '2.12')).toEqual(['2.9', '2.10', '2.11']);
  expect(versionsBetween(NEWEST_NUMBERED)).toEqual([NEWEST_NUMBERED, NEWEST]);
  expect(versionsBetween('2.14', NEWEST)).toEqual(since('2.14').slice(0, -1));
  expect(readVersion('Preview')).toBe('Unstable');
});
