import { mergeHeaders, type Middleware } from 'openapi-fetch';
import { UNDESCRIBED_VERSIONS, VERSION_ALIASES, VERSIONS, type Version } from '../../generated/versions.js';
import { IntercomConfigError } from './errors.js';
import { LONGEST_WAIT } from './longest-wait.js';
import type { CallOptions } from './methods.js';
import type { RateLimiter } from './rate-limiter.js';
import type { RetryOptions } from './retry-policy.js';

/** What may stand in the `Intercom-Version` header: the described versions and the other names that Intercom has for them. */
export type ClientVersion = Version | keyof typeof VERSION_ALIASES;

/** Where a workspace's data lives. */
export type Region = keyof typeof REGIONS;

/** The base URL of each region. */
export const REGIONS = {
  us: 'https://api.intercom.io',
  eu: 'https://api.eu.intercom.io',
  au: 'https://api.au.intercom.io',
} as const;

/** An access token, or a function that returns the current one; it is asked again for every attempt. */
export type Token = string | (() => string | Promise<string>);

/** The part of `fetch` that the client needs: it is always called with one complete `Request`. */
export type Fetch = (request: Request) => Promise<Response>;

/** Either the region or the base URL says where calls go. */
export type Destination =
  | {
      /** The region of the workspace. @default 'us' */
      region?: Region | undefined;
      baseUrl?: undefined;
    }
  | {
      region?: undefined;
      /** Another place to call, such as a proxy or a sandbox. Plain `http:` only on a loopback host. */
      baseUrl: string;
    };

/** Options of `createIntercomClient`. */
export type IntercomClientOptions<V extends ClientVersion = ClientVersion> = Destination & {
  /** The version to speak. Types follow it, and it is sent as `Intercom-Version`. */
  version: V;
  /** The access token, or a function that returns it. */
  token: Token;
  /** Replaces `globalThis.fetch`, which is looked up at each call otherwise. */
  fetch?: Fetch | undefined;
  /** Headers of every call. `Authorization` and `Intercom-Version` are the client's own. */
  headers?: Readonly<Record<string, string>> | undefined;
  /** Sent as `User-Agent`. @default what the runtime sends */
  userAgent?: string | undefined;
  /** Milliseconds for a whole call: every attempt, the waits between them, the body. `false` for no limit. @default 60000 */
  timeout?: number | false | undefined;
  /** How calls are repeated; `false` for never. @default two repeats where repeating is safe */
  retry?: RetryOptions | false | undefined;
  /** Lets calls wait for their turn instead of running into 429; from `createRateLimiter`. @default none */
  rateLimit?: RateLimiter | undefined;
  /**
   * Called before every attempt with its request, which carries no token. May return another request, or a response to
   * send nothing. For more than one hook, or to remove it again, there is `client.use`.
   */
  onRequest?: Middleware['onRequest'] | undefined;
  /** Called after every attempt that was answered. May return another response. Reads a body only from a `clone()`. */
  onResponse?: Middleware['onResponse'] | undefined;
};

/** Options after every check, as the client works with them. */
export interface Settings {
  version: string;
  baseUrl: string;
  /** Origin of `baseUrl`, the only one that ever gets the token. */
  origin: string;
  token: () => string | Promise<string>;
  fetch: Fetch | undefined;
  /** Their names are in lower case. */
  headers: Record<string, string>;
  timeout: number | false;
  retry: RetryOptions | false;
  rateLimit: RateLimiter | undefined;
  /** In the order in which it was registered; `use` and `eject` change it. */
  middleware: Middleware[];
}

/** @throws IntercomConfigError naming the option, what came and what it may be. */
export function readOptions(options: IntercomClientOptions): Settings {
  const versions = [...VERSIONS, ...Object.keys(VERSION_ALIASES)];
  const { version, token, headers, userAgent, timeout = 60_000, retry = {}, onRequest, onResponse } = options;
  if (!versions.includes(version)) {
    const aside = UNDESCRIBED_VERSIONS.includes(version) ? ', which exists and is not described yet' : '';
    throw new IntercomConfigError(
      `version is ${show(version)}${aside}, expected one of ${versions.join(', ')}`,
    );
  }
  if (typeof token !== 'function') checkToken(token);
  checkTimeout(timeout);
  const baseUrl = readDestination(options);
  return {
    version,
    baseUrl,
    origin: new URL(baseUrl).origin,
    token: typeof token === 'function' ? async () => checkToken(await token()) : () => token,
    fetch: options.fetch,
    headers: joinHeaders(
      { accept: 'application/json' },
      { ...(userAgent && { 'user-agent': userAgent }), ...headers },
    ),
    timeout,
    retry,
    rateLimit: options.rateLimit,
    middleware: onRequest || onResponse ? [{ onRequest, onResponse } as Middleware] : [],
  };
}

/**
 * Headers over others, which are valid already; their names in lower case.
 * @throws IntercomConfigError naming a header that HTTP does not allow, but not its value, which may be a secret.
 */
export function joinHeaders(
  base: Record<string, string>,
  over: NonNullable<CallOptions['headers']>,
): Record<string, string> {
  for (const [name, value] of Object.entries(over)) {
    try {
      mergeHeaders({ [name]: value });
    } catch {
      throw new IntercomConfigError(`header ${show(name)} or its value is not valid HTTP`);
    }
  }
  return Object.fromEntries(mergeHeaders(base, over));
}

/** @throws IntercomConfigError for anything but `false` and what a timer can count. */
export function checkTimeout(timeout: number | false): void {
  if (timeout === false || (timeout > 0 && timeout <= LONGEST_WAIT)) return;
  throw new IntercomConfigError(
    `timeout is ${show(timeout)}, expected milliseconds above 0 and below ${LONGEST_WAIT + 1}, or false for no limit`,
  );
}

function readDestination({ region, baseUrl }: Destination): string {
  if (baseUrl === undefined) return regionUrl(region ?? 'us');
  if (region !== undefined) {
    throw new IntercomConfigError('region and baseUrl are both given, expected one of them');
  }
  return checkBaseUrl(baseUrl);
}

function regionUrl(region: Region): string {
  if (Object.hasOwn(REGIONS, region)) return REGIONS[region];
  throw new IntercomConfigError(
    `region is ${show(region)}, expected one of ${Object.keys(REGIONS).join(', ')}; any other place is a baseUrl`,
  );
}

function checkBaseUrl(baseUrl: string): string {
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new IntercomConfigError(
      `baseUrl is ${show(baseUrl)}, expected an absolute URL such as ${REGIONS.eu}`,
    );
  }
  if (url.username || url.password || url.search || url.hash) {
    throw new IntercomConfigError(
      'baseUrl has credentials, a query or a fragment, expected origin and path only',
    );
  }
  if (url.protocol === 'http:' && !isLoopback(url.hostname)) {
    throw new IntercomConfigError(
      `baseUrl is ${show(baseUrl)}, expected https: the token would travel unencrypted (http is for loopback only)`,
    );
  }
  return url.href.replace(/\/$/, '');
}

function isLoopback(hostname: string): boolean {
  return /^(?:(?:.+\.)?localhost|127(?:\.\d+){3}|\[::1\])$/.test(hostname);
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

/** A value as a message quotes it. */
export function show(value: unknown): string {
  return typeof value === 'string' ? JSON.stringify(value) : String(value);
}
