import assert from 'node:assert/strict';
import { expect, test } from '@jest/globals';
import { formatRecording } from '../traffic/recording.js';
import {
  runScenarios,
  toRecording,
  type Connection,
  type Scenario,
  type Session,
  type Target,
} from './run.js';
import { PreconditionError } from './scenario.js';

const headers = { 'content-type': 'application/json' };
const answer = (body: unknown, status = 200) =>
  Promise.resolve(new Response(JSON.stringify(body), { status, headers }));

const target = (fetch: typeof globalThis.fetch, facts: Partial<Connection> = {}): Target => ({
  kind: 'sandbox',
  label: 'a test',
  open: () => ({
    baseUrl: 'https://api.intercom.io',
    token: 'x',
    tag: '-t1',
    fetch,
    ...facts,
  }),
});
const tags = (run: (session: Session) => Promise<void>, facts: Partial<Scenario> = {}): Scenario => ({
  resource: 'tags',
  name: 'list',
  since: '2.9',
  run,
  ...facts,
});
const listTags = async ({ fetch, baseUrl, version }: Session) =>
  (await fetch(`${baseUrl}/tags`, { headers: { 'intercom-version': version } })).json() as Promise<{
    data: unknown[];
  }>;

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
  facts?: Partial<Connection>,
) => {
  const options = {
    scenarios: [tags(run)],
    versions: ['2.14'],
    target: target(() => answer(body), facts),
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

test('a run is ended after a failure too, and what the target complains of then is a finding', async () => {
  let isClosed = false;
  const facts: Partial<Connection> = {
    close: () => Promise.resolve(void (isClosed = true)),
    complaints: () => (isClosed ? ['something is left'] : []),
  };
  const run = async (session: Session) => {
    await listTags(session);
    throw new Error('no such thing');
  };
  expect(await findingsOf(run, undefined, facts)).toEqual([
    { ...failed, message: 'no such thing' },
    { ...failed, message: 'something is left' },
  ]);
});

const outcomeOf = async (
  run: (session: Session) => Promise<void>,
  facts: Partial<Connection>,
  status = 200,
) => {
  const { runs } = await runScenarios({
    scenarios: [tags(run), tags(run, { name: 'second' })],
    versions: ['2.14'],
    target: target(() => answer({ type: 'list', data: [], extra: 1 }, status), facts),
    bail: true,
  });
  return runs.map(({ skipped, findings }) => skipped ?? findings.length);
};

test('a scope that is missing, or a thing, passes a story over in a workspace, and in the sandbox it does not', async () => {
  const live = { adminId: '1' };
  const forbidden = async (session: Session) => {
    await listTags(session);
    throw new Error('403');
  };
  const poor = () => Promise.reject(new PreconditionError('the workspace must have a tag'));
  const missing = 'the token may not: listTags answered 403';
  expect(await outcomeOf(forbidden, { live }, 403)).toEqual([missing, missing]);
  expect(await outcomeOf(poor, { live })).toEqual(Array(2).fill('the workspace must have a tag'));
  expect(await outcomeOf(poor, {})).toEqual([1]);
});

test('a request that names another version, or none, is a finding', async () => {
  const ask = (headers: Record<string, string>) =>
    findingsOf(async ({ fetch, baseUrl }) => void (await fetch(`${baseUrl}/tags`, { headers })));
  const finding = { path: 'header.Intercom-Version', operationId: 'listTags' };
  expect(await ask({})).toMatchObject([{ ...finding, rule: 'missing-parameter' }]);
  expect(await ask({ 'intercom-version': '2.3' })).toMatchObject([{ ...finding, rule: 'wrong-value' }]);
});

test('bail ends with the first run that has an error', async () => {
  expect(await outcomeOf(async (session) => void (await listTags(session)), {})).toEqual([1]);
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
  expect(texts[0]).toContain('"authorization":"Bearer REDACTED"');
});
