import type { Exchange, RecordedRequest, Recording } from './exchange.js';

/** One interceptor as plain data, in the form that `nock.define` of nock 14 takes. */
export interface NockDefinition {
  scope: string;
  method: string;
  path: string;
  reqheaders: Record<string, string>;
  /** An empty text means that the request must come without a body. */
  body: unknown;
  status: number;
  response: unknown;
  rawHeaders: Record<string, string>;
}

/**
 * A recording as nock definitions, to replay it with the network closed. Requests are matched on method, path, query,
 * body and every recorded header; a client that uses them must send the token `REDACTED`.
 *
 * @example
 * ```ts
 * nock.define(toNockDefinitions(recording, 'https://api.intercom.io'));
 * ```
 */
export function toNockDefinitions(recording: Recording, origin: string): NockDefinition[] {
  return recording.exchanges.map(({ request, response }) => ({
    scope: origin,
    method: request.method,
    path: request.path,
    reqheaders: request.headers,
    body: request.body ?? '',
    status: response.status,
    response: response.body ?? '',
    rawHeaders: response.headers,
  }));
}

/** What a request that nothing answered should have been: line by line against the recorded one. */
export function explainMiss(actual: RecordedRequest, expected: Exchange | undefined): string {
  if (!expected) return `${actual.method} ${actual.path} was sent after the last recorded exchange.`;
  const want = lines(expected.request);
  const got = lines(actual);
  return [
    'The client did not send what is recorded (- recorded, + sent):',
    ...want.filter((line) => !got.includes(line)).map((line) => `- ${line}`),
    ...got.filter((line) => !want.includes(line)).map((line) => `+ ${line}`),
  ].join('\n');
}

function lines({ method, path, headers, body }: RecordedRequest): string[] {
  const named = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  return [`${method} ${path}`, ...named, ...flatten(body, 'body')];
}

function flatten(value: unknown, at: string): string[] {
  if (typeof value !== 'object' || value === null)
    return value === undefined ? [] : [`${at} = ${JSON.stringify(value)}`];
  return Object.entries(value).flatMap(([key, child]) => flatten(child, `${at}.${key}`));
}

/** One exchange as nock's recorder writes it. */
export interface NockRecord {
  scope: string;
  method: string;
  path: string;
  body?: unknown;
  status: number;
  response?: unknown;
  reqheaders?: Record<string, string | string[]>;
  rawHeaders?: string[] | Record<string, string>;
}

/**
 * The exchange in a definition of nock, or why there is none to judge.
 * @throws TypeError for what is no definition.
 */
export function fromNockDefinition(record: NockRecord, hosts: readonly string[]): Exchange | string {
  const { hostname, host } = new URL(record.scope);
  if (!hosts.includes(hostname) && !hosts.includes(host)) return 'with other hosts';
  const headers = readRawHeaders(record.rawHeaders ?? []);
  if (headers['content-encoding'] !== undefined) return 'compressed';
  const sent = record.body === '' ? undefined : record.body;
  const received = record.response === '' ? undefined : record.response;
  return {
    request: {
      method: record.method.toUpperCase(),
      path: record.path,
      headers: Object.fromEntries(
        // Without being asked to, nock leaves the headers of a request out; what it parsed was JSON.
        Object.entries(
          record.reqheaders ?? (sent === undefined ? {} : { 'content-type': 'application/json' }),
        ).map(([name, value]) => [name.toLowerCase(), String(value)]),
      ),
      ...(sent === undefined ? {} : { body: sent }),
    },
    response: { status: record.status, headers, ...(received === undefined ? {} : { body: received }) },
  };
}

/** Names and values in turn, or an object of both. */
function readRawHeaders(raw: string[] | Record<string, string>): Record<string, string> {
  if (!Array.isArray(raw))
    return Object.fromEntries(Object.entries(raw).map(([name, value]) => [name.toLowerCase(), value]));
  const pairs: [string, string][] = [];
  for (let index = 0; index < raw.length; index += 2)
    pairs.push([String(raw[index]).toLowerCase(), String(raw[index + 1])]);
  return Object.fromEntries(pairs);
}
