import type { Exchange } from './exchange.js';
import { redactHeaders } from './redact.js';

interface HarMessage {
  headers: { name: string; value: string }[];
}
export interface HarEntry {
  request: HarMessage & { method: string; url: string; postData?: { text?: string } };
  response: HarMessage & { status: number; content: { text?: string; encoding?: string } };
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

/** The exchanges with Intercom in a HAR file, as browsers and proxies export them; other hosts are left out. */
export function fromHar({ log }: { log: { entries: readonly HarEntry[] } }): HarExchange[] {
  return log.entries.filter(isIntercom).map(({ request, response }) => {
    const { pathname, search } = new URL(request.url);
    const headers = readHeaders(request);
    const sent = parse(request.postData?.text);
    const { text, encoding } = response.content;
    const received = parse(encoding === 'base64' ? Buffer.from(text ?? '', 'base64').toString('utf8') : text);
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
  });
}

const isIntercom = ({ request }: HarEntry) => /^https:\/\/api\.(eu\.|au\.)?intercom\.io\//.test(request.url);

/** Lines such as `:authority`, which HTTP/2 adds, are no headers to `Headers`. */
const readHeaders = ({ headers }: HarMessage) =>
  redactHeaders(
    new Headers(
      headers
        .filter(({ name }) => !name.startsWith(':'))
        .map(({ name, value }): [string, string] => [name, value]),
    ),
  );

function parse(text: string | undefined): unknown {
  if (text === undefined || text === '') return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}
