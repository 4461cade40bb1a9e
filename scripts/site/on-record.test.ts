import { expect, test } from '@jest/globals';
import type { Version } from '../../generated/versions.js';
import { measureCoverage, type Testimony } from '../../src/suite/coverage-measure.js';
import { onRecord } from './on-record.js';

const operations = {
  listTags: {
    method: 'GET',
    path: '/tags',
    versions: { '2.9': 'aaa', '2.10': 'aaa', '2.11': 'aaa', '2.12': 'bbb' },
  },
};

const told = (version: Version, kind: Testimony['provenance']['kind'], status: number): Testimony => ({
  version,
  provenance: { kind, source: 'a test' },
  exchanges: [{ request: { method: 'GET', path: '/tags', headers: {} }, response: { status, headers: {} } }],
});

const rows = (...testimonies: Testimony[]) =>
  onRecord(measureCoverage(testimonies, { operations, topics: {} }));

test('an exchange stands for its own version; versions of the same contract are inferred', () => {
  const found = rows(
    told('2.10', 'sandbox', 200),
    told('2.10', 'observed', 200),
    told('2.9', 'live', 200),
    told('2.9', 'sandbox', 401),
  );
  expect(found).toEqual([
    {
      operationId: 'listTags',
      status: '200',
      evidence: 2,
      sandbox: 1,
      versions: ['2.9', '2.10'],
      inferred: ['2.11'],
    },
    {
      operationId: 'listTags',
      status: '401',
      evidence: 0,
      sandbox: 1,
      versions: ['2.9'],
      inferred: ['2.10', '2.11'],
    },
  ]);
});

test('another contract is another row, oldest first', () => {
  expect(rows(told('2.12', 'sandbox', 200), told('2.9', 'sandbox', 200))).toMatchObject([
    { versions: ['2.9'], inferred: ['2.10', '2.11'] },
    { versions: ['2.12'], inferred: [] },
  ]);
});
