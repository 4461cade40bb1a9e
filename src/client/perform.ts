import type { Middleware } from 'openapi-fetch';
import { withinBounds } from './bounds.js';
import { IntercomApiError, IntercomConfigError, IntercomConnectionError, type CallInfo } from './errors.js';
import type { CallOptions, CallResult, HttpMethod, ParseAs } from './methods.js';
import { checkTimeout, type Settings } from './options.js';
import { isRepeatable } from './retry-policy.js';
import { withRetry } from './retry.js';
import { rememberCall } from './unwrap.js';

/** openapi-fetch's client without its types: ours stand in front of it. */
export interface PlainClient {
  /** True once there is middleware, which may keep or log the requests that pass through it. */
  observed: boolean;
  request: (method: HttpMethod, path: string, init: object) => Promise<PlainResult>;
  use: (...middleware: Middleware[]) => void;
  eject: (...middleware: Middleware[]) => void;
}

interface PlainResult {
  data?: unknown;
  error?: unknown;
  response: Response;
}

/** What a call may carry, whatever its operation. */
export interface PlainInit extends CallOptions {
  params?: object;
  body?: unknown;
  parseAs?: ParseAs;
}

/** One call from beginning to end: deadline around retry around attempts. */
export async function perform(
  client: PlainClient,
  settings: Settings,
  method: HttpMethod,
  path: string,
  { timeout = settings.timeout, retry = settings.retry, signal: callerSignal, ...init }: PlainInit = {},
): Promise<CallResult<unknown, unknown>> {
  checkTimeout(timeout);
  const info: CallInfo = { operation: `${method.toUpperCase()} ${path}`, version: settings.version };
  const endsAt = timeout === false ? Infinity : Date.now() + timeout;
  const streaming = init.parseAs === 'stream';
  return withinBounds({ timeout, callerSignal, streaming }, info, (signal) =>
    withRetry({ ...info, retry, repeatable: isRepeatable(method, path), endsAt, signal }, () =>
      attempt(client, settings, method, path, { ...init, signal }, info),
    ),
  );
}

async function attempt(
  client: PlainClient,
  settings: Settings,
  method: HttpMethod,
  path: string,
  { parseAs = 'json', ...init }: PlainInit,
  info: CallInfo,
): Promise<CallResult<unknown, unknown>> {
  let received: Response | undefined;
  const send = async (request: Request): Promise<Response> => {
    const authorized = await authorize(request, settings, client.observed);
    try {
      return (received = await settings.fetch(authorized));
    } catch (cause) {
      throw new IntercomConnectionError(cause, undefined, info);
    }
  };
  // JSON is read as text and parsed here, so that broken JSON can be reported with its status and its text.
  const read = parseAs === 'json' ? 'text' : parseAs;
  const result = await client
    .request(method, path, { ...init, parseAs: read, fetch: send })
    .catch((error: unknown) => {
      throw received?.bodyUsed ? new IntercomConnectionError(error, received.status, info) : error;
    });
  const { data, error, response } = result;
  if (response.ok)
    return { data: parseAs === 'json' ? parse(data as string, response, info) : data, response };
  rememberCall(response, { ...info, body: error === '' ? undefined : error });
  return { error: shapeFailure(error, response), response };
}

// The token is attached last of all, and to a copy if middleware holds the request: nothing that it can log has one.
async function authorize(request: Request, settings: Settings, observed: boolean): Promise<Request> {
  const { origin, token, version } = settings;
  if (!request.url.startsWith(`${origin}/`)) {
    throw new IntercomConfigError(
      `the request went to another origin than ${origin}, so the token was not attached`,
    );
  }
  const authorized = observed ? new Request(request) : request;
  authorized.headers.set('Authorization', `Bearer ${await token()}`);
  authorized.headers.set('Intercom-Version', version);
  return authorized;
}

function parse(text: string | undefined, response: Response, info: CallInfo): unknown {
  if (!text) return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new IntercomApiError(response, text, info);
  }
}

// `if (error)` must hold for every failure, so a body that is no object is given the shape of one.
function shapeFailure(error: unknown, { status, statusText }: Response): object {
  if (typeof error === 'object' && error !== null) return error;
  return { status, error: typeof error === 'string' && error !== '' ? error : statusText };
}
