import { once } from 'node:events';
import {
  request as requestPlain,
  type ClientRequest,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http';
import { request as requestEncrypted } from 'node:https';
import { back, onward } from './headers.js';
import { createScrubber } from './scrub.js';
import type { Refusal } from './door.js';

/** What is behind a proxy. */
export interface Upstream {
  /** Its base URL, without a slash at the end. */
  target: string;
  /** Put in the place of whatever the caller sent; undefined to pass that on. */
  token: string | undefined;
  /** Milliseconds for which nothing may come from it. */
  timeout: number;
}

/** A body, as far as it is kept to be judged. */
export interface Copy {
  bytes: Buffer;
  /** Whether it was longer than what is kept of it. */
  isTooLong: boolean;
}

/** How a call through a proxy ended. */
export type Passage =
  | {
      kind: 'passed';
      status: number;
      requestBody: Copy;
      responseHeaders: readonly string[];
      responseBody: Copy;
    }
  /** The caller went away before it had its answer. */
  | { kind: 'left' }
  /** Nothing came, or it broke off; the caller got the refusal, or as much of the answer as there was. */
  | { kind: 'failed'; refusal: Refusal };

/** Of a longer body no more is kept than this, and it is not judged: it passes all the same. */
const KEPT_BYTES = 10_000_000;

class Left extends Error {}
class Silent extends Error {}

/**
 * Sends a request on and its answer back, each piece as it comes and no faster than the other side takes it. A caller that
 * goes away ends the call behind the proxy too. `own` are headers for the answer.
 *
 * @param refuse answers in place of what is behind the proxy.
 */
export async function forward(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  upstream: Upstream,
  own: readonly [string, string][],
  refuse: (refusal: Refusal) => void,
): Promise<Passage> {
  const over = new AbortController();
  outgoing.once('close', () => {
    if (!outgoing.writableFinished) over.abort(new Left());
  });
  const watch = createWatch(upstream.timeout, () => over.abort(new Silent()));
  try {
    const call = begin(incoming, upstream, over.signal);
    const answered = once(call, 'response', { signal: over.signal }) as Promise<[IncomingMessage]>;
    // What fails while it is sent is told by the answer that does not come; an answer may come before all is sent.
    const sent = upload(incoming, call, watch, over.signal).catch(() => undefined);
    const [answer] = await answered;
    const responseBody = await download(answer, incoming, outgoing, upstream.token, own, watch, over.signal);
    const requestBody = await Promise.race([sent, Promise.resolve()]);
    return {
      kind: 'passed',
      status: answer.statusCode ?? 0,
      requestBody: requestBody ?? { bytes: Buffer.alloc(0), isTooLong: true },
      responseHeaders: answer.rawHeaders,
      responseBody,
    };
  } catch (error) {
    const reason: unknown = over.signal.aborted ? over.signal.reason : error;
    over.abort(reason);
    if (reason instanceof Left) return { kind: 'left' };
    const refusal = explain(reason, upstream, outgoing.headersSent);
    // What was sent of the answer must not be taken for all of it.
    if (outgoing.headersSent) outgoing.destroy();
    else refuse(refusal);
    return { kind: 'failed', refusal };
  } finally {
    watch.close();
    over.abort();
  }
}

/** Each call has a connection of its own: one that is kept may close just when a call is sent, and nobody knows whether it was done. */
function begin(incoming: IncomingMessage, { target, token }: Upstream, signal: AbortSignal): ClientRequest {
  const base = new URL(target);
  const request = base.protocol === 'https:' ? requestEncrypted : requestPlain;
  const path = base.pathname.replace(/\/$/, '') + (incoming.url ?? '/');
  const { protocol, hostname, port } = base;
  const call = request({
    ...{ protocol, port, path, signal },
    hostname: hostname.replace(/^\[|\]$/g, ''),
    method: incoming.method,
    agent: false,
    setHost: false,
  });
  // Also when nobody waits for it any more.
  call.on('error', () => undefined);
  for (const [name, value] of onward(incoming.rawHeaders, base.host, token)) call.appendHeader(name, value);
  return call;
}

async function upload(
  incoming: IncomingMessage,
  call: ClientRequest,
  watch: Watch,
  signal: AbortSignal,
): Promise<Copy> {
  const copy = createCopy();
  for await (const piece of incoming.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    copy.add(piece);
    if (call.write(piece)) continue;
    watch.begin();
    await once(call, 'drain', { signal });
    watch.end();
  }
  call.end();
  watch.begin();
  return copy.taken();
}

async function download(
  answer: IncomingMessage,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  token: string | undefined,
  own: readonly [string, string][],
  watch: Watch,
  signal: AbortSignal,
): Promise<Copy> {
  outgoing.sendDate = false;
  for (const [name, value] of [...back(answer.rawHeaders, token), ...own]) outgoing.appendHeader(name, value);
  // What was not read of the request must not be taken for the next one.
  if (!incoming.complete) outgoing.setHeader('Connection', 'close');
  outgoing.writeHead(answer.statusCode ?? 502);
  outgoing.flushHeaders();
  const copy = createCopy();
  const scrubber = token === undefined ? undefined : createScrubber(token);
  const pass = async (piece: Buffer): Promise<void> => {
    copy.add(piece);
    if (piece.length === 0 || outgoing.write(piece)) return;
    // A caller that takes its time is no fault of what is behind the proxy.
    watch.end();
    await once(outgoing, 'drain', { signal });
  };
  watch.begin();
  for await (const piece of answer as AsyncIterable<Buffer>) {
    await pass(scrubber?.piece(piece) ?? piece);
    watch.begin();
  }
  if (scrubber) await pass(scrubber.rest());
  watch.end();
  outgoing.end();
  await once(outgoing, 'finish', { signal });
  return copy.taken();
}

/** Notices that something is waited for too long: to be taken while a request is sent, then to come. */
interface Watch {
  begin(): void;
  end(): void;
  close(): void;
}

function createWatch(milliseconds: number, onSilence: () => void): Watch {
  let timer: NodeJS.Timeout | undefined;
  let isClosed = false;
  const end = () => clearTimeout(timer);
  return {
    end,
    begin() {
      end();
      if (!isClosed) timer = setTimeout(onSilence, milliseconds);
    },
    close() {
      end();
      isClosed = true;
    },
  };
}

function createCopy() {
  const pieces: Buffer[] = [];
  let size = 0;
  return {
    add(piece: Buffer): void {
      size += piece.length;
      if (size <= KEPT_BYTES) pieces.push(piece);
      else pieces.length = 0;
    },
    taken: (): Copy => ({ bytes: Buffer.concat(pieces), isTooLong: size > KEPT_BYTES }),
  };
}

/** Says what is wrong by the codes of Node's errors: their messages are of connections, and say less. */
function explain(error: unknown, { target, timeout }: Upstream, hasBegun: boolean): Refusal {
  const when = hasBegun ? ' in the middle of its answer' : '';
  if (error instanceof Silent)
    return {
      status: 504,
      code: 'proxy_timeout',
      message: `${target} said nothing for ${timeout / 1000} s${when}.`,
    };
  const { code } = error as NodeJS.ErrnoException;
  const said = code?.startsWith('HPE_')
    ? 'what it answers is not HTTP'
    : (SAID[code ?? ''] ?? `the connection failed (${code ?? 'unknown reason'})`);
  return { status: 502, code: 'proxy_unreachable', message: `${target} gave no answer${when}: ${said}.` };
}

const SAID: Record<string, string> = {
  ECONNREFUSED: 'nothing listens there',
  ECONNRESET: 'it closed the connection',
  ENOTFOUND: 'there is no such host',
  EAI_AGAIN: 'the name of the host could not be looked up',
  ERR_INVALID_CHAR: 'the token or a header has a character that cannot be sent',
};
