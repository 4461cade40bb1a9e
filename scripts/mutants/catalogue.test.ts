import { expect, test } from '@jest/globals';
import { differences, formatVerdicts, isBelowBar, survivorsOf, type Verdict } from './catalogue.js';

const verdict = (facts: Partial<Verdict>): Verdict => ({
  ...{ group: 'client', kind: 'a wrong path', places: 100, tried: 50, survivors: [] },
  ...facts,
});

test('two in a hundred may survive, and a kind without a bar is only told', () => {
  const survivors = ['a', 'b'];
  expect(isBelowBar(verdict({ tried: 100, survivors }))).toBe(false);
  expect(isBelowBar(verdict({ tried: 99, survivors }))).toBe(true);
  expect(isBelowBar(verdict({ tried: 99, survivors, withoutBar: true }))).toBe(false);
  const table = formatVerdicts([verdict({ tried: 99, survivors, unexercised: 25 })]);
  expect(table).toContain('| client: a wrong path |    100 |        25.0 % |    99 |     97 | 97.9 % |');
});

test('a list of survivors is stale both ways', () => {
  const found = survivorsOf([
    verdict({ survivors: ['b', 'a', 'a'] }),
    verdict({ kind: 'another', withoutBar: true, survivors: ['c'] }),
  ]);
  expect(found).toEqual({ 'client: a wrong path': ['a', 'b'] });
  expect(differences(found, found)).toEqual([]);
  expect(differences({ 'client: a wrong path': ['a', 'old'] }, found)).toEqual([
    'survives, and is not on the list: client: a wrong path: b',
    'is on the list, and does not survive: client: a wrong path: old',
  ]);
});
