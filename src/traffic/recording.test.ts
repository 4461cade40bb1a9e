import { expect, test } from '@jest/globals';
import type { Recording } from './exchange.js';
import { formatRecording, parseRecording, readRecording, RecordingError } from './recording.js';

const recording: Recording = {
  version: '2.14',
  scenario: 'tags/list',
  provenance: { kind: 'sandbox', source: 'the embedded sandbox' },
  exchanges: [
    {
      request: { method: 'GET', path: '/tags', headers: {} },
      response: { status: 200, headers: {}, body: { data: [] } },
    },
  ],
};

const messageOf = (text: string) => {
  try {
    parseRecording(text, 'a.json');
  } catch (error) {
    if (error instanceof RecordingError) return error.message;
    throw error;
  }
  return 'accepted';
};
const changed = (change: object) => messageOf(JSON.stringify({ ...recording, ...change }));

test('what is written can be read', () => {
  expect(parseRecording(formatRecording(recording), 'a.json')).toEqual(recording);
});

test.each([
  ['', 'a.json:1:1'],
  ['{\n  "version": "2.14",\n', 'a.json:3:1'],
  ['{\n  "version": 2.14.1\n}', 'a.json:2:18'],
  ['{\n  "a": [1, 2}\n}', 'a.json:2:13'],
  ['{"a": nul}', 'a.json:1:10'],
])('a text that is not JSON is located: %j', (text, place) => {
  expect(messageOf(text)).toBe(
    `${place}: this is not JSON. Repair the file there, or record the scenario again.`,
  );
});

const REMEDY = 'Repair the file there, or record the scenario again.';
test.each<[object, string]>([
  [
    { version: '2.17' },
    'a.json: at /version: expected string "2.9", string "2.10", string "2.11", string "2.12", string "2.13", string "2.14", string "2.15", string "2.16", string "Unstable", got string "2.17".',
  ],
  [
    { scenario: 'tags' },
    'a.json: at /scenario: expected a value that must match pattern "^[a-z0-9-]+/[a-z0-9-]+$", got string "tags".',
  ],
  [{ provenance: { kind: 'sandbox' } }, 'a.json: at /provenance/source: a required field is missing.'],
  [
    { exchanges: [] },
    'a.json: at /exchanges: expected a value that must NOT have fewer than 1 items, got array of 0.',
  ],
  [
    { exchanges: [{ ...recording.exchanges[0], extra: 1 }] },
    'a.json: at /exchanges/0/extra: the description declares no such field, got integer 1.',
  ],
])('a file that is no recording is located: %j', (change, want) => {
  expect(changed(change)).toBe(`${want} ${REMEDY}`);
});

test('a missing file', () => {
  expect(() => readRecording('/nowhere/a.json')).toThrow(
    '/nowhere/a.json: there is no such file. Give the path of a recording, a JSON file.',
  );
});
