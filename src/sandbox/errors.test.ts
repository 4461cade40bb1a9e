import { describe, expect, test } from '@jest/globals';
import { createSandbox, SANDBOX_TOKEN } from './sandbox.js';
import { SEEDED, talk } from './testing/caller.js';

interface Errors {
  type: string;
  request_id: string;
  errors: { code: string; message: string; field?: string }[];
}

/** A request with headers of its own, to a new sandbox. */
async function send(path: string, init: RequestInit = {}) {
  const response = await createSandbox().fetch(`https://api.intercom.io${path}`, {
    ...init,
    headers: { Authorization: `Bearer ${SANDBOX_TOKEN}`, 'Intercom-Version': '2.14', ...init.headers },
  });
  return { status: response.status, headers: response.headers, body: (await response.json()) as Errors };
}

describe('the token', () => {
  test('a wrong one is unauthorized, and gets no rate-limit headers', async () => {
    const { status, headers, body } = await send('/me', { headers: { Authorization: 'Bearer wrong' } });
    expect(status).toBe(401);
    expect(body).toEqual({
      type: 'error.list',
      request_id: headers.get('X-Request-Id'),
      errors: [{ code: 'unauthorized', message: 'Access Token Invalid' }],
    });
    expect(headers.has('X-RateLimit-Limit')).toBe(false);
  });

  test('a missing one is told apart', async () => {
    const response = await createSandbox().fetch('https://api.intercom.io/me');
    expect(response.status).toBe(401);
    expect(await response.json()).toMatchObject({
      errors: [{ code: 'missing_authorization', message: 'The Authorization header is missing' }],
    });
  });

  test.each([
    ['-without-permissions', 'forbidden'],
    ['-without-plan', 'api_plan_restricted'],
  ])(
    'with %s is refused with %s where an operation lists a 403, and accepted elsewhere',
    async (suffix, code) => {
      const headers = { Authorization: `Bearer ${SANDBOX_TOKEN}${suffix}` };
      const { status, body } = await send('/conversations', { headers });
      expect([status, body.errors[0]?.code]).toEqual([403, code]);
      expect((await send('/me', { headers })).status).toBe(200);
    },
  );

  test('with a suffix that stands for nothing is unauthorized', async () => {
    const headers = { Authorization: `Bearer ${SANDBOX_TOKEN}-toString` };
    expect((await send('/conversations', { headers })).status).toBe(401);
  });

  test('can be chosen', async () => {
    const { fetch } = createSandbox({ token: 'other' });
    const { status } = await fetch('https://api.intercom.io/me', {
      headers: { Authorization: 'Bearer other' },
    });
    expect(status).toBe(200);
  });
});

describe('paths and methods', () => {
  test('an unknown path is not found', async () => {
    const { status, body } = await send('/nowhere');
    expect([status, body.errors]).toEqual([
      404,
      [{ code: 'not_found', message: 'The requested resource was not found' }],
    ]);
  });

  test('a wrong method is not found either, and says which would do', async () => {
    const { status, body } = await send('/admins', { method: 'POST', body: '{}' });
    expect([status, body.errors]).toEqual([
      404,
      [{ code: 'not_found', message: '/admins knows GET only, not POST' }],
    ]);
  });

  test('an operation of another version is refused with the versions that have it', async () => {
    const { call } = talk('2.9');
    const { status, body } = await call<Errors>('POST', '/conversations/1/convert', { ticket_type_id: '1' });
    expect([status, body.errors]).toEqual([
      400,
      [
        {
          code: 'intercom_version_invalid',
          message: 'POST /conversations/1/convert does not exist in version 2.9; it exists in 2.10 and later',
        },
      ],
    ]);
  });
});

describe('what does not exist', () => {
  test.each([
    ['/admins/1', 404, 'admin_not_found', 'Admin not found'],
    ['/teams/1', 404, 'team_not_found', 'Team not found'],
    ['/contacts/1', 404, 'not_found', 'User Not Found'],
    ['/conversations/1', 404, 'not_found', 'Resource Not Found'],
    ['/conversations/abc', 404, 'not_found', 'Resource Not Found'],
  ])('%s', async (path, status, code, message) => {
    const { call } = talk('2.11');
    const reply = await call<Errors>('GET', path);
    expect([reply.status, reply.body.errors]).toEqual([status, [{ code, message }]]);
  });
});

