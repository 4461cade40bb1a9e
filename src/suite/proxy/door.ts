import type { IncomingMessage } from 'node:http';

/** What a proxy answers by itself, in place of what is behind it. */
export interface Refusal {
  status: number;
  /** Begins with `proxy_`, so that nobody takes it for one of the API's. */
  code: string;
  message: string;
}

/** A proxy that cannot be set up so. The message says what to give instead. */
export class ProxyError extends Error {
  override name = 'ProxyError' as const;
}

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'];

/** Headers that a page may send: none that carries a token. */
const FROM_PAGES = 'Accept, Content-Type, Idempotency-Key, Intercom-Version';

/** Headers of answers that a page may read. */
const FOR_PAGES = [
  'Intercom-Version',
  'Retry-After',
  'X-Intercom-Proxy',
  'X-RateLimit-Limit',
  'X-RateLimit-Remaining',
  'X-RateLimit-Reset',
  'X-Request-Id',
  'X-Sandbox',
].join(', ');

/**
 * The origin of pages that may use a proxy.
 * @throws {@link ProxyError}
 */
export function readOrigin(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url && /^https?:$/.test(url.protocol) && url.href === `${url.origin}/` && /^[^?#]+$/.test(text))
    return url.origin;
  const why = text === 'null' ? ' Pages of files and of frames in a sandbox are all called null.' : '';
  throw new ProxyError(
    `${JSON.stringify(text)} is no origin. Expected one such as http://127.0.0.1:8000 or https://docs.example.com.${why}`,
  );
}

/**
 * Why a request may not come in. Whatever a browser sends for a page has to come from an origin that is named. A page
 * whose host name was pointed at this machine after it was loaded is told by the host that it asks for.
 */
export function turnAway(
  { method = '', url = '', headers }: IncomingMessage,
  origins: ReadonlySet<string>,
): Refusal | undefined {
  const { host, origin } = headers;
  if (!isLoopback(host))
    return {
      status: 403,
      code: 'proxy_host',
      message: 'The host asked for is not this computer. Ask for 127.0.0.1 or localhost.',
    };
  if (origin !== undefined ? !origins.has(origin) : headers['sec-fetch-site'] !== undefined)
    return {
      status: 403,
      code: 'proxy_origin',
      message:
        origin === undefined
          ? 'A browser asks, and for no page that is named. Only pages of an origin given with --origin may.'
          : `Pages of ${origin} may not ask. If they are meant to, start the proxy with --origin ${origin}.`,
    };
  if (!url.startsWith('/') && !isPreflight({ method, headers }))
    return {
      status: 400,
      code: 'proxy_target',
      message: 'Give the address of this proxy as the base URL; it is no proxy for any address.',
    };
  if (!METHODS.includes(method) && !isPreflight({ method, headers }))
    return {
      status: 405,
      code: 'proxy_method',
      message: `The method is ${method}. Expected one of ${METHODS.join(', ')}.`,
    };
  return undefined;
}

/** Whether a browser asks what a page may send. It is answered here. */
export const isPreflight = ({ method, headers }: Pick<IncomingMessage, 'method' | 'headers'>): boolean =>
  method === 'OPTIONS' &&
  headers.origin !== undefined &&
  headers['access-control-request-method'] !== undefined;

/** What a browser is told of an answer, for a page of a named origin; for all others that it depends on the origin. */
export function forPages(
  { headers, method }: IncomingMessage,
  origins: ReadonlySet<string>,
): [string, string][] {
  if (origins.size === 0) return [];
  const { origin } = headers;
  const vary: [string, string] = ['Vary', 'Origin'];
  if (origin === undefined || !origins.has(origin)) return [vary];
  const allowed: [string, string][] = [vary, ['Access-Control-Allow-Origin', origin]];
  if (!isPreflight({ method, headers })) return [...allowed, ['Access-Control-Expose-Headers', FOR_PAGES]];
  return [
    ...allowed,
    ['Access-Control-Allow-Methods', METHODS.join(', ')],
    ['Access-Control-Allow-Headers', FROM_PAGES],
    ['Access-Control-Max-Age', '600'],
    // A browser asks for it before a page of the internet may reach this machine.
    ...(headers['access-control-request-private-network'] === 'true'
      ? [['Access-Control-Allow-Private-Network', 'true'] satisfies [string, string]]
      : []),
  ];
}

const isLoopback = (host: string | undefined) =>
  host !== undefined && /^(127\.0\.0\.1|localhost|\[::1\])(:\d{1,5})?$/i.test(host);
