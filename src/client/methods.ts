// The strict method types that stand in front of openapi-fetch. Its own `Client` infers the type of `init` from the
// argument, so an unknown query parameter, body field or option passes silently. Here `init` is computed from the
// path alone, TypeScript's excess property check applies, and the message names what a version does not have.
import type { Middleware } from 'openapi-fetch';
import type { CallOptions } from './call-options.js';
import type { ChosenBy, Given, GivenInit } from './given.js';

/** The HTTP methods that Intercom's API uses, as the description spells them. */
export type HttpMethod = 'get' | 'put' | 'post' | 'patch' | 'delete';

/** How a successful body is read: `json` parses it, the others hand it over as it came. */
export type ParseAs = 'json' | 'text' | 'blob' | 'arrayBuffer' | 'stream';

/**
 * A failing body that is not an object of JSON (a gateway's HTML page, truncated JSON, nothing at all), in the shape
 * that Intercom itself uses when a request is not valid JSON.
 */
export interface PlainFailure {
  /** The HTTP status. */
  status: number;
  /** The text that came, or the status text when none came. */
  error: string;
}

/**
 * What a call resolves to. An HTTP failure is a value: `error` is an object exactly when `response.ok` is false,
 * so `if (error)` is enough to narrow `data`. {@link unwrap} turns the failure into a thrown `IntercomApiError`.
 */
export type CallResult<Data, Failure> =
  | { data: Data; error?: never; response: Response }
  | { data?: never; error: Failure | PlainFailure; response: Response };

/** The paths of `Paths` that answer to `Method`. */
export type PathsWith<Paths, Method extends HttpMethod> = {
  [Path in keyof Paths]: Method extends keyof Paths[Path] ? Path : never;
}[keyof Paths];

/**
 * One method of the client: the path decides what `params`, `body`, `data` and `error` are.
 *
 * `Path` is any string until the argument is looked at: with `PathsWith` for its constraint, TypeScript would work out
 * what each of those paths takes before it checks the first call.
 */
export type ClientMethod<Paths, Method extends HttpMethod> = <
  Path extends string,
  As extends ParseAs = DefaultParse<OperationAt<Paths, Path, Method>>,
  Value extends Given = undefined,
>(
  path: Path extends PathsWith<Paths, Method> ? Path : PathsWith<Paths, Method>,
  ...init: InitArgs<CallInit<OperationAt<Paths, Path, Method>, As, Value>>
) => Promise<ResultOf<OperationAt<Paths, Path, Method>, As, Value>>;

/** The methods over one version's paths. */
export interface ClientMethods<Paths> {
  /** Calls a GET operation. */
  GET: ClientMethod<Paths, 'get'>;
  /** Calls a PUT operation. */
  PUT: ClientMethod<Paths, 'put'>;
  /** Calls a POST operation. */
  POST: ClientMethod<Paths, 'post'>;
  /** Calls a PATCH operation. */
  PATCH: ClientMethod<Paths, 'patch'>;
  /** Calls a DELETE operation. */
  DELETE: ClientMethod<Paths, 'delete'>;
  /**
   * Registers openapi-fetch middleware. It runs once per attempt, before the token is attached: the request that it
   * sees and may log carries no `Authorization` header.
   */
  use: (...middleware: Middleware[]) => void;
  /** Removes middleware that `use` registered. */
  eject: (...middleware: Middleware[]) => void;
}

/** The operation of a path and method; `never` for a string that is no path. */
export type OperationAt<Paths, Path, Method extends HttpMethod> = Path extends keyof Paths
  ? Paths[Path][Method & keyof Paths[Path]]
  : never;

/**
 * The last argument of a call, which may be left out where nothing in it is required. It may be left out, too, where
 * there is no operation: the argument to complain of is the path, and a missing one would come before it.
 */
export type InitArgs<Init> = [Init] extends [never]
  ? [init?: Init]
  : object extends Init
    ? [init?: Init]
    : [init: Init];

