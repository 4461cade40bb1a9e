import { expect, test } from '@jest/globals';
import { maskRun } from './mask.js';
import type { Run } from './report.js';

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

test('a masked run says what came and where, but not whose', () => {
  const masked = maskRun({
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
        message: `Very private of a@private.test, PRIVATELY very sad, has ${TAG}: expected "private"`,
        actual: 'string "Ada"',
        scenario: 'tags/list',
        exchange: `GET /tags/${TAG} → 200`,
      },
    ],
  });
  expect(JSON.stringify(masked)).not.toMatch(/private\b|Ada|Shoe|44|7522907/);
  expect(masked.findings.map(({ path, message, exchange }) => [path, message, exchange])).toEqual([
    ['/data/0/nickname', 'the description declares no such field, got string "Text 2"', 'GET /tags → 200'],
    ['/type', 'expected "tag", got string "word_1"', 'GET /tags/1001 → 200'],
    ['/attribute_1', 'the description declares no such field, got integer 1002', 'GET /tags/1001 → 200'],
    ['', 'Text 1 of … PRIVATELY … sad, has 1001: expected "…"', 'GET /tags/1001 → 200'],
  ]);
});

test("the run's tag is taken out of what it made, and its own words stay", () => {
  const [list] = exchanges;
  if (!list) throw new Error('there is one');
  const mine = { type: 'list', data: [{ type: 'tag', id: TAG, name: 'Placeholder Tag-x7' }] };
  const masked = maskRun({
    scenario: 'tags/list',
    version: '2.14',
    tag: '-x7',
    own: ['Placeholder Tag-x7'],
    exchanges: [{ ...list, response: { ...list.response, body: mine } }],
    findings: [],
  });
  expect(masked.exchanges[0]?.response.body).toEqual({
    type: 'list',
    data: [{ type: 'tag', id: '1001', name: 'Placeholder Tag' }],
  });
  expect(masked.own).toEqual(['Placeholder Tag']);
});
