import { runInNewContext } from 'node:vm';
import { inspect } from 'node:util';
import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, expect, test } from '@jest/globals';
import { readErrorBody } from './error-body.js';
import {
  createIntercomClient,
  IntercomApiError,
  IntercomConfigError,
  isIntercomApiError,
  isIntercomError,
  unwrap,
} from './index.js';
import {
  breakOff,
  closeServers,
  failure,
  json,
  reset,
  startServer,
  text,
  type Answer,
} from './testing/server.js';

afterEach(closeServers);

/** Makes one call to a server with this answer, and returns the value-style result and what `unwrap` throws. */
async function callTo(answer: Answer) {
  const { url } = await startServer(answer);
  const client = createIntercomClient({ version: '2.14', token: 'a-token', baseUrl: url, retry: false });
  const call = client.PUT('/conversations/{conversation_id}', {
    params: { path: { conversation_id: '7' } },
    body: { read: true },
  });
  const thrown: unknown = await unwrap(call).catch((error: unknown) => error);
  return { result: await call.catch(() => undefined), thrown };
}

async function apiError(answer: Answer): Promise<IntercomApiError> {
  const { thrown } = await callTo(answer);
  if (thrown instanceof IntercomApiError) return thrown;
  throw new Error('expected an IntercomApiError', { cause: thrown });
}

test('an error.list becomes an error that says what happened', async () => {
  const error = await apiError(
    json(
      422,
      {
        type: 'error.list',
        request_id: '000hjqhpf95ef3b8f8v0',
        errors: [
          { code: 'parameter_invalid', message: 'custom attribute is unknown', field: 'custom_attributes.x' },
          { code: 'parameter_missing', message: null },
        ],
      },
      { 'x-ratelimit-limit': '1000', 'x-ratelimit-remaining': '998', 'x-ratelimit-reset': '1700000010' },
    ),
  );
  expect(error.message).toBe(
    'PUT /conversations/{conversation_id} answered 422 parameter_invalid: custom attribute is unknown ' +
      '[custom_attributes.x]; parameter_missing (version 2.14, request id 000hjqhpf95ef3b8f8v0)',
  );
  expect(error).toMatchObject({
    name: 'IntercomApiError',
    status: 422,
    code: 'parameter_invalid',
    errors: [
      { code: 'parameter_invalid', message: 'custom attribute is unknown', field: 'custom_attributes.x' },
      { code: 'parameter_missing' },
    ],
    requestId: '000hjqhpf95ef3b8f8v0',
    operation: 'PUT /conversations/{conversation_id}',
    version: '2.14',
    rateLimit: { limit: 1000, remaining: 998, reset: new Date('2023-11-14T22:13:30Z') },
  });
  expect(error.response.status).toBe(422);
  expect(error.body).toMatchObject({ type: 'error.list' });
});

