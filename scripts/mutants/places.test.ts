import { expect, test } from '@jest/globals';
import { chooseBy } from './places.js';

const items = Array.from({ length: 100 }, (_, index) => index);

test('a seed chooses the same in every run, one of each stretch of the list', () => {
  const chosen = chooseBy(1)(items, 10);
  expect(chooseBy(1)(items, 10)).toEqual(chosen);
  expect(chosen.map((item) => Math.floor(item / 10))).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  expect(chooseBy(2)(items, 10)).not.toEqual(chosen);
});

test('a short list is tried whole', () => {
  expect(chooseBy(1)(items, 100)).toEqual(items);
});
