// What `import … from 'intercom-fetch'` offers. Everything else in this folder is internal.
export { createIntercomClient, type IntercomClient, type PathsOf } from './client.js';
export type { IntercomErrorDetail } from './error-body.js';
export {
  IntercomApiError,
  IntercomConfigError,
  IntercomConnectionError,
  IntercomLimitError,
  IntercomTimeoutError,
  isIntercomApiError,
  isIntercomError,
  type IntercomError,
} from './errors.js';
export type { ListInit, ListItem, ListPath, PageBody } from './lists.js';
export type { CallOptions, Serializers } from './call-options.js';
export type { CallResult, ClientMethods, ParseAs, PlainFailure } from './methods.js';
export {
  REGIONS,
  type ClientVersion,
  type Fetch,
  type IntercomClientOptions,
  type Region,
  type Token,
} from './options.js';
export type { Page, Pages } from './pages.js';
export { paginate } from './paginate.js';
export { rateLimitOf, type RateLimit } from './rate-limit.js';
export {
  createRateLimiter,
  type RateLimiter,
  type RateLimiterOptions,
  type RateLimitStore,
} from './rate-limiter.js';
export type { RetryEvent, RetryOptions } from './retry-policy.js';
export { unwrap } from './unwrap.js';
