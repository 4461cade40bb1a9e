import { expect, test } from '@jest/globals';
import { OLDEST } from '../../src/description/versions.js';
import { compileSnippets, snippetFiles } from './compile-snippets.js';

// The other versions are a step of `npm run verify`: each is a program of its own, and takes the compiler its time.
test('what the forms of the oldest version write compiles', () => {
  const files = snippetFiles(OLDEST);
  expect(files.size).toBeGreaterThan(0);
  expect([...files.values()].filter((text) => /\bas\b|\bany\b/.test(withoutTexts(text)))).toEqual([]);
  expect(compileSnippets(files)).toEqual([]);
}, 240_000);

test('and what an operation does not take does not', () => {
  const [[name, text] = ['', '']] = [...snippetFiles(OLDEST)].filter(([file]) =>
    file.startsWith('createContact.'),
  );
  const wrong = text.replace("role: '", "roles: '");
  expect(compileSnippets(new Map([[name, wrong]]))).toEqual([expect.stringContaining("'roles'")]);
}, 240_000);

const withoutTexts = (text: string) => text.replaceAll(/'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"/g, '');
