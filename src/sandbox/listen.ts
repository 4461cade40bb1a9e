import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { SandboxRequest, SandboxResponse } from './message.js';

export interface ListenOptions {
  /** Default 0: any free port. */
  port?: number;
  /** Default `127.0.0.1`: reachable from this computer only. */
  host?: string;
}

export interface SandboxServer {
  /** Where it listens, for example `http://127.0.0.1:49152`. */
  url: string;
  /** Stops listening and drops open connections. */
  close(): Promise<void>;
}

/**
 * Puts what answers plain messages on HTTP.
 *
 * @param maxBodyBytes Of a larger body no more than this is read.
 * @throws Error with the reason and the remedy when the address cannot be used.
 */
export async function listen(
  answer: Answer,
  maxBodyBytes: number,
  options: ListenOptions = {},
): Promise<SandboxServer> {
  const server = createServer((request, response) => void serve(answer, maxBodyBytes, request, response));
  return {
    url: await open(server, options),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/**
 * Has a server listen; resolves to where it does.
 * @throws Error with the reason and the remedy when the address cannot be used.
 */
export async function open(server: Server, { port = 0, host = '127.0.0.1' }: ListenOptions): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  }).catch((error: NodeJS.ErrnoException) => {
    throw explain(error, host, port);
  });
  const { port: actual } = server.address() as AddressInfo;
  return `http://${host.includes(':') ? `[${host}]` : host}:${actual}`;
}

type Answer = (request: SandboxRequest) => Promise<SandboxResponse>;

async function serve(
  answer: Answer,
  maxBodyBytes: number,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  try {
    const hasBody = bringsBody(incoming);
    const body = hasBody ? await readBody(incoming, maxBodyBytes) : NOTHING;
    const { status, headers, body: sent, connection } = await answer(toRequest(incoming, body));
    if (connection === 'reset') {
      incoming.socket.resetAndDestroy();
      return;
    }
    // What was not read of a body that is too large must not be taken for the next request.
    if (hasBody && !incoming.complete) headers.Connection = 'close';
    if (sent !== undefined) headers['Content-Length'] = String(Buffer.byteLength(sent));
    if (connection === 'cut') {
      breakOff(outgoing.writeHead(status, headers), sent);
      return;
    }
    outgoing.writeHead(status, headers).end(incoming.method === 'HEAD' ? undefined : sent);
  } catch {
    // A client that went away in the middle of its request.
    outgoing.destroy();
  }
}

/** Half of what was announced, and then nothing more. */
function breakOff(outgoing: ServerResponse, sent: Uint8Array | string = ''): void {
  const bytes = Buffer.from(sent);
  outgoing.write(bytes.subarray(0, Math.floor(bytes.length / 2)), () => outgoing.destroy());
}

function toRequest(
  { method = 'GET', url = '/', headers }: IncomingMessage,
  body: Uint8Array,
): SandboxRequest {
  const whole = url.startsWith('/') ? `http://${headers.host ?? 'localhost'}${url}` : url;
  const plain: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) plain[name] = String(value);
  return {
    method,
    url: URL.canParse(whole) ? whole : url,
    headers: plain,
    ...(body.length > 0 ? { body } : {}),
  };
}

/** A request without one is not walked over, which costs as much as to answer it. */
const bringsBody = ({ headers }: IncomingMessage): boolean =>
  headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;

const NOTHING = new Uint8Array();

/** Stops one chunk after the limit: enough to see that it is passed. */
async function readBody(incoming: IncomingMessage, maxBodyBytes: number): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of incoming.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    bytes += chunk.length;
    if (bytes > maxBodyBytes) break;
  }
  return chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks);
}

function explain(error: NodeJS.ErrnoException, host: string, port: number): Error {
  const where = `${host}:${port}`;
  if (error.code === 'EADDRINUSE')
    return new Error(`Port ${port} on ${host} is in use. Choose another port, or 0 for any free one.`, {
      cause: error,
    });
  if (error.code === 'EACCES')
    return new Error(`This process may not listen on ${where}. Choose a port above 1023.`, { cause: error });
  if (error.code === 'ERR_SOCKET_BAD_PORT')
    return new Error(`${port} is no port. Choose a whole number from 0 to 65535.`, { cause: error });
  return new Error(`Cannot listen on ${where}: ${error.message}.`, { cause: error });
}
