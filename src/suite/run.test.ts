import assert from 'node:assert/strict';
import { expect, test } from '@jest/globals';
import { formatRecording } from '../traffic/recording.js';
import { runScenarios, toRecording, type Scenario, type Session, type Target } from './run.js';

const headers = { 'content-type': 'application/json' };
const answer = (body: unknown, status = 200) =>
  Promise.resolve(new Response(JSON.stringify(body), { status, headers }));

const target = (fetch: typeof globalThis.fetch, closed: string[] = []): Target => ({
  kind: 'sandbox',
  label: 'a test',
  open: () => ({
    baseUrl: 'https://api.intercom.io',
    token: 'x',
    tag: '-t1',
    fetch,
    async close(paths) {
      await Promise.resolve();
      closed.push(...paths);
    },
    complaints: () => (closed.includes('/contacts/locked') ? ['/contacts/locked could not be removed'] : []),
  }),
});
const tags = (run: (session: Session) => Promise<void>, facts: Partial<Scenario> = {}): Scenario => ({
  resource: 'tags',
  name: 'list',
  since: '2.9',
  run,
  ...facts,
});
const listTags = async ({ fetch, baseUrl }: Session) =>
  (await fetch(`${baseUrl}/tags`)).json() as Promise<{ data: unknown[] }>;

test('a scenario runs in every version that it covers and that is asked for', async () => {
  const seen: string[] = [];
  const report = await runScenarios({
    scenarios: [tags(async (session) => void (await listTags(session)), { since: '2.10', before: '2.13' })],
    versions: ['2.9', '2.10', '2.11', '2.16'],
    target: target(() => answer({ type: 'list', data: [] })),
    onProgress: ({ done, total, scenario, version }) => seen.push(`${done}/${total} ${scenario} ${version}`),
  });
  expect(seen).toEqual(['0/2 tags/list 2.10', '1/2 tags/list 2.11']);
  expect(
    report.runs.map(({ version, exchanges, findings }) => [version, exchanges.length, findings]),
  ).toEqual([
    ['2.10', 1, []],
    ['2.11', 1, []],
  ]);
});

const findingsOf = async (
  run: (session: Session) => Promise<void>,
  body: unknown = { type: 'list', data: [] },
  closed?: string[],
) => {
  const options = {
    scenarios: [tags(run)],
    versions: ['2.14'],
    target: target(() => answer(body), closed),
  } as const;
  const report = await runScenarios(options);
  return report.runs
    .flatMap(({ findings }) => findings)
    .map(({ rule, operationId, path, message, exchange }) => ({
      rule,
      operationId,
      path,
      message,
      exchange,
    }));
};
const failed = { rule: 'scenario-failed', operationId: 'listTags', path: '', exchange: 'GET /tags → 200' };

test('an exchange that disagrees with the description is a finding', async () => {
  expect(
    await findingsOf(async (session) => void (await listTags(session)), { type: 'list', data: [], extra: 1 }),
  ).toEqual([
    {
      rule: 'undeclared-field',
      operationId: 'listTags',
      path: '/extra',
      message: 'the description declares no such field, got integer 1',
      exchange: 'GET /tags → 200',
    },
  ]);
});

test('a failed assertion is a finding', async () => {
  const run = async (session: Session) =>
    assert.equal((await listTags(session)).data.length, 2, 'number of tags');
  expect(await findingsOf(run)).toEqual([
    { ...failed, message: 'number of tags: expected integer 2, got integer 0' },
  ]);
  const bare = async (session: Session) => assert.equal((await listTags(session)).data.length, 2);
  expect(await findingsOf(bare)).toEqual([{ ...failed, message: 'expected integer 2, got integer 0' }]);
});

test('a scenario that throws is a finding, also before it sent anything', async () => {
  const late = async (session: Session) => {
    await listTags(session);
    throw new Error('no such thing');
  };
  expect(await findingsOf(late)).toEqual([{ ...failed, message: 'no such thing' }]);
  const early = () => Promise.reject(new Error('no such thing'));
  expect(await findingsOf(early)).toEqual([
    { ...failed, operationId: null, exchange: null, message: 'no such thing' },
  ]);
});

test('what was made is cleaned up, the last first, even after a failure', async () => {
  const closed: string[] = [];
  const run = async (session: Session) => {
    session.cleanUp.push('/contacts/locked', '/contacts/2');
    await listTags(session);
    throw new Error('no such thing');
  };
  expect(await findingsOf(run, undefined, closed)).toEqual([
    { ...failed, message: 'no such thing' },
    { ...failed, message: '/contacts/locked could not be removed' },
  ]);
  expect(closed).toEqual(['/contacts/2', '/contacts/locked']);
});

test('a recording of a run holds nothing that the server said in private', async () => {
  const body = { type: 'list', data: [{ type: 'tag', id: '7522907', name: 'Very private' }] };
  const secret = { headers: { authorization: 'Bearer very-secret' } };
  const scenario = tags(async ({ fetch, baseUrl }) => void (await fetch(`${baseUrl}/tags`, secret)));
  const { runs } = await runScenarios({
    scenarios: [scenario],
    versions: ['2.14'],
    target: { ...target(() => answer(body)), kind: 'live' },
  });
  const texts = runs.map((run) => formatRecording(toRecording(run, { kind: 'live', source: 'a test' })));
  expect(texts).toHaveLength(1);
  expect(texts[0]).not.toMatch(/private|secret|7522907/);
  expect(texts[0]).toContain('"authorization": "Bearer REDACTED"');
});
