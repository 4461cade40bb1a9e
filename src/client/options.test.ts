import { expect, test } from '@jest/globals';
import { UNDESCRIBED_VERSIONS, VERSION_ALIASES, VERSIONS } from '../../generated/versions.js';
import { createIntercomClient, IntercomConfigError, REGIONS } from './index.js';

/** The message with which a client is refused; `options` may be what no typed caller could write. */
function refusal(options: object): string {
  try {
    createIntercomClient({ version: '2.14', token: 'a-token', ...options });
  } catch (error) {
    if (error instanceof IntercomConfigError) return error.message;
    throw error;
  }
  return 'accepted';
}

test('each region has its own base URL', () => {
  expect(REGIONS).toEqual({
    us: 'https://api.intercom.io',
    eu: 'https://api.eu.intercom.io',
    au: 'https://api.au.intercom.io',
  });
});

test('an unknown version is refused with the list of versions', () => {
  expect(refusal({ version: '2.8' })).toBe(
    `version is "2.8", expected one of ${[...VERSIONS, ...Object.keys(VERSION_ALIASES)].join(', ')}; 2.18 exists and is not described yet`,
  );
  expect(UNDESCRIBED_VERSIONS).toEqual(['2.18']);
  expect(refusal({ version: '2.18' })).toMatch(
    /^version is "2.18", expected one of 2.9, .*; 2.18 exists and is not described yet$/,
  );
  expect(refusal({ version: 'preview' })).toMatch(/^version is "preview", expected one of /);
  expect(refusal({ version: undefined })).toMatch(/^version is undefined, expected one of /);
  expect(refusal({ version: 2.14 })).toMatch(/^version is 2.14, expected one of /);
});

test('an unknown region is refused with the list of regions', () => {
  const remedy = 'expected one of us, eu, au; any other place is a baseUrl';
  expect(refusal({ region: 'Europe' })).toBe(`region is "Europe", ${remedy}`);
  expect(refusal({ region: 'toString' })).toBe(`region is "toString", ${remedy}`);
});

test('region and baseUrl exclude each other', () => {
  expect(refusal({ region: 'eu', baseUrl: 'https://proxy.example.com' })).toBe(
    'baseUrl and region are both given, expected one',
  );
});

test('a base URL is absolute, bare and encrypted, except on loopback', () => {
  expect(refusal({ baseUrl: 'api.intercom.io' })).toBe(
    'baseUrl is "api.intercom.io", expected an absolute URL such as https://api.eu.intercom.io',
  );
  expect(refusal({ baseUrl: '' })).toMatch(/^baseUrl is "", expected an absolute URL/);
  expect(refusal({ baseUrl: 'ftp://example.com' })).toMatch(
    /^baseUrl is "ftp:\/\/example.com", expected an abs/,
  );
  const bare = 'baseUrl has credentials, a query or a fragment';
  expect(refusal({ baseUrl: 'https://user:secret@example.com' })).toBe(bare);
  expect(refusal({ baseUrl: 'https://example.com/?key=secret' })).toBe(bare);
  expect(refusal({ baseUrl: 'http://proxy.example.com' })).toBe(
    'baseUrl is "http://proxy.example.com", expected https, or allowInsecure: true to let the token travel unencrypted',
  );
  expect(refusal({ baseUrl: 'http://sandbox:4010', allowInsecure: true })).toBe('accepted');
  expect(refusal({ baseUrl: 'http://sandbox:4010', allowInsecure: false })).toMatch(/expected https/);
  expect(refusal({ baseUrl: 'ftp://sandbox', allowInsecure: true })).toMatch(/expected an absolute URL/);
  for (const lookalike of ['http://localhost.example.com', 'http://127.0.0.1.example.com', 'http://[::2]']) {
    expect(refusal({ baseUrl: lookalike })).toMatch(/expected https/);
  }
  for (const loopback of [
    'http://localhost:8080',
    'http://127.0.0.1/v',
    'http://127.8.8.8',
    'http://[::1]:1',
  ]) {
    expect(refusal({ baseUrl: loopback })).toBe('accepted');
  }
  expect(refusal({ baseUrl: 'https://proxy.example.com/intercom/' })).toBe('accepted');
});

test('a missing or unusable token is refused without being quoted', () => {
  const expected = 'expected an access token, which has no spaces, or a function that returns one';
  expect(refusal({ token: '' })).toBe(`token is empty, ${expected}`);
  expect(refusal({ token: undefined })).toBe(`token is undefined, ${expected}`);
  expect(refusal({ token: 42 })).toBe(`token is number, ${expected}`);
  expect(refusal({ token: 'secret\n' })).toBe(`token is string, ${expected}`);
  expect(refusal({ token: 'Bearer secret' })).toBe(`token is string, ${expected}`);
});

