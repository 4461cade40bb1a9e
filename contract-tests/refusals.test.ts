import { expect, test } from '@jest/globals';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { VERSIONS } from '../generated/versions.js';
import { validateResponse } from '../src/contract/validate.js';
import type { Operation } from '../src/description/description.js';
import { loadDescription } from '../src/description/load.js';
import { createSandbox, SANDBOX_TOKEN } from '../src/sandbox/index.js';
import { matchRequest } from '../src/traffic/exchange.js';
import { readRecordings } from '../src/traffic/recording-files.js';
import { RECORDINGS } from './files.js';

/** What is described and no story is refused with, and why. */
const UNPROVOKED: Readonly<Record<string, string>> = {
  'deleteContentSnippet 422': 'procedures, which may use a snippet, are made in the pages of Intercom alone',
  'replyConversation 422': 'no public page says what is refused so',
  'updateTeamMembers 409':
    'it takes two requests at the same moment, and the sandbox answers one after the other',
};

/** Refusals of the token and of the rate are every operation's, and have a table below. */
const refusalsOf = ({ responses }: Operation) =>
  Object.keys(responses).filter((status) => /^4\d\d$/.test(status) && status !== '401' && status !== '429');

const recordings = readRecordings(RECORDINGS);

test('nine in ten of the refusals that are described are provoked by what a story does', () => {
  const described = VERSIONS.flatMap((version) =>
    loadDescription(version).operations.flatMap((operation) =>
      refusalsOf(operation).map((status) => `${version} ${operation.operationId} ${status}`),
    ),
  );
  const provoked = new Set<string>();
  for (const { recording } of recordings)
    for (const { request, response } of recording.exchanges) {
      const match = matchRequest(loadDescription(recording.version), request);
      if (match.kind === 'operation')
        provoked.add(`${recording.version} ${match.operation.operationId} ${response.status}`);
    }
  const left = described.filter((refusal) => !provoked.has(refusal));
  expect(1 - left.length / described.length).toBeGreaterThan(0.9);
  // By name: a new one needs a story or a reason, and one that has its story now goes.
  const names = new Set(left.map((refusal) => refusal.slice(refusal.indexOf(' ') + 1)));
  expect([...names].sort()).toEqual(Object.keys(UNPROVOKED).sort());
});

// A new version brings every story with it, and so more than the older ones.
test('the recordings of ten versions stay below 12 MB, and each that comes below 2', () => {
  const bytes = recordings.reduce((sum, { name }) => sum + statSync(join(RECORDINGS, name)).size, 0);
  expect(bytes).toBeLessThan(12_000_000 + 2_000_000 * (VERSIONS.length - 10));
});

test.each(VERSIONS)(
  '%s: every operation refuses a wrong token with 401 and what exceeds the rate with 429',
  async (version) => {
    const description = loadDescription(version);
    const { fetch, bugs } = createSandbox({ rateLimit: 1 });
    const wrong: string[] = [];
    const ask = async (operation: Operation, token: string, status: number) => {
      const { method, path } = operation;
      const response = await fetch(`https://api.intercom.io${path.replace(/\{\w+\}/g, '1')}`, {
        method: method.toUpperCase(),
        headers: { authorization: `Bearer ${token}`, 'intercom-version': version },
      });
      const headers = Object.fromEntries(response.headers);
      const body: unknown = await response.json();
      const answer = { status: response.status, headers, body };
      const findings = validateResponse(description, operation, answer);
      if (response.status !== status || findings.some(({ severity }) => severity === 'error'))
        wrong.push(`${operation.operationId}: expected ${status}, got ${response.status}`);
    };
    await fetch('https://api.intercom.io/me', { headers: { authorization: `Bearer ${SANDBOX_TOKEN}` } });
    for (const operation of description.operations) {
      await ask(operation, 'wrong', 401);
      await ask(operation, SANDBOX_TOKEN, 429);
    }
    expect(wrong).toEqual([]);
    expect(bugs).toEqual([]);
  },
);
