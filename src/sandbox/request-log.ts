import type { Version } from '../../generated/versions.js';
import type { Fault } from './faults.js';
import { mediaTypeOf, type SandboxRequest, type SandboxResponse } from './message.js';

/** A request that was answered, and how. */
export interface LoggedRequest {
  /** Undefined where no operation of the version has the method and the path. */
  readonly operationId: string | undefined;
  /** Whose shape was answered. */
  readonly version: Version;
  readonly method: string;
  /** With the query. */
  readonly path: string;
  /** Of the answer; 0 where the connection was broken before there was one. */
  readonly status: number;
  /** Parsed JSON, or text; undefined without a body. What is neither is there as bytes. */
  readonly requestBody: unknown;
  /** The same for the answer, whole also where it was cut on its way. */
  readonly responseBody: unknown;
  /** As `X-Request-Id` says it. */
  readonly requestId: string;
  /** When it was answered, in Unix seconds of the sandbox's clock. */
  readonly at: number;
  /** What went wrong on purpose. */
  readonly fault: Exclude<Fault['kind'], 'latency'> | undefined;
}

/** What of a request the log does not read off the messages. */
export type Circumstances = Pick<LoggedRequest, 'operationId' | 'version' | 'requestId' | 'at' | 'fault'>;

export interface RequestLog {
  readonly entries: readonly LoggedRequest[];
  add(request: SandboxRequest, response: SandboxResponse, about: Circumstances): void;
  clear(): void;
}

/** The bodies that are kept have no more characters than this, so that a long run does not fill the memory. */
const MAX_TEXT = 16 * 1024 * 1024;

/** @throws RangeError when the number of requests to keep is none. */
export function createRequestLog(
  max: number,
  onRequest: ((entry: LoggedRequest) => void) | undefined,
): RequestLog {
  if (!(Number.isSafeInteger(max) && max >= 0))
    throw new RangeError(`keepRequests is ${max}. Expected a whole number from 0.`);
  const entries: LoggedRequest[] = [];
  const sizes: number[] = [];
  let total = 0;
  return {
    entries,
    add(request, response, about) {
      if (max === 0 && !onRequest) return;
      const entry = describe(request, response, about);
      if (max > 0) {
        const size = (request.body?.length ?? 0) + (response.body?.length ?? 0);
        entries.push(entry);
        sizes.push(size);
        total += size;
        while (entries.length > max || (total > MAX_TEXT && entries.length > 1)) {
          entries.shift();
          total -= sizes.shift() ?? 0;
        }
      }
      onRequest?.(entry);
    },
    clear() {
      entries.length = 0;
      sizes.length = 0;
      total = 0;
    },
  };
}

/** Bodies are kept as they were sent and read when somebody looks: most are never looked at. */
const describe = (
  request: SandboxRequest,
  response: SandboxResponse,
  about: Circumstances,
): LoggedRequest => ({
  ...about,
  method: request.method,
  path: request.url.replace(/^[a-z]+:\/\/[^/]*/i, ''),
  status: response.status,
  get requestBody() {
    return read(request.body, request.headers['content-type']);
  },
  get responseBody() {
    return read(response.body, response.headers['Content-Type']);
  },
});

function read(body: Uint8Array | string | undefined, contentType: string | undefined): unknown {
  if (body === undefined || body.length === 0) return undefined;
  const mediaType = mediaTypeOf(contentType) ?? '';
  const isText = typeof body === 'string' || mediaType.includes('json') || mediaType.startsWith('text/');
  if (!isText) return body;
  const text = typeof body === 'string' ? body : new TextDecoder().decode(body);
  if (!mediaType.includes('json')) return text;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}
