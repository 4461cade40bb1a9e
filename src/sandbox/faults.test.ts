import { afterEach, describe, expect, test } from '@jest/globals';
import type { Fault } from './faults.js';
import type { SandboxServer } from './listen.js';
import { SANDBOX_EPOCH } from './clock.js';
import { createSandbox, SANDBOX_TOKEN, type SandboxOptions } from './sandbox.js';
import { callerOf, talk } from './testing/caller.js';

const statuses = async (faults: SandboxOptions['faults'], count: number, faultSeed?: number) => {
  const { sandbox, call } = talk('2.14', { ...(faults && { faults }), ...(faultSeed && { faultSeed }) });
  const ask = async () => {
    const found: number[] = [];
    for (let number = 0; number < count; number += 1) found.push((await call('GET', '/tags')).status);
    return found;
  };
  return { found: await ask(), again: (sandbox.reset(), await ask()) };
};

const authorization = `Bearer ${SANDBOX_TOKEN}`;
const post = { method: 'POST', headers: { authorization, 'content-type': 'application/json' } };
const createTag = { ...post, body: '{"name":"New"}' };
const TAGS = 'https://api.intercom.io/tags';

const running: SandboxServer[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.close()));
});
const serve = async (faults: Fault) => {
  const sandbox = createSandbox({ faults });
  const server = await sandbox.listen();
  running.push(server);
  return { sandbox, url: server.url };
};
const tagsOf = (sandbox: { requests: readonly { status: number; fault: unknown }[] }) =>
  sandbox.requests.map(({ status, fault }) => [status, fault]);

describe('lots', () => {
  const faults: Fault = { kind: 'error', probability: 0.3 };

  test('are the same in every run, and after a reset', async () => {
    const one = await statuses(faults, 60);
    expect(one.again).toEqual(one.found);
    expect((await statuses(faults, 60)).found).toEqual(one.found);
    expect((await statuses(faults, 60, 2)).found).not.toEqual(one.found);
    const hits = one.found.filter((status) => status === 503).length;
    expect(hits).toBeGreaterThan(5);
    expect(hits).toBeLessThan(35);
  });

  test('of one fault do not change those of another, and a snapshot keeps them', async () => {
    const alone = (await statuses(faults, 30)).found;
    const both = await statuses([faults, { kind: 'html', operations: 'listAdmins' }], 30);
    expect(both.found).toEqual(alone);
    const { sandbox, call } = talk('2.14', { faults });
    const moment = sandbox.snapshot();
    const first = [(await call('GET', '/tags')).status, (await call('GET', '/tags')).status];
    sandbox.restore(moment);
    expect([(await call('GET', '/tags')).status, (await call('GET', '/tags')).status]).toEqual(first);
  });
});

test('a fault is of the operations that it names', async () => {
  const { call } = talk('2.14', { faults: { kind: 'error', operations: ['createTag'], status: 500 } });
  expect((await call('GET', '/tags')).status).toBe(200);
  expect(await call('POST', '/tags', { name: 'New' })).toMatchObject({
    status: 500,
    body: { type: 'error.list', request_id: expect.any(String), errors: [{ code: 'server_error' }] },
  });
  expect((await call('GET', '/nowhere')).status).toBe(404);
});

test('a storm refuses some calls and ends', async () => {
  const { call } = talk('2.14', { faults: { kind: 'rate-limit', calls: 3, probability: 0.2 } });
  const found: number[] = [];
  for (let number = 0; number < 40; number += 1) found.push((await call('GET', '/tags')).status);
  const storms = found.join(' ').match(/(429 ?)+/g) ?? [];
  expect(storms.length).toBeGreaterThan(0);
  expect(storms.map((storm) => storm.trim().split(' ').length % 3)).toEqual(storms.map(() => 0));
  expect(found).toContain(200);
});

test('a refusal of a storm says that nothing remains', async () => {
  const { call } = talk('2.14', { faults: { kind: 'rate-limit' } });
  const { body, headers } = await call('GET', '/tags');
  expect(body).toMatchObject({ errors: [{ code: 'rate_limit_exceeded' }] });
  expect(headers.get('x-ratelimit-remaining')).toBe('0');
  expect(headers.get('x-ratelimit-reset')).toBe(String(SANDBOX_EPOCH + 10));
});

