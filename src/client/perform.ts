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
import { readHeaders } from './headers.js';
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
  /** The responses that have come through all middleware, by the `fetch` that was made for their attempt. */
  answers: WeakMap<object, Response>;
}

/** One call from beginning to end: time limit around retry around attempts. */
export async function perform(
  caller: Caller,
  method: HttpMethod,
  path: string,
  init: PlainInit = {},
): Promise<CallResult<unknown, unknown>> {
  const { settings } = caller;
  const { timeout = settings.timeout, retry = settings.retry, signal: callerSignal, ...call } = init;
  const info: CallInfo = { operation: `${method.toUpperCase()} ${path}`, version: settings.version };
  // Here, because a call that cannot be sent takes no turn from others.
  checkPath(path, call.params?.path);
  checkCall({ timeout, retry });
  if (method === 'get' && call.body !== undefined && call.body !== null) {
    throw new IntercomConfigError(`${info.operation} was given a body, and a GET carries none`);
  }
  const prepared = prepare(settings, call, info);
  return withinBounds({ timeout, callerSignal, streaming: prepared.parseAs === 'stream' }, info, (signal) => {
    const endsAt = timeout === false ? Infinity : Date.now() + timeout;
    const again = isStream(call.body) ? false : retry;
    return withRetry(
      { retry: again, repeatable: isRepeatable(method, path), endsAt, signal, ...info },
      async () => {
        await settings.rateLimit?.acquire(signal);
        return attempt(caller, method, path, prepared, signal, info);
      },
    );
  });
}

type Prepared = ReturnType<typeof prepare>;

/** What openapi-fetch is given for every attempt. */
function prepare({ redirect }: Settings, call: Omit<PlainInit, 'signal'>, { operation }: CallInfo) {
  const media = MEDIA_TYPES[operation];
  const { body, headers, parseAs = defaultParse(media) } = call;
  // `null` takes away what openapi-fetch would say of a body: it is true of JSON only.
  const own = { ...(media && { accept: media }), ...(isSentAsItIs(body) && { 'content-type': null }) };
  return {
    ...call,
    parseAs,
    headers: headers ? { ...own, ...readHeaders(headers) } : own,
    redirect: call.redirect ?? redirect,
    ...(isStream(body) && { duplex: 'half' }),
  };
}

function defaultParse(media: string | undefined): ParseAs {
  if (media === undefined) return 'json';
  return media.startsWith('text/') ? 'text' : 'blob';
}

async function attempt(
  { core, settings, watched, answers }: Caller,
  method: HttpMethod,
  path: string,
  prepared: Prepared,
  signal: AbortSignal,
  info: CallInfo,
): Promise<CallResult<unknown, unknown>> {
  const { parseAs, redirect } = prepared;
  const follow = redirect === 'follow';
  let spare: Response | undefined;
  let sent: Response | undefined;
  const fetch = async (request: Request, extra?: object) => {
    const seen = watched || Boolean(prepared.middleware);
    sent = await transmit(request, { ...info, watched: seen, follow, extra }, settings);
    if (parseAs === 'json' && sent.ok && !isJson(sent)) spare = sent.clone();
    return sent;
  };
  let answer: Answer;
  try {
    signal.throwIfAborted();
    answer = await core.request(method, path, {
      ...prepared,
      redirect: follow ? 'manual' : redirect,
      signal,
      fetch,
    });
  } catch (error) {
    const response = answers.get(fetch);
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
  const { data, error, response } = answer;
  if (response.ok) return { data, response };
  rememberCall(response, { ...info, body: error === '' ? undefined : error });
  // `if (error)` must hold for every failure, so a body that is no object is given the shape of one.
  const { status, statusText } = response;
  const shaped = typeof error === 'string' && error !== '' ? error : statusText;
  return { error: Object(error) === error ? error : { status, error: shaped }, response };
}

function isJson({ headers }: Response): boolean {
  return headers.get('content-type')?.includes('json') ?? false;
}
