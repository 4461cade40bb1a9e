import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { runs } from '../description/testing/runs.js';
import { ListElements, type ListName } from './elements.js';

function elementsOf(list: ListName, pieces: readonly string[]) {
  const elements = new ListElements(list);
  return { found: pieces.flatMap((piece) => elements.feed(piece)), elements };
}

/** A text cut at these places. */
const cut = (text: string, places: readonly number[]) => {
  const ends = [...new Set(places.map((place) => place % (text.length + 1)))].sort((a, b) => a - b);
  return [...ends, text.length].map((end, index) => text.slice(ends[index - 1] ?? 0, end));
};

test('however the text is cut, the elements are the same', () => {
  const item = fc.oneof(fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 2 })), fc.array(fc.string()));
  fc.assert(
    fc.property(fc.array(item), fc.array(fc.nat()), fc.jsonValue({ maxDepth: 1 }), (items, places, other) => {
      const har = JSON.stringify({
        'entries"[': 'entries',
        log: { creator: other, entries: items },
        more: [1],
      });
      expect(
        elementsOf('entries', cut(har, places)).found.map((text) => JSON.parse(text) as unknown),
      ).toEqual(JSON.parse(JSON.stringify(items)));
      const list = elementsOf('top level', cut(JSON.stringify(items), places));
      expect(list.found.map((text) => JSON.parse(text) as unknown)).toEqual(
        JSON.parse(JSON.stringify(items)),
      );
      expect([list.elements.isFound, list.elements.isOver]).toEqual([true, true]);
    }),
    runs(200),
  );
});

test('an element that does not end is held once, whatever it is cut into', () => {
  const piece = '"x",'.repeat(50);
  const elements = new ListElements('entries');
  elements.feed('{"log":{"entries":[{"a":[');
  let found = 0;
  for (let count = 0; count < 100_000; count++) found += elements.feed(piece).length;
  expect(found).toBe(0);
  expect([elements.isFound, elements.isOver]).toEqual([true, false]);
});
