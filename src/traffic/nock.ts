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
