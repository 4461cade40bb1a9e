import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { runs } from '../description/testing/runs.js';
import { findJsonError } from './json-error.js';

test.each([
  ['', 0],
  ['{"a":1,}', 7],
  ['[1,]', 3],
  ['[1 2]', 3],
  ['{"a" 1}', 5],
  ['"a\nb"', 2],
  ['"\\x"', 2],
  ['"\\u12g4"', 5],
  ['01', 1],
  ['-', 1],
  ['1.e', 3],
  ['tru', 3],
  ['trie', 2],
  ['{} []', 3],
  ['\ufeff{}', 0],
  ['['.repeat(1_000_000), 1_000_000],
])('the first character that cannot stand there: %#', (text, offset) => {
  expect(findJsonError(text)).toBe(offset);
});

const isJson = (text: string) => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

test('it finds an error exactly where JSON.parse does not accept the text', () => {
  const damaged = fc
    .tuple(fc.json(), fc.nat(), fc.nat(3), fc.constantFrom('', ',', '"', '}', ']', ':', '\\', '1', 'e', '\n'))
    .map(([text, place, length, put]) => {
      const at = place % (text.length + 1);
      return text.slice(0, at) + put + text.slice(at + length);
    });
  fc.assert(
    fc.property(damaged, (text) => {
      expect(findJsonError(text) === undefined).toBe(isJson(text));
    }),
    runs(500),
  );
});
