import { expect, test } from '@jest/globals';
import { maskReport } from './mask.js';
import type { Report, Run } from './run.js';

const TAG = '7522907';
const headers = { 'content-type': 'application/json' };
const exchanges: Run['exchanges'] = [
  {
    request: { method: 'GET', path: '/tags', headers: {} },
    response: {
      status: 200,
      headers,
      body: { type: 'list', data: [{ type: 'tag', id: TAG, name: 'Very private', nickname: 'Ada' }] },
    },
  },
  {
    request: { method: 'GET', path: `/tags/${TAG}`, headers: {} },
    response: {
      status: 200,
      headers,
      body: { type: 'etiquette', id: TAG, name: 'Very private', 'Shoe size': 44 },
    },
  },
];

test('a masked report says what came and where, but not whose', () => {
  const report: Report = {
    target: 'live',
    versions: ['2.14'],
    runs: [
      {
        scenario: 'tags/list',
        version: '2.14',
        tag: '',
        own: [],
        exchanges,
        findings: [
          {
            rule: 'scenario-failed',
            severity: 'error',
            version: '2.14',
            operationId: 'retrieveTag',
            target: 'response',
            path: '',
            message: `Very private of a@private.test has ${TAG}: expected "private"`,
            actual: 'string "Ada"',
            scenario: 'tags/list',
            exchange: `GET /tags/${TAG} → 200`,
          },
        ],
      },
    ],
  };
  const masked = maskReport(report);
  expect(JSON.stringify(masked)).not.toMatch(/private|Ada|Shoe|44|7522907/);
  expect(masked.runs[0]?.findings.map(({ path, message, exchange }) => [path, message, exchange])).toEqual([
    ['/data/0/nickname', 'the description declares no such field, got string "Text 2"', 'GET /tags → 200'],
    ['/type', 'expected string "tag", got string "word_1"', 'GET /tags/1001 → 200'],
    ['/attribute_1', 'the description declares no such field, got integer 1002', 'GET /tags/1001 → 200'],
    ['', 'Text 1 of … has 1001: expected "…"', 'GET /tags/1001 → 200'],
  ]);
});