describe('latency', () => {
  test('can be of the sandbox, where nobody waits for it', async () => {
    const { sandbox, call } = talk('2.14', { faults: { kind: 'latency', seconds: 30 } });
    await call('GET', '/tags');
    expect(sandbox.clock.now()).toBe(SANDBOX_EPOCH + 30);
  });

  test('can be real, and a signal ends the wait', async () => {
    const { fetch } = createSandbox({ faults: { kind: 'latency', milliseconds: 1000 } });
    const controller = new AbortController();
    const waiting = fetch(TAGS, { headers: { authorization }, signal: controller.signal });
    await new Promise(setImmediate);
    controller.abort(new Error('enough'));
    await expect(waiting).rejects.toThrow('enough');
  });

  test('goes with a failure', async () => {
    const faults: Fault[] = [{ kind: 'latency', seconds: 5 }, { kind: 'error' }];
    const { sandbox, call } = talk('2.14', { faults });
    expect((await call('GET', '/tags')).status).toBe(503);
    expect(sandbox.clock.now()).toBe(SANDBOX_EPOCH + 5);
  });
});

test('a page in place of JSON', async () => {
  const { fetch } = createSandbox({ faults: { kind: 'html' } });
  const response = await fetch(TAGS, { headers: { authorization } });
  expect([response.status, response.headers.get('content-type')]).toEqual([502, 'text/html; charset=utf-8']);
  expect(await response.text()).toContain('<h1>502</h1>');
});

describe.each(['in process', 'over HTTP'])('a broken connection %s', (place) => {
  const begin = async (faults: Fault) => {
    const { sandbox, url } = await serve(faults);
    const send = (init?: RequestInit) =>
      place === 'in process' ? sandbox.fetch(TAGS, init) : fetch(`${url}/tags`, init);
    const names = async () => {
      const { body } = await callerOf(sandbox, '2.14')<{ data: { name: string }[] }>('GET', '/tags');
      return body.data.map(({ name }) => name);
    };
    return { sandbox, send, names };
  };

  test('rejects as fetch does, and nothing was done', async () => {
    const { sandbox, send, names } = await begin({ kind: 'reset', operations: 'createTag' });
    const error = await send(createTag).catch((reason: unknown) => reason);
    expect(error).toMatchObject({
      name: 'TypeError',
      message: 'fetch failed',
      cause: { code: expect.any(String) },
    });
    expect(await names()).toEqual(['Urgent', 'Feedback']);
    expect(tagsOf(sandbox)).toEqual([
      [0, 'reset'],
      [200, undefined],
    ]);
  });

  test('can come after everything was done', async () => {
    const { send, names } = await begin({ kind: 'reset', done: true, operations: 'createTag' });
    await expect(send(createTag)).rejects.toThrow('fetch failed');
    expect(await names()).toEqual(['Urgent', 'Feedback', 'New']);
  });

  test('can come in the middle of the answer', async () => {
    const { sandbox, send, names } = await begin({ kind: 'truncated', operations: 'createTag' });
    const response = await send(createTag);
    expect(response.status).toBe(200);
    await expect(response.text()).rejects.toThrow('terminated');
    expect(await names()).toEqual(['Urgent', 'Feedback', 'New']);
    expect(sandbox.requests[0]).toMatchObject({ fault: 'truncated', responseBody: { name: 'New' } });
  });
});

test.each<[unknown, string]>([
  [
    { kind: 'error', operations: 'createContakt' },
    'faults.operations names "createContakt", an operation that no version has. Expected createContact or another operationId of the description.',
  ],
  [
    [{ kind: 'html' }, { kind: 'slow' }],
    'faults[1].kind is "slow". Expected one of latency, rate-limit, error, html, reset, truncated.',
  ],
  [{ kind: 'error', status: 404 }, 'faults.status is 404. Expected a status from 500 to 599.'],
  [{ kind: 'html', probability: 20 }, 'faults.probability is 20. Expected a number from 0 to 1.'],
  [{ kind: 'rate-limit', calls: 0 }, 'faults.calls is 0. Expected a whole number of calls from 1.'],
  [
    { kind: 'truncated', status: 500 },
    'faults has the field status, which truncated does not know. It may have kind, operations, probability.',
  ],
  [
    { kind: 'latency' },
    "faults needs milliseconds, which really pass, or seconds, which pass on the sandbox's clock: one of the two.",
  ],
  ['latency', 'faults is "latency". Expected an object with a kind.'],
])('%j is refused', (faults, message) => {
  expect(() => createSandbox({ faults: faults as Fault })).toThrow(new TypeError(message));
});
