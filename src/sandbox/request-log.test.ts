import { describe, expect, test } from '@jest/globals';
import { createRequestLog, type LoggedRequest } from './request-log.js';
import type { AnyHandler } from './operation.js';
import { SANDBOX_EPOCH } from './clock.js';
import { createSandbox } from './sandbox.js';
import { talk } from './testing/caller.js';

test('the requests are there to assert on', async () => {
  const { sandbox, call } = talk('2.14');
  const created = await call<{ id: string }>('POST', '/tags?a=b', { name: 'New' });
  await call('GET', '/nowhere');
  expect(sandbox.requests).toEqual([
    {
      operationId: 'createTag',
      version: '2.14',
      method: 'POST',
      path: '/tags?a=b',
      status: 200,
      requestBody: { name: 'New' },
      responseBody: created.body,
      requestId: created.headers.get('x-request-id'),
      at: SANDBOX_EPOCH,
      fault: undefined,
    },
    expect.objectContaining({
      operationId: undefined,
      path: '/nowhere',
      status: 404,
      requestBody: undefined,
    }),
  ]);
  sandbox.clearRequests();
  expect(sandbox.requests).toEqual([]);
});

test('the last ones are kept, and a reset forgets them', async () => {
  const { sandbox, call } = talk('2.14', { keepRequests: 2 });
  for (const path of ['/tags', '/admins', '/teams']) await call('GET', path);
  expect(sandbox.requests.map(({ path }) => path)).toEqual(['/admins', '/teams']);
  sandbox.reset();
  expect(sandbox.requests).toEqual([]);
  expect(() => createSandbox({ keepRequests: -1 })).toThrow(
    'keepRequests is -1. Expected a whole number from 0.',
  );
});

test('large bodies push old requests out', () => {
  const log = createRequestLog(10, undefined);
  const about = { operationId: undefined, version: '2.14', requestId: '', at: 0, fault: undefined } as const;
  for (const path of ['/1', '/2', '/3'])
    log.add(
      { method: 'POST', url: path, headers: {}, body: 'x'.repeat(9_000_000) },
      { status: 200, headers: {} },
      about,
    );
  expect(log.entries.map(({ path }) => path)).toEqual(['/3']);
});

test('somebody may watch, also where nothing is kept', async () => {
  const seen: LoggedRequest[] = [];
  const { sandbox, call } = talk('2.14', { keepRequests: 0, onRequest: (request) => seen.push(request) });
  await call('GET', '/tags');
  expect(seen).toMatchObject([{ operationId: 'listTags', responseBody: { type: 'list' } }]);
  expect(sandbox.requests).toEqual([]);
});

describe('handlers', () => {
  test('of an operation that there is not are refused', () => {
    const handlers = { listTag: () => ({}) } as Record<string, AnyHandler>;
    expect(() => createSandbox({ handlers })).toThrow(
      'handlers names "listTag", an operation that no version has. Expected listTags or another operationId of the description.',
    );
  });

  test('are functions', () => {
    const handlers = { listTags: {} as AnyHandler };
    expect(() => createSandbox({ handlers })).toThrow('handlers.listTags is {}. Expected a function.');
  });
});

test('a window of the rate limit that nobody ends says so', async () => {
  const { sandbox, call } = talk('2.14', { rateLimit: 1 });
  sandbox.clock.advance(3);
  expect((await call('GET', '/tags')).headers.get('x-sandbox-clock')).toBeNull();
  const refused = await call('GET', '/tags');
  expect([refused.status, refused.headers.get('x-sandbox-clock')]).toEqual([
    429,
    'stands still; advance it by 7',
  ]);
  sandbox.clock.advance(7);
  expect((await call('GET', '/tags')).status).toBe(200);
  const running = talk('2.14', { rateLimit: 0, clock: 'system' });
  expect((await running.call('GET', '/tags')).headers.get('x-sandbox-clock')).toBeNull();
});
