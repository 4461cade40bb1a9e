import { UNDESCRIBED_VERSIONS, VERSIONS } from '../../generated/versions.js';
import { NEWEST_NUMBERED } from '../description/versions.js';
import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { loadDescription } from '../description/load.js';
import { handlersOf } from './resource.js';
import { RESOURCES } from './resources.js';
import { createSandbox, SANDBOX_EPOCH, SANDBOX_TOKEN } from './index.js';
import { SEEDED, talk } from './testing/caller.js';

test('answers a request of the global fetch form, whatever the host', async () => {
  const { fetch } = createSandbox();
  const response = await fetch(new Request('https://sandbox.example.com/me'), {
    headers: { Authorization: `Bearer ${SANDBOX_TOKEN}` },
  });
  expect(response.status).toBe(200);
  expect(await response.json()).toMatchObject({ type: 'admin', id: SEEDED.owner, app: { type: 'app' } });
});

test('answers with version, request id and rate-limit headers', async () => {
  const { call } = talk('2.13');
  const { headers } = await call('GET', '/tags');
  expect(Object.fromEntries(headers)).toEqual({
    'content-type': 'application/json; charset=utf-8',
    'intercom-version': '2.13',
    'x-request-id': '0007f3kq2m8c9vh00001',
    'x-sandbox': 'intercom-fetch',
    'x-ratelimit-limit': '1667',
    'x-ratelimit-remaining': '1666',
    'x-ratelimit-reset': String(SANDBOX_EPOCH + 10),
  });
});

describe('the version of a request', () => {
  const whoami = (headers: Record<string, string>, options = {}) =>
    createSandbox(options).fetch('https://api.intercom.io/me', {
      headers: { Authorization: `Bearer ${SANDBOX_TOKEN}`, ...headers },
    });

  test('is the newest stable one without the header, unless configured', async () => {
    expect((await whoami({})).headers.get('Intercom-Version')).toBe(NEWEST_NUMBERED);
    expect((await whoami({}, { version: '2.9' })).headers.get('Intercom-Version')).toBe('2.9');
  });

  test('can be said as Preview', async () => {
    const response = await whoami({ 'Intercom-Version': 'Preview' });
    expect([response.status, response.headers.get('Intercom-Version')]).toEqual([200, 'Preview']);
  });

  test('must be known, in its exact spelling', async () => {
    const response = await whoami({ 'Intercom-Version': 'preview' });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      errors: [
        {
          code: 'intercom_version_invalid',
          message: `Unknown API version "preview"; the sandbox knows ${VERSIONS.join(', ')}, Preview`,
        },
      ],
    });
  });

  test('can be one that is not described yet, which is said', async () => {
    const [undescribed = ''] = UNDESCRIBED_VERSIONS;
    const response = await whoami({ 'Intercom-Version': undescribed });
    expect([response.status, await response.text()]).toEqual([
      400,
      expect.stringContaining(`API version ${undescribed} exists and is not described yet`),
    ]);
  });
});

test('the same calls get the same answers, and reset goes back to the start', async () => {
  const { sandbox, call } = talk();
  const story = async () => {
    sandbox.clock.advance(60);
    const created = await call('POST', '/contacts', { role: 'user', email: 'new@example.com' });
    return [created.body, (await call('GET', '/contacts')).body, created.headers.get('X-Request-Id')];
  };
  const first = await story();
  sandbox.reset();
  expect(sandbox.clock.now()).toBe(SANDBOX_EPOCH);
  expect(await story()).toEqual(first);
});

test('two sandboxes share nothing', async () => {
  const one = talk();
  const other = talk();
  await one.call('POST', '/tags', { name: 'Only here' });
  const { body } = await other.call<{ data: { name: string }[] }>('GET', '/tags');
  expect(body.data.map(({ name }) => name)).toEqual(['Urgent', 'Feedback']);
});

test('the empty seed has the owner of the token and nothing else', async () => {
  const { call } = talk('2.14', { seed: 'empty' });
  expect((await call('GET', '/admins')).body).toMatchObject({ admins: [{ id: SEEDED.owner }] });
  expect((await call('GET', '/contacts')).body).toMatchObject({ data: [], total_count: 0 });
  expect((await call('GET', '/conversations')).body).toMatchObject({ conversations: [], total_count: 0 });
});

test('the large seed is the same every time', async () => {
  const { sandbox, call } = talk('2.16', { seed: 'large' });
  const look = async () => [
    (await call('GET', '/contacts?per_page=2')).body,
    (await call('GET', '/conversations?per_page=2')).body,
    (await call('GET', '/conversations/215470000010000')).body,
  ];
  const seen = await look();
  expect(seen).toMatchObject([{ total_count: 10_000 }, { total_count: 10_000 }, { state: 'open' }]);
  sandbox.reset();
  expect(await look()).toEqual(seen);
});

test('time that passes does at once what it does', async () => {
  const topics: string[] = [];
  const { sandbox, call } = talk('2.14', { onEvent: ({ topic }) => topics.push(topic) });
  expect((await call('GET', `/conversations/${SEEDED.snoozedConversation}`)).body).toMatchObject({
    state: 'snoozed',
  });
  sandbox.advance(2 * 86_400);
  expect(topics).toContain('conversation.admin.unsnoozed');
  expect((await call('GET', `/conversations/${SEEDED.snoozedConversation}`)).body).toMatchObject({
    state: 'open',
  });
});

test('an unknown seed is refused with the known ones', () => {
  expect(() => createSandbox({ seed: 'big' as 'empty' })).toThrow(
    'Unknown seed "big"; expected one of empty, default, large.',
  );
});

describe('the clock', () => {
  test('stands still until it is moved', () => {
    const { clock } = createSandbox({ startAt: 1_700_000_000 });
    clock.advance(5);
    expect(clock.now()).toBe(1_700_000_005);
    clock.set(1_800_000_000);
    expect(clock.now()).toBe(1_800_000_000);
  });

  test('refuses fractions', () => {
    expect(() => createSandbox({ startAt: 0.5 })).toThrow(
      'The sandbox clock counts whole Unix seconds, got 0.5.',
    );
  });

  test('can follow the system', () => {
    const { clock } = createSandbox({ clock: 'system' });
    expect(Math.abs(clock.now() - Date.now() / 1000)).toBeLessThan(60);
    const before = clock.now();
    clock.advance(3600);
    expect(clock.now() - before).toBeGreaterThanOrEqual(3600);
  });
});

test('every handler answers an operation that some version describes', () => {
  const described = new Set(
    VERSIONS.flatMap((version) => loadDescription(version).operations.map(({ operationId }) => operationId)),
  );
  expect(Object.keys(handlersOf(RESOURCES)).filter((operationId) => !described.has(operationId))).toEqual([]);
});

test('the README says how many of the operations are played', () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  const described = VERSIONS.flatMap((version) =>
    loadDescription(version).operations.map(({ operationId }) => operationId),
  );
  const [, played, all] = /plays (\d+) of the (\d+) operations/.exec(readme) ?? [];
  expect([played, all]).toEqual([
    String(Object.keys(handlersOf(RESOURCES)).length),
    String(new Set(described).size),
  ]);
});