test.each<[string, Answer, string, object]>([
  [
    'error.list without an id',
    json(
      404,
      { type: 'error.list', request_id: null, errors: [{ code: 'not_found', message: 'Gone' }] },
      { 'x-request-id': 'from-header' },
    ),
    'answered 404 not_found: Gone (version 2.14, request id from-header)',
    { code: 'not_found', requestId: 'from-header' },
  ],
  [
    '{status, error} of an unparsable request',
    json(400, { status: 400, error: 'Bad Request' }),
    'answered 400 bad_request: Bad Request (version 2.14)',
    {
      code: 'bad_request',
      errors: [{ code: 'bad_request', message: 'Bad Request' }],
      body: { status: 400, error: 'Bad Request' },
    },
  ],
  [
    'an error_key',
    json(422, { error_key: 'landline_phone', message: 'A landline cannot receive SMS' }),
    'answered 422 landline_phone: A landline cannot receive SMS (version 2.14)',
    { code: 'landline_phone' },
  ],
  [
    'a bare error_key',
    json(422, { error_key: 'sms_failed' }),
    'answered 422 sms_failed (version 2.14)',
    { code: 'sms_failed' },
  ],
  [
    'the job of an export that failed',
    json(504, { job_identifier: 'v5xsp8c1', status: 'failed', download_url: '', download_expires_at: '' }),
    'answered 504 failed: job v5xsp8c1 is failed (version 2.14)',
    { code: 'failed', errors: [{ code: 'failed', message: 'job v5xsp8c1 is failed' }] },
  ],
  [
    'reasons by field',
    json(422, { errors: { base: 'The time for rating has passed' } }),
    'answered 422 The time for rating has passed [base] (version 2.14)',
    { code: undefined, errors: [{ field: 'base', message: 'The time for rating has passed' }] },
  ],
  [
    'a single error',
    json(403, { type: 'error', code: 'action_forbidden', message: 'No' }),
    'answered 403 action_forbidden: No (version 2.14)',
    { code: 'action_forbidden' },
  ],
  [
    "a gateway's page",
    text(502, '<html><h1>502</h1></html>', { 'content-type': 'text/html; charset=utf-8' }),
    'answered 502 Bad Gateway with a body that is not JSON (text/html; charset=utf-8) (version 2.14)',
    { code: undefined, errors: [], body: '<html><h1>502</h1></html>' },
  ],
  [
    'truncated JSON',
    text(500, '{"type":"error.li', { 'content-type': 'application/json' }),
    'answered 500 Internal Server Error with a body that is not JSON (application/json) (version 2.14)',
    { errors: [], body: '{"type":"error.li' },
  ],
  [
    'no body, no content type',
    text(404, ''),
    'answered 404 Not Found with an empty body (version 2.14)',
    { errors: [], body: undefined },
  ],
  [
    'no body, length 0',
    text(404, '', { 'content-length': '0' }),
    'answered 404 Not Found with an empty body (version 2.14)',
    { errors: [], body: undefined },
  ],
  [
    'JSON that says nothing',
    json(500, null),
    'answered 500 Internal Server Error with a body that names no error (version 2.14)',
    { errors: [], body: null },
  ],
  [
    'JSON of another shape',
    json(500, { errors: 'many', code: 7, request_id: 5 }),
    'answered 500 Internal Server Error with a body that names no error (version 2.14)',
    { errors: [], requestId: undefined },
  ],
  [
    'a list of nonsense',
    json(500, { errors: [null, 'x', {}, { code: '' }] }),
    'answered 500 Internal Server Error with a body that names no error (version 2.14)',
    { errors: [] },
  ],
])('%s keeps its status and never crashes', async (_name, answer, message, properties) => {
  const { result, thrown } = await callTo(answer);
  expect((thrown as Error).message).toBe(`PUT /conversations/{conversation_id} ${message}`);
  expect(thrown).toMatchObject({ status: result?.response.status, ...properties });
  // As a value, a failure always has an `error` that `if (error)` and property access can rely on.
  expect(typeof result?.error).toBe('object');
  expect(result?.error).toBeTruthy();
});

test('as a value, a failing body that is not an object takes the shape of {status, error}', async () => {
  expect((await callTo(text(502, '<html></html>'))).result?.error).toEqual({
    status: 502,
    error: '<html></html>',
  });
  expect((await callTo(text(404, ''))).result?.error).toEqual({ status: 404, error: 'Not Found' });
});

test('a success that is not JSON is thrown, even without unwrap', async () => {
  const { result, thrown } = await callTo(text(200, '{"type":"conv', { 'content-type': 'application/json' }));
  expect(result).toBeUndefined();
  expect((thrown as Error).message).toBe(
    'PUT /conversations/{conversation_id} answered 200 OK with a body that is not JSON (application/json) ' +
      '(version 2.14)',
  );
  expect(thrown).toMatchObject({ name: 'IntercomApiError', status: 200, errors: [], body: undefined });

  const page = await callTo(text(200, '<h1>Sign in</h1>', { 'content-type': 'text/html' }));
  expect(page.result).toBeUndefined();
  expect((page.thrown as Error).message).toBe(
    'PUT /conversations/{conversation_id} answered 200 OK with a body that is not JSON (text/html) (version 2.14)',
  );
  expect(page.thrown).toMatchObject({ name: 'IntercomApiError', status: 200, body: '<h1>Sign in</h1>' });
});