// Distributed over the operations by hand: while the id of `call` is still being inferred, TypeScript takes the union of
// all of them, and an intersection of unions would be thousands of combinations.
export type CallInit<Op, As extends ParseAs, Value = undefined> = Op extends unknown
  ? CallOptions & ParamsInit<Op> & BodyInit<Op> & ParseInit<Op, As> & GivenInit<Op, Value>
  : never;

// Header parameters are left out on purpose: the only one that the description declares is Intercom-Version, and
// setting it for one call would make that call's types untrue.
type ParamsInit<Op> = Op extends { parameters: infer Declared }
  ? object extends PathAndQuery<Declared>
    ? { params?: PathAndQuery<Declared> }
    : { params: PathAndQuery<Declared> }
  : { params?: never };

type PathAndQuery<Declared> = Pick<Declared, keyof Declared & ('path' | 'query')>;

export type BodyInit<Op> = Op extends { requestBody: { content: infer Content } }
  ? { body: SentBody<Content> }
  : Op extends { requestBody?: infer Optional }
    ? NonNullable<Optional> extends { content: infer Content }
      ? { body?: [NonNullable<Optional>] extends [never] ? never : SentBody<Content> }
      : { body?: never }
    : { body?: never };

type SentBody<Content> = {
  [Media in keyof Content]: Media extends `multipart/${string}` ? FormData : Content[Media];
}[keyof Content];

// An operation whose success is a file has no JSON to parse.
export type ParseInit<Op, As extends ParseAs> =
  HasParsableSuccess<Op> extends true ? { parseAs?: As } : { parseAs?: As & Exclude<ParseAs, 'json'> };

/** How a success is read unless the call says otherwise. */
export type DefaultParse<Op> =
  HasParsableSuccess<Op> extends true
    ? 'json'
    : MediaOf<Succeeding<Op>> extends `text/${string}`
      ? [Succeeding<Op>] extends [never]
        ? 'blob'
        : 'text'
      : 'blob';

// The first line answers for nearly every operation, and saves the compiler a look at each of its statuses.
type HasParsableSuccess<Op> = 'application/json' extends keyof ContentOf200<Op>
  ? true
  : [Succeeding<Op>] extends [never]
    ? false
    : [MediaOf<Succeeding<Op>>] extends [never]
      ? true
      : Extract<MediaOf<Succeeding<Op>>, `${string}json`> extends never
        ? false
        : true;

type ContentOf200<Op> = Op extends { responses: { 200: { content: infer Content } } } ? Content : object;
type ResponsesOf<Op> = Op extends { responses: infer Responses } ? Responses : never;
type StatusStarting<Responses, Start extends string> = {
  [Status in keyof Responses]: `${Status & (string | number)}` extends `${Start}${string}` ? Status : never;
}[keyof Responses];
type Succeeding<Op> = ResponsesOf<Op>[StatusStarting<ResponsesOf<Op>, '2'>];
type Failing<Op> = ResponsesOf<Op>[StatusStarting<ResponsesOf<Op>, '4' | '5' | 'default'>];

type MediaOf<Answer> = Answer extends { content?: infer Content }
  ? [NonNullable<Content>] extends [never]
    ? never
    : keyof NonNullable<Content>
  : never;
// An answer that has been seen without its body has `content` as an optional property, one that never has any as `never`.
type JsonOf<Answer> = Answer extends { content: infer Content }
  ? JsonIn<Content>
  : Answer extends { content?: infer Content }
    ? JsonIn<NonNullable<Content>> | undefined
    : undefined;
type JsonIn<Content> = Content[Extract<keyof Content, `${string}json`>];

export type ResultOf<Op, As extends ParseAs, Value = undefined> = CallResult<
  DataAs<Op, Value>[As],
  Exclude<JsonOf<Failing<Op>>, undefined>
>;

interface DataAs<Op, Value> {
  json: ChosenBy<Op, Value, JsonOf<Succeeding<Op>>>;
  text: string;
  blob: Blob;
  arrayBuffer: ArrayBuffer;
  stream: ReadableStream<Uint8Array> | null;
}
