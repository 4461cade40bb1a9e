import type { ClientOptions, HeadersOptions, Middleware } from 'openapi-fetch';
import type { Version, VERSION_ALIASES } from '../../generated/versions.js';
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

/**
 * The part of `fetch` that the client needs: it is called with one complete `Request`, and with `requestInitExt` where
 * that is given.
 */
export type Fetch = (request: Request, extra?: object) => Promise<Response>;

/** Either the region or the base URL says where calls go. */
export type Destination =
  | {
      /** The region of the workspace. @default 'us' */
      region?: Region | undefined;
      baseUrl?: undefined;
    }
  | {
      region?: undefined;
      /** Another place to call, such as a proxy or a sandbox. Plain `http:` only on loopback, or with `allowInsecure`. */
      baseUrl: string;
    };

/** Settings of openapi-fetch and of `fetch` that are handed on as they are. */
export type PassedOn = Omit<ClientOptions, 'baseUrl' | 'fetch' | 'headers' | 'body' | 'method' | 'signal'>;

/** Options of `createIntercomClient`. */
export type IntercomClientOptions<V extends ClientVersion = ClientVersion> = Destination &
  PassedOn &
  OwnOptions<V>;

interface OwnOptions<V extends ClientVersion> {
  /** The version to speak. Types follow it, and it is sent as `Intercom-Version`. */
  version: V;
  /** The access token, or a function that returns it. */
  token: Token;
  /** Replaces `globalThis.fetch`, which is looked up at each call otherwise. */
  fetch?: Fetch | undefined;
  /**
   * Lets the token travel unencrypted to an `http:` base URL that is not on loopback, such as a sandbox in another
   * container. @default false
   */
  allowInsecure?: boolean | undefined;
  /** Headers of every call. `Authorization` and `Intercom-Version` are the client's own. */
  headers?: HeadersOptions | undefined;
  /** Sent as `User-Agent`. @default what the runtime sends */
  userAgent?: string | undefined;
  /**
   * Milliseconds for a whole call: the wait for its turn, every attempt, the waits between them, the body. `false` for
   * no limit. @default 60000
   */
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
}
