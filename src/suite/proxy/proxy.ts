import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Version } from '../../../generated/versions.js';
import { loadDescription } from '../../description/load.js';
import { NEWEST_NUMBERED } from '../../description/versions.js';
import { open } from '../../sandbox/listen.js';
import { createRedactor } from '../../traffic/redaction/redact-exchanges.js';
import { createGuard } from '../live/guard.js';
import { forPages, isPreflight, ProxyError, readOrigin, turnAway, type Refusal } from './door.js';
import { forward, type Passage } from './forward.js';
import { judge, namedVersion, Unjudged, type JudgedCall } from './judge.js';

export interface ProxyOptions {
  /** The base URL that calls go to, such as `https://api.intercom.io`; unencrypted on loopback alone. */
  target: string;
  /**
   * Put in the place of whatever the caller sent as its token. It does not leave this process but for the target.
   * Default: the caller's own token passes.
   */
  token?: string;
  /** Origins of pages that may use the proxy, such as `http://127.0.0.1:8000`. None by default; needs a `token`. */
  origins?: readonly string[];
  /** Lets pass only what reads. Default false. */
  readOnly?: boolean;
  /** The version of calls in which neither side names one; without it they are not judged. */
  version?: Version;
  /** Default 0: any free port. */
  port?: number;
  /** Milliseconds for which the target may say nothing. Default 60 000. */
  timeout?: number;
  /** Told of each call that was judged. */
  onCall?: (call: JudgedCall & { milliseconds: number }) => void;
  /** Told of each call that was not: why, and, but for its path, what it was. */
  onOther?: (other: OtherCall) => void;
}

/** A call that was not judged. */
export interface OtherCall {
  method: string;
  /** `refused` by the proxy, `failed` behind it, `left` by its caller, or `unjudged`: it passed. */
  kind: 'refused' | 'failed' | 'left' | 'unjudged';
  why: string;
}

export interface Proxy {
  /** Where it listens: on loopback, so from this computer only. */
  url: string;
  /** Takes no more calls, and waits for those under way; for no longer than `patience` milliseconds, 5 000 by default. */
  close(patience?: number): Promise<void>;
}

/**
 * Starts a proxy between an app, or a page, and the API. It sends on what it gets, judges each call by the description of
 * its version, and tells of it without anything that could be somebody's.
 *
 * @throws {@link ProxyError} for options that cannot be; Error when the port cannot be used.
 * @example
 * ```ts
 * const proxy = await startProxy({
 *   target: 'https://api.intercom.io',
 *   onCall: ({ findings }) => findings.forEach((finding) => console.log(formatFinding(finding))),
 * });
 * const client = createIntercomClient({ version: '2.14', token, baseUrl: proxy.url });
 * ```
 */
export async function startProxy(options: ProxyOptions): Promise<Proxy> {
  const { token, readOnly = false, port = 0 } = options;
  const origins = new Set((options.origins ?? []).map(readOrigin));
  if (origins.size > 0 && token === undefined)
    throw new ProxyError('Pages need a proxy that has a token: none is ever given to a page.');
  const upstream = { target: readTarget(options.target), token, timeout: options.timeout ?? 60_000 };
  const redact = createRedactor();
  const underWay = new Set<Promise<void>>();

  async function serve(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const { method = 'GET', url = '/' } = incoming;
    const tell = (kind: OtherCall['kind'], why: string) => options.onOther?.({ method, kind, why });
    const own: [string, string][] = [
      ...forPages(incoming, origins),
      ['X-Intercom-Proxy', readOnly ? 'read-only' : 'read-write'],
    ];
    const refuse = (refusal: Refusal) => answer(incoming, outgoing, refusal, own);
    const refusal = turnAway(incoming, origins);
    if (refusal) {
      tell('refused', refusal.message);
      return refuse(refusal);
    }
    if (isPreflight(incoming)) {
      for (const [name, value] of own) outgoing.setHeader(name, value);
      outgoing.writeHead(204).end();
      return;
    }
    const writes = readOnly ? whatWrites(incoming) : undefined;
    if (writes !== undefined) {
      tell('refused', `${writes}, and the proxy is for reading`);
      return refuse({
        status: 403,
        code: 'proxy_read_only',
        message: `${writes}, and this proxy was started with --read-only.`,
      });
    }
    const began = performance.now();
    const passage: Passage = await forward(incoming, outgoing, upstream, own, refuse);
    const milliseconds = Math.round(performance.now() - began);
    if (passage.kind === 'left') return tell('left', 'the caller went away');
    if (passage.kind === 'failed') return tell('failed', passage.refusal.message);
    try {
      const passed = { ...passage, method, path: url, requestHeaders: incoming.rawHeaders };
      const judged = await judge(passed, redact, options.version);
      options.onCall?.({ ...judged, milliseconds });
    } catch (error) {
      if (!(error instanceof Unjudged)) throw error;
      tell('unjudged', error.message);
    }
  }

  const server = createServer((incoming, outgoing) => {
    const served = serve(incoming, outgoing);
    underWay.add(served);
    void served.finally(() => underWay.delete(served));
  });
  server.on('connect', (_, socket) => {
    socket.end('HTTP/1.1 405 Method Not Allowed\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
  });
  return {
    url: await open(server, { port }),
    async close(patience = 5000) {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeIdleConnections();
      const limit = setTimeout(() => server.closeAllConnections(), patience);
      await Promise.all(underWay);
      // Callers keep connections for a next call, which nobody would take.
      setImmediate(() => server.closeIdleConnections());
      await closed;
      clearTimeout(limit);
    },
  };
}

/** What of a call does not only read, as a live run would say it. */
function whatWrites({ method = 'GET', url = '/', headers }: IncomingMessage): string | undefined {
  const version = namedVersion(String(headers['intercom-version'] ?? '')) ?? NEWEST_NUMBERED;
  const guard = createGuard({ description: loadDescription(version), tag: '', adminId: '', readOnly: true });
  return guard.refuse({ method, path: url, body: undefined });
}

function readTarget(target: string): string {
  const url = URL.canParse(target) ? new URL(target) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.href !== url.origin + url.pathname)
    throw new ProxyError(
      `${JSON.stringify(target)} is no target. Expected a URL such as https://api.intercom.io.`,
    );
  if (url.protocol === 'http:' && !/^(localhost|127(\.\d+){3}|\[::1\])$/.test(url.hostname))
    throw new ProxyError(`${target} is not encrypted, and a token would be sent there. Expected https.`);
  return url.href.replace(/\/$/, '');
}

/** In the form of the API's refusals, so that what reads those reads this one. */
function answer(
  { method }: IncomingMessage,
  outgoing: ServerResponse,
  { status, code, message }: Refusal,
  own: readonly [string, string][],
): void {
  const body = JSON.stringify({ type: 'error.list', request_id: null, errors: [{ code, message }] });
  // Of an answer that turned out to be none, nothing stays.
  for (const name of outgoing.getHeaderNames()) outgoing.removeHeader(name);
  for (const [name, value] of own) outgoing.setHeader(name, value);
  outgoing.setHeader('Connection', 'close');
  outgoing.setHeader('Content-Type', 'application/json; charset=utf-8');
  outgoing.setHeader('Content-Length', Buffer.byteLength(body));
  outgoing.writeHead(status).end(method === 'HEAD' ? undefined : body);
}
