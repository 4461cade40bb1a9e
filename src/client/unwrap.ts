import { IntercomApiError, type CallInfo } from './errors.js';

/** The part of a result that {@link unwrap} reads; openapi-fetch's own results fit too. */
export interface Unwrappable {
  data?: unknown;
  error?: unknown;
  response: Response;
}

/** The `data` of the successful variant. */
export type Unwrapped<Result> = Result extends { error?: never; data: infer Data } ? Data : never;

interface CallRecord extends CallInfo {
  /** The failing body as it came, before it was given a shape for `error`. */
  body: unknown;
}

const calls = new WeakMap<Response, CallRecord>();

/** Remembers which call a response answered, so that an error about it can say so. */
export function rememberCall(response: Response, call: CallRecord): void {
  calls.set(response, call);
}

/**
 * Waits for a call and returns its `data`.
 *
 * It looks at the status, not at `error`: an empty failing body is still a failure. A success without a body is
 * `undefined`.
 *
 * @throws IntercomApiError when the status is not a success, or the body is not JSON; whatever else the call
 * throws (`IntercomConnectionError`, `IntercomTimeoutError`, the reason of your own `AbortSignal`).
 * @example
 * ```ts
 * import { createIntercomClient, isIntercomApiError, unwrap } from 'intercom-fetch';
 *
 * const client = createIntercomClient({ version: '2.14', token: 'your-token' });
 * try {
 *   const conversation = await unwrap(
 *     client.GET('/conversations/{conversation_id}', { params: { path: { conversation_id: '123' } } }),
 *   );
 *   console.log(conversation.state);
 * } catch (error) {
 *   if (!isIntercomApiError(error) || error.code !== 'not_found') throw error;
 * }
 * ```
 */
export async function unwrap<Result extends Unwrappable>(
  call: Result | Promise<Result>,
): Promise<Unwrapped<Result>> {
  const { data, error, response } = await call;
  if (response.ok) return data as Unwrapped<Result>;
  const known = calls.get(response);
  throw new IntercomApiError(
    response,
    known ? known.body : error,
    known ?? { operation: 'Request', version: 'unknown' },
  );
}
