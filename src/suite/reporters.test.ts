import { expect, test } from '@jest/globals';
import type { Report, RunFinding } from './report.js';
import { formatAs } from './reporters.js';

const finding = (
  scenario: string,
  path: string,
  message = 'expected <a>, got "b" & 50%\n\u0001',
): RunFinding => ({
  rule: 'wrong-type',
  severity: 'error',
  version: '2.14',
  operationId: 'listTags',
  target: 'response',
  path,
  message,
  scenario,
  exchange: 'GET /tags → 200',
});
const exchange = {
  request: { method: 'GET', path: '/tags', headers: {} },
  response: { status: 200, headers: {}, body: { data: ['</pre>'] } },
};
const run = (scenario: string, ...findings: RunFinding[]): Report['runs'][number] => ({
  scenario,
  version: '2.14',
  exchanges: [exchange],
  findings,
  tag: '',
  own: [],
});
const report: Report = {
  target: 'a test',
  versions: ['2.14'],
  runs: [
    run('tags/list', finding('tags/list', '/data/0/id'), finding('tags/list', '/data/1/id')),
    run('tags/create', finding('tags/create', '/data/4/id')),
    { ...run('tags/delete'), exchanges: [], skipped: 'no scope' },
  ],
};

test('one cause is one finding, with a count', () => {
  expect(formatAs('table', report)).toContain('in tags/list and 1 more story, 3 times: GET /tags → 200');
  expect(formatAs('github', report).split('\n')).toEqual([
    '::error title=2.14 listTags response /data/0/id::expected <a>, got "b" & 50%25%0A\u0001 (wrong-type)%0Ain tags/list and 1 more story, 3 times: GET /tags → 200',
    '::notice title=intercom-contract::2 runs, 1 passed over, 2 exchanges, 3 findings, 0 warnings (a test)',
  ]);
  expect(JSON.parse(formatAs('sarif', report))).toMatchObject({
    version: '2.1.0',
    runs: [
      {
        results: [
          {
            ruleId: 'wrong-type',
            ruleIndex: 0,
            level: 'error',
            occurrenceCount: 3,
            properties: { stories: ['tags/list', 'tags/create'] },
          },
        ],
      },
    ],
  });
});

test('JUnit has a case for each story, and no character that XML cannot hold', () => {
  const xml = formatAs('junit', report);
  expect(xml).toContain('<testsuite name="2.14" tests="3" failures="2" errors="0" skipped="1">');
  expect(xml).toContain('message="expected &lt;a&gt;, got &quot;b&quot; &amp; 50%\n\ufffd"');
  expect(xml).toContain('<skipped message="no scope"/>');
  expect(xml).not.toContain('\u0001');
});

test('a cell of the page leads to the exchange and what was found in it', () => {
  const page = formatAs('html', report);
  expect(page).toContain('<td class="error"><a href="#run-0-0">1 / 2</a></td>');
  const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  const links = [...page.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
  expect(links.filter((link) => !ids.includes(link))).toEqual([]);
  expect(page).toContain('&lt;/pre&gt;');
});
