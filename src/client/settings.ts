// Options after every check, as the client works with them.
import { UNDESCRIBED_VERSIONS, VERSION_ALIASES, VERSIONS } from '../../generated/versions.js';
import { checkAll, checkOne, FUNCTION, isCount, type Check } from './checks.js';
import type { CallOptions } from './call-options.js';
import { readDestination } from './destination.js';
import { IntercomConfigError } from './errors.js';
import { readHeaders, type PlainHeaders } from './headers.js';
import { LONGEST_WAIT } from './longest-wait.js';
import {
  REGIONS,
  type Destination,
  type Fetch,
  type IntercomClientOptions,
  type PassedOn,
} from './options.js';
import type { RateLimiter } from './rate-limiter.js';
import type { RetryOptions } from './retry-policy.js';

/** What a client works with. */
export interface Settings {
  version: string;
  baseUrl: string;
  /** Origin of `baseUrl`, the only one that ever gets the token. */
  origin: string;
  token: string | (() => Promise<string>);
  fetch: Fetch | undefined;
  headers: PlainHeaders;
  redirect: RequestRedirect;
  timeout: number | false;
  retry: RetryOptions | false;
  rateLimit: RateLimiter | undefined;
  hooks: Pick<IntercomClientOptions, 'onRequest' | 'onResponse'>;
  /** What openapi-fetch takes care of. */
  passedOn: PassedOn;
}

const VERSION_NAMES: unknown[] = [...VERSIONS, ...Object.keys(VERSION_ALIASES)];

const OBJECT: Check = ['an object'];

/** What each option may be; nothing for what is looked at elsewhere, or by `fetch` itself. Other names are no option. */
const OPTIONS = {
  version: [
    [
      `one of ${VERSION_NAMES.join(', ')}`,
      ...UNDESCRIBED_VERSIONS.map((version) => `${version} exists and is not described yet`),
    ].join('; '),
    (value) => VERSION_NAMES.includes(value),
  ],
  token: undefined,
  region: [
    `one of ${Object.keys(REGIONS).join(', ')}; any other place is a baseUrl`,
    (value) => Object.hasOwn(REGIONS, value as string),
  ],
  baseUrl: undefined,
  allowInsecure: ['a boolean'],
  userAgent: ['a string'],
  timeout: [
    `milliseconds above 0, ${LONGEST_WAIT} at most, or false for no limit`,
    (value) => value === false || (typeof value === 'number' && value > 0 && value <= LONGEST_WAIT),
  ],
  rateLimit: [
    'what createRateLimiter makes',
    (value) => typeof (value as RateLimiter | null)?.acquire === 'function',
  ],
  redirect: ['follow, error or manual', (value) => ['follow', 'error', 'manual'].includes(value as string)],
  fetch: FUNCTION,
  onRequest: FUNCTION,
  onResponse: FUNCTION,
  Request: FUNCTION,
  bodySerializer: FUNCTION,
  pathSerializer: FUNCTION,
  querySerializer: ['a function or an object'],
  headers: OBJECT,
  requestInitExt: OBJECT,
  retry: undefined,
  cache: undefined,
  credentials: undefined,
  dispatcher: undefined,
  integrity: undefined,
  keepalive: undefined,
  mode: undefined,
  priority: undefined,
  referrer: undefined,
  referrerPolicy: undefined,
  window: undefined,
} satisfies Record<string, Check | undefined>;

const RETRY_OPTIONS: Record<string, Check> = {
  limit: ['a whole number, 0 or more', isCount],
  maxDelay: ['milliseconds, 0 or more', (value) => typeof value === 'number' && value >= 0],
  onRetry: FUNCTION,
};

/** @throws IntercomConfigError naming the option, what came and what it may be. */
export function readOptions(options: IntercomClientOptions): Settings {
  checkAll('option', options, OPTIONS);
  const {
    version,
    token,
    region,
    baseUrl: place,
    allowInsecure,
    userAgent,
    headers,
    onRequest,
    onResponse,
    fetch,
    redirect = 'follow',
    timeout = 60_000,
    retry = {},
    rateLimit,
    ...passedOn
  } = options;
  checkOne('version', version, OPTIONS.version);
  checkCall({ timeout, retry });
  const baseUrl = readDestination({ region, baseUrl: place } as Destination, allowInsecure);
  return {
    version,
    baseUrl,
    origin: new URL(baseUrl).origin,
    token: typeof token === 'function' ? async () => checkToken(await token()) : checkToken(token),
    fetch,
    headers: {
      accept: 'application/json',
      ...readHeaders({ 'user-agent': userAgent || undefined }),
      ...(headers && readHeaders(headers)),
    },
    redirect,
    timeout,
    retry,
    rateLimit,
    hooks: { onRequest, onResponse },
    passedOn,
  };
}

/** @throws IntercomConfigError for a time limit that no timer can count and a way of repeating that is none. */
export function checkCall({ timeout, retry }: CallOptions): void {
  if (timeout !== undefined) checkOne('timeout', timeout, OPTIONS.timeout);
  if (retry === false || retry === undefined) return;
  checkOne('retry', retry, ['false or an object such as { limit: 2 }']);
  checkAll('option of retry', retry, RETRY_OPTIONS);
}

// The message describes the token without quoting it. An invalid one must not reach `Headers`, whose error would.
function checkToken(token: unknown): string {
  if (typeof token === 'string' && /^[\x21-\x7e]+$/.test(token)) return token;
  throw new IntercomConfigError(
    `token is ${token === '' ? 'empty' : typeof token}, expected an access token, which has no spaces, or a function that returns one`,
  );
}