test('a connection that breaks is told apart by how far it came', async () => {
  const before = (await callTo(reset)).thrown;
  expect(before).toMatchObject({ name: 'IntercomConnectionError', status: undefined });
  expect((before as Error).message).toMatch(
    /^PUT \/conversations\/\{conversation_id\} got no response: (read ECONNRESET|other side closed) \(version 2\.14\)$/,
  );
  for (const status of [200, 502]) {
    const during = (await callTo(breakOff(status))).thrown;
    expect(during).toMatchObject({ name: 'IntercomConnectionError', status });
    expect((during as Error).message).toMatch(`answered ${status}, but its body broke off: `);
  }
});

test('unwrap also takes results of a client that it does not know', async () => {
  const response = new Response(null, { status: 404 });
  await expect(unwrap({ error: undefined, response })).rejects.toThrow(
    'Request answered 404 with an empty body (version unknown)',
  );
  expect(await unwrap({ data: 1, response: new Response() })).toBe(1);
});

test('the guards recognise errors of other realms and nothing else', async () => {
  const error = await apiError(failure(404, 'not_found', 'Gone'));
  const foreign: unknown = runInNewContext(
    `const error = new Error('Gone');
     error[Symbol.for('intercom-fetch.error')] = true;
     error.name = 'IntercomApiError';
     error;`,
  );
  expect(foreign instanceof Error).toBe(false);
  expect([error, foreign].map(isIntercomApiError)).toEqual([true, true]);
  const config = new IntercomConfigError('x');
  expect([isIntercomError(config), isIntercomApiError(config)]).toEqual([true, false]);
  const others = [new Error('x'), { name: 'IntercomApiError' }, null, undefined, 'IntercomApiError', 404];
  expect(others.filter((value) => isIntercomError(value) || isIntercomApiError(value))).toEqual([]);
});

test('a logged error shows the facts and leaves out body and headers', async () => {
  const error = await apiError(
    json(404, { errors: [{ code: 'not_found', message: 'Gone' }], email: 'a@example.com' }),
  );
  error.stack = String(error);
  expect(inspect(error)).toBe(`[IntercomApiError: ${error.message}] {
  operation: 'PUT /conversations/{conversation_id}',
  version: '2.14',
  status: 404,
  code: 'not_found',
  errors: [ { code: 'not_found', message: 'Gone' } ],
  requestId: undefined,
  rateLimit: undefined
}`);
});

test('every described failure says something, in every version', () => {
  const folder = new URL('../../generated/openapi/', import.meta.url);
  interface Media {
    example?: unknown;
    examples?: Record<string, { value: unknown }>;
  }
  interface Failure {
    $ref?: string;
    content?: Record<string, Media>;
  }
  interface Described {
    paths: Record<string, Record<string, { responses?: Record<string, Failure> }>>;
    components: { responses?: Record<string, Failure> };
  }
  const silent = new Set<string>();
  let bodies = 0;
  for (const file of readdirSync(folder)) {
    const { paths, components } = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Described;
    for (const [path, item] of Object.entries(paths)) {
      for (const { responses = {} } of Object.values(item)) {
        for (const [status, response] of Object.entries(responses)) {
          if (/^[123]/.test(status)) continue;
          const { content = {} } = response.$ref
            ? (components.responses?.[response.$ref.split('/').at(-1) ?? ''] ?? {})
            : response;
          for (const { example, examples = {} } of Object.values(content)) {
            const all = [...(example ? [example] : []), ...Object.values(examples).map(({ value }) => value)];
            bodies += all.length;
            for (const body of all) {
              const { errors } = readErrorBody(body);
              if (errors.length === 0) silent.add(`${file} ${path} ${status} ${JSON.stringify(body)}`);
            }
          }
        }
      }
    }
  }
  expect([...silent]).toEqual([]);
  expect(bodies).toBeGreaterThan(500);
});
