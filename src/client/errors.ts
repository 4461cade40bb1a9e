import { readErrorBody, type IntercomErrorDetail } from './error-body.js';
import { rateLimitOf, type RateLimit } from './rate-limit.js';

// A registered symbol is the same in every realm and in every copy of this package, unlike a class.
const BRAND = Symbol.for('intercom-fetch.error');

/** What every error of this package knows about the call it came from. */
export interface CallInfo {
  /** Method and path as the description has them, such as `PUT /conversations/{conversation_id}`. */
  operation: string;
  /** The version that was asked for. */
  version: string;
}

abstract class BaseError extends Error {
  // A getter in each class: on the prototype the name is in place before the stack is captured.
  abstract override get name(): string;
  get [BRAND](): true {
    return true;
  }
}

abstract class CallError extends BaseError implements CallInfo {
  readonly operation: string;
  readonly version: string;

  constructor({ operation, version }: CallInfo, what: string, requestId?: string, options?: ErrorOptions) {
    super(
      `${operation} ${what} (version ${version}${requestId ? `, request id ${requestId}` : ''})`,
      options,
    );
    this.operation = operation;
    this.version = version;
  }
}

/** The client was made or called with something it cannot work with; nothing was sent. */
export class IntercomConfigError extends BaseError {
  override get name() {
    return 'IntercomConfigError' as const;
  }
}

/**
 * Intercom, or something between it and you, answered, but not as the operation should: the status is not a success,
 * or it is one and the body is not JSON, or not the page of the list that was asked for.
 */
export class IntercomApiError extends CallError {
  override get name() {
    return 'IntercomApiError' as const;
  }
  /** The HTTP status. */
  readonly status: number;
  /** The code of the first error, such as `not_found`; absent when the body names none. */
  readonly code: string | undefined;
  /** Every error that the body lists; empty when it lists none. */
  readonly errors: readonly IntercomErrorDetail[];
  /** Intercom's id of the request, an opaque string to quote to its support. */
  readonly requestId: string | undefined;
  /** The rate-limit window, where the response reports one. */
  readonly rateLimit: RateLimit | undefined;
  readonly #response: Response;
  readonly #body: unknown;

  /** `what` says what is wrong with the answer, where its status and its body do not. */
  constructor(response: Response, body: unknown, call: CallInfo, what?: string) {
    const { errors, requestId = response.headers.get('x-request-id') ?? undefined } = readErrorBody(body);
    super(call, `answered ${response.status} ${what ?? describeAnswer(response, body, errors)}`, requestId);
    this.status = response.status;
    this.code = errors[0]?.code;
    this.errors = errors;
    this.requestId = requestId;
    this.rateLimit = rateLimitOf(response);
    this.#response = response;
    this.#body = body;
  }

  // Behind getters, so that logging the error prints neither headers nor customer data.
  /** The response; its body has been read. */
  get response(): Response {
    return this.#response;
  }

  /**
   * The body: parsed if it was JSON, text if it was not, `undefined` if there was none, or if a success called itself
   * JSON and was none.
   */
  get body(): unknown {
    return this.#body;
  }
}

/** The call did not finish within its `timeout`. The request may have been carried out. */
export class IntercomTimeoutError extends CallError {
  override get name() {
    return 'IntercomTimeoutError' as const;
  }
  /** The limit that was exceeded, in milliseconds. */
  readonly timeout: number;

  constructor(timeout: number, call: CallInfo) {
    super(call, `did not finish within ${timeout} ms`);
    this.timeout = timeout;
  }
}

/** The network failed before a response was complete; `cause` is what `fetch` threw. */
export class IntercomConnectionError extends CallError {
  override get name() {
    return 'IntercomConnectionError' as const;
  }
  /** The status, if the connection broke after it had arrived. */
  readonly status: number | undefined;

  constructor(cause: unknown, status: number | undefined, call: CallInfo) {
    const stage = status === undefined ? 'got no response' : `answered ${status}, but its body broke off`;
    super(call, `${stage}: ${innermost(cause)}`, undefined, { cause });
    this.status = status;
  }
}

/** A rate limiter would have kept the call waiting for longer than its `maxWait`; nothing was sent. */
export class IntercomLimitError extends BaseError {
  override get name() {
    return 'IntercomLimitError' as const;
  }
  /** Milliseconds after which the call could have been sent. */
  readonly wait: number;

  constructor(wait: number, maxWait: number) {
    super(`the rate limit leaves no room for ${wait} ms, and maxWait of the limiter is ${maxWait} ms`);
    this.wait = wait;
  }
}

/** Any error of this package; `name` tells them apart. */
export type IntercomError =
  | IntercomConfigError
  | IntercomApiError
  | IntercomTimeoutError
  | IntercomConnectionError
  | IntercomLimitError;

/**
 * True for every error of this package, also one that another realm or another copy of the package threw, where
 * `instanceof` is false. Then `name` tells which one it is.
 *
 * @example
 * ```ts
 * import { isIntercomError } from 'intercom-fetch';
 *
 * export function isWorthAnAlarm(error: unknown): boolean {
 *   if (!isIntercomError(error)) return true;
 *   return error.name === 'IntercomApiError' ? error.status >= 500 : error.name !== 'IntercomTimeoutError';
 * }
 * ```
 */
export function isIntercomError(value: unknown): value is IntercomError {
  return typeof value === 'object' && value !== null && BRAND in value;
}

/**
 * True for an {@link IntercomApiError} of any realm and any copy of this package.
 *
 * @example
 * ```ts
 * import { isIntercomApiError } from 'intercom-fetch';
 *
 * export const isMissing = (error: unknown) => isIntercomApiError(error) && error.status === 404;
 * ```
 */
export function isIntercomApiError(value: unknown): value is IntercomApiError {
  return isIntercomError(value) && value.name === 'IntercomApiError';
}

function describeAnswer(response: Response, body: unknown, errors: readonly IntercomErrorDetail[]): string {
  const said = errors.map(
    ({ code, message, field }) => [code, message].filter(Boolean).join(': ') + (field ? ` [${field}]` : ''),
  );
  return said.join('; ') || `${response.statusText} ${kindOfBody(response, body)}`.trim();
}

// The text of a gateway's page stays out of the message: it can be long, and it can echo the request.
function kindOfBody(response: Response, body: unknown): string {
  if (typeof body === 'string') return notJson(response);
  return body === undefined ? 'with an empty body' : 'with a body that names no error';
}

/** What to say of an answer that should have been JSON. */
export function notJson({ headers }: Response): string {
  return `with a body that is not JSON (${headers.get('content-type') ?? 'no content type'})`;
}

// `fetch` says only "fetch failed"; what happened (ECONNRESET, ENOTFOUND …) is in the cause of the cause.
// Read by shape: the error may come from another realm.
function innermost(error: unknown): string {
  const { cause, message, code } = Object(error) as { cause?: unknown; message?: unknown; code?: unknown };
  return cause ? innermost(cause) : String(message || code || error);
}

/** A value as a message quotes it. Of an object only that it is one: it may hold what is nobody's business. */
export function show(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value);
  if (Array.isArray(value)) return 'an array';
  if (typeof value === 'function') return 'a function';
  return typeof value === 'object' && value !== null ? 'an object' : String(value);
}