test('a timeout is a number of milliseconds or false', () => {
  const expected = 'expected milliseconds above 0, 2147483647 at most, or false for no limit';
  expect(refusal({ timeout: 0 })).toBe(`timeout is 0, ${expected}`);
  expect(refusal({ timeout: '5s' })).toBe(`timeout is "5s", ${expected}`);
  expect(refusal({ timeout: 2 ** 31 })).toBe(`timeout is 2147483648, ${expected}`);
  expect(refusal({ timeout: Infinity })).toBe(`timeout is Infinity, ${expected}`);
  expect(refusal({ timeout: false })).toBe('accepted');
});

test('a header that cannot be sent is refused by its name, without its value', async () => {
  const remedy = 'or its value is not valid HTTP';
  expect(refusal({ headers: { 'x-key': 'a secret\nmore' } })).toBe(`header "x-key" ${remedy}`);
  expect(refusal({ headers: { 'x key': '1' } })).toBe(`header "x key" ${remedy}`);
  expect(refusal({ userAgent: 'näme → x' })).toBe(`header "user-agent" ${remedy}`);
  expect(refusal({ headers: { 'X-Trace': 'abc' }, userAgent: 'an-app/1.0' })).toBe('accepted');

  const fetch = () => Promise.resolve(Response.json({}));
  const client = createIntercomClient({ version: '2.14', token: 'a-token', fetch });
  const call = client.GET('/tags', { headers: { 'x-key': 'a secret\nmore' } });
  await expect(call).rejects.toThrow(new IntercomConfigError(`header "x-key" ${remedy}`));
});

test('headers may come in every form that openapi-fetch takes', async () => {
  const seen: Record<string, string>[] = [];
  const fetch = (request: Request) => {
    seen.push(Object.fromEntries(request.headers));
    return Promise.resolve(Response.json({}));
  };
  for (const headers of [
    new Headers({ 'X-One': '1' }),
    [['X-One', '1']] as [string, string][],
    { 'X-One': 1 },
  ]) {
    const client = createIntercomClient({ version: '2.14', token: 'a-token', fetch, headers });
    await client.GET('/tags', { headers: new Headers({ 'X-Two': '2' }) });
    await client.GET('/tags', { headers: { 'x-one': null } });
  }
  expect(seen.map((one) => [one['x-one'], one['x-two']])).toEqual(
    [1, 2, 3].flatMap(() => [
      ['1', '2'],
      [undefined, undefined],
    ]),
  );
});

test.each<[object, string | RegExp]>([
  [{ retry: { limit: NaN } }, 'limit is NaN, expected a whole number, 0 or more'],
  [{ retry: { limit: 1.5 } }, 'limit is 1.5, expected a whole number, 0 or more'],
  [{ retry: { maxDelay: -1 } }, 'maxDelay is -1, expected milliseconds, 0 or more'],
  [{ retry: { onRetry: 'log' } }, 'onRetry is "log", expected a function'],
  [{ retry: { limits: 2 } }, 'there is no option of retry "limits", expected limit, maxDelay, onRetry'],
  [{ retry: true }, 'retry is true, expected false or an object such as { limit: 2 }'],
  [{ retry: 3 }, 'retry is 3, expected false or an object such as { limit: 2 }'],
  [{ fetch: 5 }, 'fetch is 5, expected a function'],
  [{ onRequest: {} }, 'onRequest is an object, expected a function'],
  [{ onResponse: 'x' }, 'onResponse is "x", expected a function'],
  [{ rateLimit: {} }, 'rateLimit is an object, expected what createRateLimiter makes'],
  [{ headers: 'x-a: 1' }, 'headers is "x-a: 1", expected an object'],
  [{ userAgent: 5 }, 'userAgent is 5, expected a string'],
  [{ allowInsecure: 'yes' }, 'allowInsecure is "yes", expected a boolean'],
  [{ redirect: 'never' }, 'redirect is "never", expected follow, error or manual'],
  [{ querySerializer: 1 }, 'querySerializer is 1, expected a function or an object'],
  [
    { baseURL: 'https://example.com' },
    /^there is no option "baseURL", expected version, token, region, baseUrl, /,
  ],
  [{ toString: 1 }, /^there is no option "toString", expected /],
])('what is no option is refused when the client is made: %p', (options, message) => {
  if (typeof message === 'string') expect(refusal(options)).toBe(message);
  else expect(refusal(options)).toMatch(message);
});

test('what may be left out may be undefined', () => {
  const names = [
    'region',
    'baseUrl',
    'fetch',
    'headers',
    'userAgent',
    'timeout',
    'retry',
    'rateLimit',
    'onRequest',
  ];
  expect(refusal(Object.fromEntries(names.map((name) => [name, undefined])))).toBe('accepted');
});

test('the options of a call are looked at when it is made', async () => {
  const client = createIntercomClient({
    version: '2.14',
    token: 'a-token',
    fetch: () => Promise.reject(new Error()),
  });
  await expect(client.GET('/tags', { retry: { limit: NaN } })).rejects.toThrow('limit is NaN');
  await expect(client.GET('/tags', { timeout: 2 ** 31 })).rejects.toThrow('timeout is 2147483648, expected');
});
