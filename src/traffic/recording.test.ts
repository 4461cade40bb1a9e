import { expect, test } from '@jest/globals';
import { VERSIONS } from '../../generated/versions.js';
import type { Recording } from './exchange.js';
import { formatRecording, parseRecording, RecordingError } from './recording.js';
import { loadDescription } from '../description/load.js';
import { redactExchanges } from './redaction/redact-exchanges.js';
import { readRecording } from './recording-files.js';

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

test('a live recording is written only of what redaction gave, with its findings', () => {
  const finding = {
    rule: 'undeclared-field',
    severity: 'error',
    operationId: 'listTags',
    target: 'response',
    path: '/total',
    message: 'the description declares no such field, got integer 1001',
    exchange: 'GET /tags → 200',
  } as const;
  const provenance = { kind: 'live', source: 'a test workspace' } as const;
  const live = { ...recording, provenance, findings: [finding] };
  expect(() => formatRecording(live)).toThrow(
    'exchange 1 of this live recording is as it came from a workspace',
  );
  const exchanges = redactExchanges(live.exchanges, { description: loadDescription('2.14') });
  const text = formatRecording({ ...live, exchanges });
  const read = parseRecording(text, 'a.json');
  expect(read.findings).toEqual([finding]);
  // What was written once may be written again.
  expect(formatRecording(read)).toBe(text);
  expect(changed({ findings: [{ rule: 'x' }] })).toContain('at /findings/0/severity: this field is missing.');
});

const REMEDY = 'Repair the file there, or record the scenario again.';
test.each<[object, string]>([
  [{ version: '9.9' }, `/version: expected one of ${VERSIONS.join(', ')}, got "9.9".`],
  [{ scenario: 'tags' }, '/scenario: expected a text such as "conversations/reply", got "tags".'],
  [{ provenance: { kind: 'sandbox' } }, '/provenance/source: this field is missing.'],
  [
    { provenance: { kind: 'guess', source: 'x' } },
    '/provenance/kind: expected one of live, observed, sandbox, got "guess".',
  ],
  [{ exchanges: [] }, '/exchanges: expected a list of at least one exchange, got a list of 0.'],
  [{ exchanges: [null] }, '/exchanges/0: expected an object, got null.'],
  [
    { exchanges: [{ ...recording.exchanges[0], extra: 1 }] },
    '/exchanges/0/extra: there is no such field; expected request, response.',
  ],
  [
    { exchanges: [{ request: { method: 'get', path: '/', headers: {} }, response: null }] },
    '/exchanges/0/request/method: expected a method such as "GET", got "get".',
  ],
  [
    { exchanges: [{ ...recording.exchanges[0], response: { status: 42, headers: {} } }] },
    '/exchanges/0/response/status: expected a status from 100 to 599, got 42.',
  ],
  [
    { exchanges: [{ ...recording.exchanges[0], response: { status: 200, headers: { date: 1 } } }] },
    '/exchanges/0/response/headers/date: expected a text, got 1.',
  ],
])('a file that is no recording is located: %j', (change, want) => {
  expect(changed(change)).toBe(`a.json: at ${want} ${REMEDY}`);
});

test('a missing file', () => {
  expect(() => readRecording('/nowhere/a.json')).toThrow(
    '/nowhere/a.json: there is no such file. Give the path of a recording, a JSON file.',
  );
});

test('what fits in a line is in one line, and what does not is divided', () => {
  const long = { a: 'x'.repeat(90), b: ['y'.repeat(90), 1] };
  const exchanges = recording.exchanges.map(({ request, response }) => ({
    request,
    response: { ...response, body: long },
  }));
  const text = formatRecording({ ...recording, exchanges });
  expect(text).toContain(
    `    "body": {\n     "a": "${'x'.repeat(90)}",\n     "b": ["${'y'.repeat(90)}",1]\n    }\n`,
  );
  expect(JSON.parse(text)).toMatchObject({ exchanges: [{ response: { body: long } }] });
});
