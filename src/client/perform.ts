import { withinBounds } from './bounds.js';
import { IntercomApiError, IntercomConnectionError, type CallInfo } from './errors.js';
import { exchange, pathSerializer, type PlainInit } from './exchange.js';
import type { CallResult, HttpMethod, ParseAs } from './methods.js';
import type { Settings } from './options.js';
import { isRepeatable } from './retry-policy.js';
import { withRetry } from './retry.js';
import { rememberCall } from './unwrap.js';

/** One call from beginning to end: deadline around retry around attempts. */
export async function perform(
  settings: Settings,
  method: HttpMethod,
  path: string,
  { timeout = settings.timeout, retry = settings.retry, signal: callerSignal, ...call }: PlainInit = {},
): Promise<CallResult<unknown, unknown>> {
  const info: CallInfo = { operation: `${method.toUpperCase()} ${path}`, version: settings.version };
  // Here, because a call that cannot be sent takes no turn from others.
  const place = { method, path, pathname: pathSerializer(path, call.params?.path ?? {}) };
  const { rateLimit } = settings;
  let turn = rateLimit?.acquire;
  return withinBounds(
    { timeout, callerSignal, turn, streaming: call.parseAs === 'stream' },
    info,
    (signal) => {
      const endsAt = timeout === false ? Infinity : Date.now() + timeout;
      const repeatable = isRepeatable(method, path);
      return withRetry({ retry, repeatable, endsAt, signal, ...info }, async () => {
        // The first turn has been waited for outside of the time limit, a repeat waits for its own.
        if (rateLimit && !turn) await rateLimit.acquire(signal);
        turn = undefined;
        let response: Response | undefined;
        try {
          signal.throwIfAborted();
          response = await exchange(settings, place, call, signal, info);
        } finally {
          rateLimit?.release(response);
        }
        return await read(response, call.parseAs, info);
      });
    },
  );
}

async function read(
  response: Response,
  parseAs: ParseAs = 'json',
  info: CallInfo,
): Promise<CallResult<unknown, unknown>> {
  const { ok, status, statusText } = response;
  if (ok && parseAs === 'stream') return { data: response.body, response };
  const how = ok && parseAs !== 'json' ? (parseAs as Exclude<ParseAs, 'json' | 'stream'>) : 'text';
  let raw: unknown;
  try {
    raw = await response[how]();
  } catch (cause) {
    throw new IntercomConnectionError(cause, status, info);
  }
  if (ok && parseAs !== 'json') return { data: raw, response };
  let body: unknown = raw === '' ? undefined : raw;
  try {
    body = body && JSON.parse(raw as string);
  } catch {
    if (ok) throw new IntercomApiError(response, body, info);
  }
  if (ok) return { data: body, response };
  rememberCall(response, { ...info, body });
  // `if (error)` must hold for every failure, so a body that is no object is given the shape of one.
  const error =
    Object(body) === body ? body : { status, error: typeof body === 'string' ? body : statusText };
  return { error, response };
}
