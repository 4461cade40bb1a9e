import type { ClientOptions, HeadersOptions, Middleware } from 'openapi-fetch';
import type { RetryOptions } from './retry-policy.js';

/** How openapi-fetch writes parameters and bodies. */
export type Serializers = Pick<ClientOptions, 'bodySerializer' | 'pathSerializer' | 'querySerializer'>;

/** Options that every call accepts beside what its operation takes; they override those of the client. */
export interface CallOptions extends Omit<RequestInit, 'body' | 'headers' | 'method'>, Serializers {
  /** Extra headers of this call; `null` takes one away. `Authorization` and `Intercom-Version` stay the client's. */
  headers?: HeadersOptions | undefined;
  /**
   * Milliseconds for the whole call, the wait for its turn and the body included; of a body that is read as `stream`,
   * only its beginning. `false` for no limit. @default the client's `timeout`
   */
  timeout?: number | false | undefined;
  /** How this call is repeated; `false` for never. @default the client's `retry` */
  retry?: RetryOptions | false | undefined;
  /** Middleware of this call alone; it runs behind that of the client. */
  middleware?: Middleware[] | undefined;
}
