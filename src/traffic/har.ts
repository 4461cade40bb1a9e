import { parseBody, type Exchange } from './exchange.js';
import { redactHeaders } from './redact.js';

interface HarMessage {
  headers: { name: string; value: string }[];
}

/** One entry of a HAR 1.2 file. */
export interface HarEntry {
  request: HarMessage & { method: string; url: string; postData?: { text?: string } };
  response: HarMessage & { status: number; content: { size?: number; text?: string; encoding?: string } };
  /** Set by browsers for what they did not ask a server for. */
  _fromCache?: string;
}

/** True for a parsed HAR 1.2 file. */
export const isHar = (value: unknown): value is { log: { entries: HarEntry[] } } =>
  typeof value === 'object' &&
  value !== null &&
  'log' in value &&
  Array.isArray((value.log as { entries?: unknown } | null)?.entries);

/** An exchange out of a HAR file, with the version that its request asked for (`null` if it named none). */
export interface HarExchange extends Exchange {
  version: string | null;
}

/** The hosts of Intercom's API. */
export const INTERCOM_HOSTS: readonly string[] = [
  'api.intercom.io',
  'api.eu.intercom.io',
  'api.au.intercom.io',
];

/** The exchanges with Intercom in a HAR file, as browsers and proxies export them; others are left out. */
export function fromHar({ log }: { log: { entries: readonly HarEntry[] } }): HarExchange[] {
  return log.entries.map((entry) => fromHarEntry(entry)).filter((read) => typeof read !== 'string');
}

/**
 * The exchange in an entry, or why there is none to judge.
 * @param hosts the hosts that stand for the API.
 * @throws TypeError for what is no entry.
 */
export function fromHarEntry(
  { request, response, _fromCache }: HarEntry,
  hosts: readonly string[] = INTERCOM_HOSTS,
): HarExchange | string {
  const { hostname, host, pathname, search } = new URL(request.url);
  if (!hosts.includes(hostname) && !hosts.includes(host)) return 'with other hosts';
  if (request.method === 'OPTIONS') return 'OPTIONS';
  if (response.status === 0) return 'aborted';
  if (response.status === 304 || _fromCache !== undefined) return 'from a cache';
  const { text, encoding, size = 0 } = response.content;
  if (text === undefined && size > 0) return 'without their bodies';
  const headers = readHeaders(request);
  const sent = parseBody(request.postData?.text ?? '');
  const received = parseBody(encoding === 'base64' ? decodeBase64(text ?? '') : (text ?? ''));
  return {
    version: headers['intercom-version'] ?? null,
    request: {
      method: request.method,
      path: pathname + search,
      headers,
      ...(sent === undefined ? {} : { body: sent }),
    },
    response: {
      status: response.status,
      headers: readHeaders(response),
      ...(received === undefined ? {} : { body: received }),
    },
  };
}

const decodeBase64 = (text: string) =>
  new TextDecoder().decode(Uint8Array.from(atob(text), (char) => char.charCodeAt(0)));

/** Lines such as `:authority`, which HTTP/2 adds, are no headers to `Headers`. */
const readHeaders = ({ headers }: HarMessage) =>
  redactHeaders(
    new Headers(
      headers
        .filter(({ name }) => !name.startsWith(':'))
        .map(({ name, value }): [string, string] => [name, value]),
    ),
  );