describe('bodies', () => {
  const reply = `/conversations/${SEEDED.waitingConversation}/reply`;
  const json = { 'Content-Type': 'application/json' };

  test('no JSON: the short form', async () => {
    const { status, body } = await send(reply, { method: 'POST', headers: json, body: '{"type":' });
    expect([status, body]).toEqual([400, { status: 400, error: 'Bad Request' }]);
  });

  test('no JSON media type', async () => {
    const { status, body } = await send(reply, { method: 'POST', body: '{}' });
    expect([status, body.errors]).toEqual([
      400,
      [
        {
          code: 'parameter_invalid',
          message: 'The body must be sent as Content-Type: application/json, got text/plain;charset=UTF-8',
        },
      ],
    ]);
  });

  test('none at all', async () => {
    const { status, body } = await send(reply, { method: 'POST' });
    expect([status, body.errors]).toEqual([
      400,
      [{ code: 'parameter_missing', message: 'The request body is missing' }],
    ]);
  });

  test.each([
    [
      'a missing field',
      { type: 'user', message_type: 'comment', intercom_user_id: SEEDED.customer },
      { code: 'parameter_missing', message: 'body is missing', field: 'body' },
    ],
    [
      'a field of the wrong type',
      { type: 'admin', message_type: 'comment', admin_id: SEEDED.owner, body: 5 },
      { code: 'parameter_invalid', message: 'body: expected string, got integer 5', field: 'body' },
    ],
    [
      'an unknown word',
      { type: 'admin', message_type: 'memo', admin_id: SEEDED.owner, body: 'Hi' },
      {
        code: 'parameter_invalid',
        message: 'message_type: expected "comment", "note", or "quick_reply", got string "memo"',
        field: 'message_type',
      },
    ],
  ])('%s', async (_, sent, expected) => {
    const { call } = talk('2.13');
    const { status, body } = await call<Errors>('POST', reply, sent);
    expect([status, body.errors]).toEqual([400, [expected]]);
  });

  test('a field that the version does not have is ignored', async () => {
    const change = { title: 'Invoices', read: true };
    const older = await talk('2.12').call('PUT', `/conversations/${SEEDED.waitingConversation}`, change);
    const newer = await talk('2.13').call('PUT', `/conversations/${SEEDED.waitingConversation}`, change);
    expect([older.status, newer.status]).toEqual([200, 200]);
    expect(older.body).toMatchObject({ title: null, read: true });
    expect(newer.body).toMatchObject({ title: 'Invoices', read: true });
  });
});

test('an Accept header without JSON is not acceptable', async () => {
  const { status, body } = await send('/me', { headers: { Accept: 'text/html' } });
  expect([status, body.errors]).toEqual([
    406,
    [
      {
        code: 'media_type_not_acceptable',
        message: 'The Accept header must allow application/json, got text/html',
      },
    ],
  ]);
  expect((await send('/me', { headers: { Accept: 'text/html, */*;q=0.1' } })).status).toBe(200);
});

test('a configured rate limit refuses what exceeds it, until the window ends', async () => {
  const { sandbox, call } = talk('2.14', { rateLimit: 2 });
  const statuses = [];
  for (let count = 0; count < 3; count += 1) statuses.push((await call('GET', '/me')).status);
  expect(statuses).toEqual([200, 200, 429]);

  const refused = await call<Errors>('GET', '/me');
  expect(refused.body.errors).toEqual([
    { code: 'rate_limit_exceeded', message: 'Exceeded rate limit of 2 in 10_seconds' },
  ]);
  expect(refused.headers.get('X-RateLimit-Remaining')).toBe('0');
  sandbox.clock.advance(10);
  expect((await call('GET', '/me')).status).toBe(200);
});

test('an operation that lists no refusal takes a parameter of the wrong form as left out', async () => {
  const { call } = talk('2.9');
  const plain = await call('GET', '/articles');
  expect(await call('GET', '/articles?per_page=many')).toMatchObject({
    status: 200,
    body: plain.body as object,
  });
  expect((await call('GET', '/visitors')).status).toBe(404);
});
