import { expect, test } from '@jest/globals';
import { countCoverage, type Operations } from './coverage.js';
import type { Recording } from '../traffic/exchange.js';

const operations: Operations = {
  listTags: {
    method: 'GET',
    path: '/tags',
    versions: { '2.9': 'aaa', '2.10': 'aaa', '2.11': 'aaa', '2.12': 'bbb' },
  },
};
const recording = (
  version: Recording['version'],
  kind: Recording['provenance']['kind'],
  status: number,
): Recording => ({
  version,
  scenario: 'tags/list',
  provenance: { kind, source: 'a test' },
  exchanges: [{ request: { method: 'GET', path: '/tags', headers: {} }, response: { status, headers: {} } }],
});

test('an exchange covers its own version; versions of the same contract are inferred', () => {
  const recordings = [
    recording('2.10', 'sandbox', 200),
    recording('2.10', 'observed', 200),
    recording('2.9', 'live', 200),
    recording('2.9', 'sandbox', 401),
  ];
  expect(countCoverage(recordings, operations)).toEqual([
    {
      operationId: 'listTags',
      fingerprint: 'aaa',
      status: 200,
      evidence: 2,
      sandbox: 1,
      versions: ['2.9', '2.10'],
      inferred: ['2.11'],
    },
    {
      operationId: 'listTags',
      fingerprint: 'aaa',
      status: 401,
      evidence: 0,
      sandbox: 1,
      versions: ['2.9'],
      inferred: ['2.10', '2.11'],
    },
  ]);
});

test('another contract is another row, and what nothing describes counts nowhere', () => {
  const elsewhere: Recording = {
    ...recording('2.12', 'sandbox', 200),
    exchanges: [
      { request: { method: 'GET', path: '/nothing', headers: {} }, response: { status: 404, headers: {} } },
    ],
  };
  expect(
    countCoverage(
      [recording('2.12', 'sandbox', 200), recording('2.9', 'sandbox', 200), elsewhere],
      operations,
    ),
  ).toMatchObject([
    { fingerprint: 'aaa', versions: ['2.9'], inferred: ['2.10', '2.11'] },
    { fingerprint: 'bbb', versions: ['2.12'], inferred: [] },
  ]);
});
