// One attempt: from what a call says to the response, through the middleware. openapi-fetch's own client would do it
// too, but with two Request objects for each call, three more serializers than Intercom has use for, and at twice the
// size; its building blocks and its middleware contract are used instead.
import type { Middleware, MiddlewareCallbackParams } from 'openapi-fetch';
import { IntercomConfigError, IntercomConnectionError, type CallInfo } from './errors.js';
import type { CallOptions, HttpMethod, ParseAs } from './methods.js';
import { joinHeaders, show, type Settings } from './options.js';

/** What a call may carry, whatever its operation. */
export interface PlainInit extends CallOptions {
  params?: { path?: Record<string, Scalar>; query?: Record<string, Scalar | Scalar[] | null | undefined> };
  body?: unknown;
  parseAs?: ParseAs;
}

type Scalar = string | number | boolean;

/** What `fetch` is about to be called with; plain objects, because a `Request` costs as much as sending one. */
interface Outgoing extends RequestInit {
  url: string;
  /** Their names are in lower case. */
  headers: Record<string, string>;
}

/** Where a call goes. */
export interface Place {
  method: HttpMethod;
  /** As the description has it, with the names of its parameters. */
  path: string;
  /** The same with their values. */
  pathname: string;
}

/** Sends one attempt and resolves to its response, of which only the headers have arrived. */
export function exchange(
  settings: Settings,
  { method, path, pathname }: Place,
  { params = {}, parseAs = 'json', body: value, headers, ...init }: Omit<PlainInit, 'signal'>,
  signal: AbortSignal,
  info: CallInfo,
): Promise<Response> {
  const { baseUrl, middleware } = settings;
  const body = serializeBody(value);
  const query = querySerializer(params.query ?? {});
  const base = { ...settings.headers };
  if (typeof body === 'string') base['content-type'] ??= 'application/json';
  const outgoing: Outgoing = {
    method: method.toUpperCase(),
    url: baseUrl + pathname + (query && `?${query}`),
    headers: headers ? joinHeaders(base, headers) : base,
    body: body ?? null,
    signal,
    // Last, because a literal that begins with a spread costs microseconds.
    ...init,
  };
  if (middleware.length === 0) return transmit(outgoing, settings, info);
  const options = {
    baseUrl,
    parseAs,
    querySerializer,
    bodySerializer: serializeBody,
    pathSerializer,
    fetch: globalThis.fetch,
  };
  const shared = { schemaPath: path, params, options, id: Math.random().toString(36).slice(2, 11) };
  // Middleware may keep or log the request it sees. The token is attached to a copy.
  return throughMiddleware([...middleware], new Request(outgoing.url, outgoing), shared, (request) =>
    transmit(new Request(request), settings, info),
  );
}

type Shared = Omit<MiddlewareCallbackParams, 'request'>;

/** What openapi-fetch's client does with its middleware: requests first to last, responses and errors last to first. */
async function throughMiddleware(
  middleware: Middleware[],
  request: Request,
  shared: Shared,
  send: (request: Request) => Promise<Response>,
): Promise<Response> {
  for (const one of middleware) {
    const changed = await one.onRequest?.({ ...shared, request });
    if (changed instanceof Response) return changed;
    if (changed) request = changed;
  }
  middleware.reverse();
  let response = await send(request).catch(async (error: unknown) => {
    for (const one of middleware) {
      const changed = await one.onError?.({ ...shared, request, error });
      if (changed instanceof Response) return changed;
      if (changed) error = changed;
    }
    throw error;
  });
  for (const one of middleware) {
    response = (await one.onResponse?.({ ...shared, request, response })) ?? response;
  }
  return response;
}

// The token is attached last of all, so that nothing before it can log it.
async function transmit(
  outgoing: Outgoing | Request,
  { origin, token, version, fetch }: Settings,
  info: CallInfo,
): Promise<Response> {
  const { url } = outgoing;
  if (!url.startsWith(`${origin}/`)) {
    throw new IntercomConfigError(
      `the request went to another origin than ${origin}, so the token was not attached`,
    );
  }
  const own = { authorization: `Bearer ${await token()}`, 'intercom-version': version };
  const whole = outgoing instanceof Request;
  if (whole) for (const [name, value] of Object.entries(own)) outgoing.headers.set(name, value);
  else Object.assign(outgoing.headers, own);
  try {
    if (!fetch) return await (whole ? globalThis.fetch(outgoing) : globalThis.fetch(url, outgoing));
    return await fetch(whole ? outgoing : new Request(url, outgoing));
  } catch (cause) {
    throw new IntercomConnectionError(cause, undefined, info);
  }
}

/**
 * Puts the values of its parameters into a path, each as one segment.
 * @throws IntercomConfigError naming a parameter whose value is none: URLs fold `.` and `..` away, and what is left of
 * the path would be another operation.
 */
export function pathSerializer(path: string, values: Record<string, unknown>): string {
  return path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    const segment = String((value as Scalar | null) ?? '');
    if (!/^\.{0,2}$/.test(segment)) return encodeURIComponent(segment);
    throw new IntercomConfigError(
      `path parameter ${name} of ${path} is ${show(value)}, expected a value other than "", "." and ".."`,
    );
  });
}

// Intercom's lists in a query stand behind one name, separated by commas.
function querySerializer(query: Record<string, unknown>): string {
  const parts: string[] = [];
  for (const name in query) {
    const value = query[name] ?? [];
    const values = (Array.isArray(value) ? value : [value]) as Scalar[];
    if (values.length > 0) parts.push(`${name}=${values.map(encodeURIComponent).join()}`);
  }
  return parts.join('&');
}

function serializeBody(body: unknown): BodyInit | undefined {
  return body === undefined || body instanceof FormData ? body : JSON.stringify(body);
}
