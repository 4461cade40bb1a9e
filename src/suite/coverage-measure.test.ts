import { expect, test } from '@jest/globals';
import type { Version } from '../../generated/versions.js';
import type { Exchange, Provenance } from '../traffic/exchange.js';
import { EVIDENCE, measureCoverage, type ContractCoverage, type Testimony } from './coverage-measure.js';

const JSON_TYPE = { 'content-type': 'application/json' };

const reply = (body: object, status = 200): Exchange => ({
  request: { method: 'POST', path: '/conversations/7/reply', headers: JSON_TYPE, body },
  response: {
    status,
    headers: JSON_TYPE,
    body: { type: 'conversation', id: '7', tags: { type: 'tag.list', tags: [{ id: '1', name: 'New' }] } },
  },
});

const told = (version: Version, kind: Provenance['kind'], ...exchanges: Exchange[]): Testimony => ({
  version,
  provenance: { kind, source: 'a test' },
  exchanges,
});

const find = (contracts: readonly ContractCoverage[], operationId: string, version: Version) => {
  const found = contracts.find((each) => each.operationId === operationId && each.versions.includes(version));
  if (!found) throw new Error(`${operationId} of ${version} is not there`);
  return found;
};

const stepIn = (contract: ContractCoverage, status: string, version: Version) => {
  const answer = contract.answers.find((each) => each.status === status);
  return EVIDENCE.find((step) => answer?.versions[step].includes(version));
};

const asked = { message_type: 'comment', type: 'user', body: 'Hello', intercom_user_id: 'a1' };

test('each version of a contract stands at its best step', () => {
  const operations = {
    replyConversation: {
      method: 'POST',
      path: '/conversations/{conversation_id}/reply',
      versions: { '2.11': 'aaa', '2.12': 'aaa', '2.13': 'aaa', '2.14': 'aaa', '2.15': 'bbb', '2.16': 'ccc' },
      published: { '200': ['=2.12'] },
    },
  };
  const contracts = measureCoverage(
    [
      told('2.11', 'sandbox', reply(asked)),
      told('2.11', 'live', reply(asked)),
      told('2.13', 'observed', reply(asked)),
      told('2.14', 'sandbox', reply(asked)),
      told('2.15', 'sandbox', reply(asked), reply(asked, 404)),
    ],
    { operations, topics: {} },
  );
  expect(contracts.map(({ fingerprint, resource }) => [fingerprint, resource])).toEqual([
    ['aaa', 'Conversations'],
    ['bbb', 'Conversations'],
    ['ccc', 'Conversations'],
  ]);
  const first = find(contracts, 'replyConversation', '2.11');
  const steps = first.versions.map((version) => stepIn(first, '200', version));
  // A version of which only the sandbox speaks is inferred, as long as its contract is known elsewhere.
  expect(steps).toEqual(['live', 'published', 'observed', 'inferred']);
  const [answer] = first.answers.filter(({ status }) => status === '200');
  expect(answer).toMatchObject({
    exchanges: { live: 1, observed: 1, sandbox: 2 },
    exchangedIn: ['2.11', '2.13', '2.14'],
  });
  const second = find(contracts, 'replyConversation', '2.15');
  expect(['200', '404'].map((status) => stepIn(second, status, '2.15'))).toEqual(['sandbox', 'sandbox']);
  expect(stepIn(find(contracts, 'replyConversation', '2.16'), '200', '2.16')).toBe('none');
});

test('parameters, variants and fields are exercised by what was accepted', () => {
  const exerciseOf = (...testimonies: Testimony[]) =>
    find(measureCoverage(testimonies, { topics: {} }), 'replyConversation', '2.14').exercise;
  const none = exerciseOf(told('2.14', 'sandbox', reply(asked, 404)));
  expect([none.parameters.exercised, none.variants.exercised, none.fields.exercised]).toEqual([0, 0, 0]);

  const some = exerciseOf(told('2.14', 'sandbox', reply(asked)));
  expect(some.parameters).toEqual({ declared: 1, exercised: 1, shown: 0, missing: [] });
  expect(some.fields.exercised).toBe(7);
  expect(some.fields.missing).not.toContain('200 /tags/tags/*/name');
  expect(some.fields.missing).toContain('200 /tags/tags/*/applied_at');
  expect(some.variants.exercised).toBeGreaterThan(0);
  expect(some.variants.exercised).toBeLessThan(some.variants.declared);
  expect(exerciseOf(told('2.14', 'observed', reply(asked))).fields.shown).toBe(7);
});

test('what nothing describes counts nowhere', () => {
  const [elsewhere, unlisted] = [reply(asked), reply(asked)];
  elsewhere.request.path = '/nothing';
  unlisted.request.method = 'PATCH';
  const contracts = measureCoverage([told('2.14', 'observed', elsewhere, unlisted)], { topics: {} });
  const exchanged = contracts.flatMap(({ answers }) =>
    answers.filter(({ exchangedIn }) => exchangedIn.length),
  );
  expect(exchanged).toEqual([]);
});

test('a delivery covers its topic', () => {
  const contracts = measureCoverage([
    {
      version: '2.14',
      provenance: { kind: 'observed', source: 'a test' },
      topic: 'contact.user.created',
      body: { type: 'notification_event', topic: 'contact.user.created' },
    },
  ]);
  const topic = find(contracts, 'onContactUserCreated', '2.14');
  expect([topic.resource, stepIn(topic, 'delivered', '2.14'), topic.exercise.fields.shown]).toEqual([
    'Webhooks',
    'observed',
    2,
  ]);
});

test('only the versions that are asked for are told of, the others still let infer', () => {
  const observed = told('2.13', 'observed', reply(asked));
  const contracts = measureCoverage([observed], { versions: ['2.14'] });
  expect(new Set(contracts.flatMap(({ versions }) => versions))).toEqual(new Set(['2.14']));
});
