// Options after every check, as the client works with them.
import type { Middleware } from 'openapi-fetch';
import { UNDESCRIBED_VERSIONS, VERSION_ALIASES, VERSIONS } from '../../generated/versions.js';
import { checkAll, checkOne, isFunction, isObject, type Check } from './checks.js';
import { readDestination } from './destination.js';
import { IntercomConfigError } from './errors.js';
import { readHeaders, type PlainHeaders } from './headers.js';
import { LONGEST_WAIT } from './longest-wait.js';
import type { Destination, Fetch, IntercomClientOptions, PassedOn } from './options.js';
import type { RateLimiter } from './rate-limiter.js';
import type { RetryOptions } from './retry-policy.js';

/** What a client works with. */
export interface Settings {
  version: string;
  baseUrl: string;
  /** Origin of `baseUrl`, the only one that ever gets the token. */
  origin: string;
  token: () => string | Promise<string>;
  fetch: Fetch | undefined;
  headers: PlainHeaders;
  redirect: RequestRedirect;
  timeout: number | false;
  retry: RetryOptions | false;
  rateLimit: RateLimiter | undefined;
  /** The hooks of the options. */
  middleware: Middleware[];
  /** What openapi-fetch takes care of. */
  passedOn: PassedOn;
}

const FUNCTION: Check = [isFunction, 'a function'];
const FUNCTION_OR_OBJECT: Check = [
  (value) => isFunction(value) || isObject(value),
  'a function or an object',
];
// What is looked at elsewhere, or by `fetch` itself.
const ANYTHING: Check = [() => true, ''];

/** What each option may be. A name that is not here is no option. */
const OPTIONS = {
  version: [
    (value) => [...VERSIONS, ...Object.keys(VERSION_ALIASES)].includes(value as string),
    [
      `one of ${[...VERSIONS, ...Object.keys(VERSION_ALIASES)].join(', ')}`,
      ...UNDESCRIBED_VERSIONS.map((version) => `${version} exists and is not described yet`),
    ].join('; '),
  ],
  token: ANYTHING,
  region: ANYTHING,
  baseUrl: ANYTHING,
  allowInsecure: [(value) => typeof value === 'boolean', 'true or false'],
  fetch: FUNCTION,
  headers: [isObject, 'an object'],
  userAgent: [(value) => typeof value === 'string', 'a text'],
  timeout: [
    (value) => value === false || (typeof value === 'number' && value > 0 && value <= LONGEST_WAIT),
    `milliseconds above 0 and below ${LONGEST_WAIT + 1}, or false for no limit`,
  ],
  retry: [(value) => value === false || isObject(value), 'false or an object such as { limit: 2 }'],
  rateLimit: [
    (value) => isObject(value) && isFunction(value['acquire']) && isFunction(value['release']),
    'what createRateLimiter makes',
  ],
  onRequest: FUNCTION,
  onResponse: FUNCTION,
  redirect: [(value) => ['follow', 'error', 'manual'].includes(value as string), 'follow, error or manual'],
  Request: FUNCTION,
  querySerializer: FUNCTION_OR_OBJECT,
  bodySerializer: FUNCTION,
  pathSerializer: FUNCTION,
  requestInitExt: [isObject, 'an object'],
  cache: ANYTHING,
  credentials: ANYTHING,
  dispatcher: ANYTHING,
  integrity: ANYTHING,
  keepalive: ANYTHING,
  mode: ANYTHING,
  priority: ANYTHING,
  referrer: ANYTHING,
  referrerPolicy: ANYTHING,
  window: ANYTHING,
} satisfies Record<string, Check>;

const RETRY_OPTIONS: Record<string, Check> = {
  limit: [(value) => Number.isInteger(value) && (value as number) >= 0, 'a whole number, 0 or more'],
  maxDelay: [(value) => typeof value === 'number' && value >= 0, 'milliseconds, 0 or more'],
  onRetry: FUNCTION,
};

/** @throws IntercomConfigError naming the option, what came and what it may be. */
export function readOptions(options: IntercomClientOptions): Settings {
  checkAll('option', options, OPTIONS);
  const {
    version,
    token,
    region,
    baseUrl,
    allowInsecure,
    userAgent,
    headers,
    onRequest,
    onResponse,
    ...rest
  } = options;
  const { fetch, redirect = 'follow', timeout = 60_000, retry = {}, rateLimit, ...passedOn } = rest;
  checkOne('version', version, OPTIONS.version);
  checkCall({ timeout, retry });
  if (typeof token !== 'function') checkToken(token);
  const url = readDestination({ region, baseUrl } as Destination, allowInsecure ?? false);
  return {
    version,
    baseUrl: url,
    origin: new URL(url).origin,
    token: typeof token === 'function' ? async () => checkToken(await token()) : () => token,
    fetch,
    headers: {
      accept: 'application/json',
      ...readHeaders({ ...(userAgent && { 'user-agent': userAgent }), ...(headers && readHeaders(headers)) }),
    },
    redirect,
    timeout,
    retry,
    rateLimit,
    middleware: onRequest || onResponse ? [{ onRequest, onResponse } as Middleware] : [],
    passedOn,
  };
}

/** @throws IntercomConfigError for a time limit that no timer can count and a way of repeating that is none. */
export function checkCall({ timeout, retry }: Pick<Settings, 'timeout' | 'retry'>): void {
  checkOne('timeout', timeout, OPTIONS.timeout);
  checkOne('retry', retry, OPTIONS.retry);
  if (retry) checkAll('option of retry', retry, RETRY_OPTIONS);
}

// The message describes the token without quoting it. An invalid one must not reach `Headers`, whose error would.
function checkToken(token: unknown): string {
  if (typeof token !== 'string' || token === '') {
    throw new IntercomConfigError(
      `token is ${token === '' ? 'empty' : typeof token}, expected an access token or a function that returns one`,
    );
  }
  if (!/^[\x21-\x7e]+$/.test(token)) {
    throw new IntercomConfigError(
      'token holds a space, a line break or a character outside ASCII, expected the bare access token',
    );
  }
  return token;
}
