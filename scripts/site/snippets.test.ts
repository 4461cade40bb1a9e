import { expect, test } from '@jest/globals';
import { OLDEST } from '../../src/description/versions.js';
import { compileSnippets, snippetFiles } from './compile-snippets.js';

// All of them, in every version, are a step of `npm run verify`: the compiler takes its time. These few have a body of
// variants, parameters of path and query, and an answer without a body.
const FEW = [
  'createContact',
  'replyConversation',
  'listContacts',
  'updateArticle',
  'createDataExport',
  'deleteTag',
];
const few = new Map(
  [...(await snippetFiles(OLDEST))].filter(([file]) => FEW.includes(file.split('.', 1)[0] ?? '')),
);

test('what the forms of a few operations write compiles, and what an operation does not take does not', () => {
  expect(new Set([...few.keys()].map((file) => file.split('.', 1)[0]))).toEqual(new Set(FEW));
  expect([...few.values()].filter((text) => /\bas\b|\bany\b/.test(withoutTexts(text)))).toEqual([]);
  const wrong = few.get('createContact.0.byName.ts')?.replace("role: '", "roles: '") ?? '';
  const found = compileSnippets(new Map([...few, ['wrong.ts', wrong]]));
  expect(found).toEqual([expect.stringMatching(/^wrong\.ts: .*'roles'/s)]);
}, 240_000);

const withoutTexts = (text: string) => text.replaceAll(/'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"/g, '');
