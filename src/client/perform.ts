import { MEDIA_TYPES } from '../../generated/calls.js';
import { isSentAsItIs, isStream } from './body.js';
import { withinBounds } from './bounds.js';
import type { CallOptions } from './call-options.js';
import {
  IntercomApiError,
  IntercomConfigError,
  IntercomConnectionError,
  notJson,
  type CallInfo,
} from './errors.js';
import { readHeaders, type PlainHeaders } from './headers.js';
import type { CallResult, HttpMethod, ParseAs } from './methods.js';
import { checkPath } from './path.js';
import { isRepeatable } from './repeatable.js';
import { withRetry } from './retry.js';
import { checkCall, type Settings } from './settings.js';
import { transmit } from './transmit.js';
import { rememberCall } from './unwrap.js';

/** What a call may carry, whatever its operation. */
export interface PlainInit extends CallOptions {
  params?: { path?: Record<string, unknown>; query?: Record<string, unknown> };
  body?: unknown;
  parseAs?: ParseAs;
}

/** openapi-fetch's client, without the types that ours stand in front of. */
export interface Core {
  request: (method: string, path: string, init: object) => Promise<Answer>;
}

interface Answer {
  data?: unknown;
  error?: unknown;
  response: Response;
}

/** What every call of one client works with. */
export interface Caller {
  settings: Settings;
  core: Core;
  /** True once there has been middleware, which may keep what it sees. */
  watched: boolean;
  /** Makes it true. */
  watch: () => void;
  /** The responses that have come through all middleware, by the `fetch` that was made for their call. */
  answers: WeakMap<object, Response>;
}

/** One call from beginning to end: time limit around retry around attempts. */
export async function perform(
  caller: Caller,
  method: HttpMethod,
  path: string,
  init: PlainInit = {},
): Promise<CallResult<unknown, unknown>> {
  const { settings, core, answers } = caller;
  const { timeout = settings.timeout, retry = settings.retry, signal: callerSignal, ...call } = init;
  const { body, headers, redirect = settings.redirect } = call;
  const operation = `${method.toUpperCase()} ${path}`;
  const info: CallInfo = { operation, version: settings.version };
  // Here, because a call that cannot be sent takes no turn from others.
  checkPath(path, call.params?.path);
  checkCall(init);
  if (method === 'get' && body !== undefined && body !== null) {
    throw new IntercomConfigError(`${operation} takes no body`);
  }
  if (call.middleware) caller.watch();
  const media = MEDIA_TYPES[operation];
  const { parseAs = defaultParse(media) } = call;
  const follow = redirect === 'follow';
  const own: PlainHeaders = media ? { accept: media } : {};
  // Takes away what openapi-fetch would say of a body: it is true of JSON only.
  if (isSentAsItIs(body)) own['content-type'] = null;
  const sentHeaders = headers ? { ...own, ...readHeaders(headers) } : own;
  return withinBounds(timeout, callerSignal, parseAs === 'stream', info, (signal, wait) => {
    let sent: Response | undefined;
    let spare: Response | undefined;
    const { watched } = caller;
    const fetch = async (request: Request, extra?: object) => {
      sent = await transmit(request, extra, watched, follow, info, settings);
      if (parseAs === 'json' && sent.ok && !isJson(sent)) spare = sent.clone();
      return sent;
    };
    const prepared = {
      ...call,
      parseAs,
      headers: sentHeaders,
      redirect: follow ? 'manual' : redirect,
      signal,
      fetch,
      ...(isStream(body) && { duplex: 'half' }),
    };
    const attempt = async (): Promise<CallResult<unknown, unknown>> => {
      if (settings.rateLimit) await settings.rateLimit.acquire(signal);
      sent = undefined;
      answers.delete(fetch);
      let answer: Answer;
      try {
        signal.throwIfAborted();
        answer = await core.request(method, path, prepared);
      } catch (error) {
        const response = watched ? answers.get(fetch) : sent;
        // Ours, or what somebody's middleware threw.
        if (!response) throw error;
        if ((error as Error).name === 'SyntaxError') {
          const what = `${response.statusText} ${notJson(response)}`;
          throw new IntercomApiError(response, await spare?.text(), info, what);
        }
        throw new IntercomConnectionError(error, response.status, info);
      } finally {
        settings.rateLimit?.release(sent);
      }
      return resultOf(answer, info);
    };
    const endsAt = timeout === false ? Infinity : Date.now() + timeout;
    const again = isStream(body) ? false : retry;
    const repeatable = isRepeatable(method, path);
    return withRetry(again, repeatable, endsAt, operation, signal, wait, attempt);
  });
}

function defaultParse(media: string | undefined): ParseAs {
  if (media === undefined) return 'json';
  return media.startsWith('text/') ? 'text' : 'blob';
}

function isJson({ headers }: Response): boolean {
  return headers.get('content-type')?.includes('json') ?? false;
}

function resultOf({ data, error, response }: Answer, info: CallInfo): CallResult<unknown, unknown> {
  if (response.ok) return { data, response };
  rememberCall(response, { ...info, body: error === '' ? undefined : error });
  // `if (error)` must hold for every failure, so a body that is no object is given the shape of one.
  const { status, statusText } = response;
  const shaped = (typeof error === 'string' && error) || statusText;
  return { error: Object(error) === error ? error : { status, error: shaped }, response };
}
