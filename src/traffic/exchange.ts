import type { Version } from '../../generated/versions.js';
import type { Description } from '../description/description.js';
import { matchOperation, type Match } from '../description/match.js';

/** A request as it left the client. Header names are lower-case; `body` is the parsed JSON, absent when there was none. */
export interface RecordedRequest {
  method: string;
  /** Path and query as sent, without the origin: `/conversations?per_page=2`. */
  path: string;
  headers: Record<string, string>;
  body?: unknown;
}

/** The response to a {@link RecordedRequest}. A body that is not JSON is kept as its text. */
export interface RecordedResponse {
  status: number;
  headers: Record<string, string>;
  body?: unknown;
}

/** One request and its response: the unit that the contract engine judges. */
export interface Exchange {
  request: RecordedRequest;
  response: RecordedResponse;
}

/**
 * How a recording came to be. `live` was recorded from Intercom, `observed` restates public evidence about Intercom,
 * `sandbox` comes from the embedded sandbox and says nothing about Intercom.
 */
export interface Provenance {
  kind: 'live' | 'observed' | 'sandbox';
  source: string;
}

/** The exchanges of one scenario in one version, in the order in which they happened. */
export interface Recording {
  version: Version;
  /** `<resource>/<story>`, for example `conversations/reply-and-close`. */
  scenario: string;
  provenance: Provenance;
  exchanges: Exchange[];
  /** What was found in a live run: its disagreements are the point of it, so they are kept with what they are about. */
  findings?: RecordedFinding[];
}

/** A finding as a recording keeps it. */
export interface RecordedFinding {
  rule: string;
  severity: 'error' | 'warning';
  operationId: string | null;
  target: 'request' | 'response';
  path: string;
  message: string;
  /** The request line and the status; `null` when the story failed before it sent anything. */
  exchange: string | null;
}

/** Splits `/conversations?per_page=2` into its path and its query. */
export function splitTarget(target: string): { pathname: string; query: URLSearchParams } {
  const mark = target.indexOf('?');
  if (mark === -1) return { pathname: target, query: new URLSearchParams() };
  return { pathname: target.slice(0, mark), query: new URLSearchParams(target.slice(mark + 1)) };
}

/** The operation that a request is for. */
export const matchRequest = (
  description: Description,
  { method, path }: Pick<RecordedRequest, 'method' | 'path'>,
): Match => matchOperation(description, method, splitTarget(path).pathname);

/** `GET /me → 200`. */
export const requestLine = ({ request, response }: Exchange) =>
  `${request.method} ${request.path} → ${response.status}`;

/** What a body says: nothing when it is empty, JSON when it is JSON, else the text: a gateway answers HTML whatever it was asked for. */
export function parseBody(text: string): unknown {
  if (text === '') return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}
