import { expect, test } from '@jest/globals';
import { maskReport } from './mask.js';
import type { Report, RunFinding } from './run.js';

const CONTACT = '5f1a2b3c4d5e6f7a8b9c0d1e';
const finding = (facts: Partial<RunFinding>): RunFinding => ({
  rule: 'undeclared-field',
  severity: 'error',
  version: '2.14',
  operationId: 'retrieveContact',
  target: 'response',
  path: '/nickname',
  message: 'the description declares no such field, got string "Very private"',
  actual: 'string "Very private"',
  scenario: 'contacts/list',
  exchange: `GET /contacts/${CONTACT} → 200`,
  ...facts,
});

test('a masked report says what came and where, but not whose', () => {
  const headers = {};
  const report: Report = {
    target: 'live',
    versions: ['2.14'],
    runs: [
      {
        scenario: 'contacts/list',
        version: '2.14',
        tag: '',
        exchanges: [
          {
            request: { method: 'GET', path: '/contacts', headers },
            response: { status: 200, headers, body: { data: [{ type: 'contact', id: CONTACT }] } },
          },
          {
            request: { method: 'GET', path: `/contacts/${CONTACT}`, headers },
            response: {
              status: 200,
              headers,
              body: { type: 'contact', id: CONTACT, nickname: 'Very private' },
            },
          },
        ],
        findings: [
          finding({}),
          finding({
            rule: 'wrong-type',
            path: '/custom_attributes/Very private',
            expected: 'string "private"',
            message: 'expected string "private", got array of 1',
            actual: 'array of 1',
          }),
          finding({
            rule: 'scenario-failed',
            path: '',
            message: `a@private.test and ${CONTACT}: expected "private"`,
            actual: 'nothing',
          }),
        ],
      },
    ],
  };
  const masked = maskReport(report);
  expect(JSON.stringify(masked)).not.toMatch(/Very private|a@private|5f1a2b/);
  expect(masked.runs[0]?.findings.map(({ path, message, exchange }) => [path, message, exchange])).toEqual([
    [
      '/nickname',
      'the description declares no such field, got string',
      'GET /contacts/000000000000000000001001 → 200',
    ],
    [
      '/custom_attributes/…',
      'expected string "private", got array',
      'GET /contacts/000000000000000000001001 → 200',
    ],
    ['', '… and …: expected "…"', 'GET /contacts/000000000000000000001001 → 200'],
  ]);
});
