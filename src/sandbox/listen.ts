import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { SANDBOX_MARK } from './answer.js';

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
 * Puts a fetch function on HTTP.
 *
 * @throws Error with the reason and the remedy when the address cannot be used.
 */
export async function listen(
  fetch: typeof globalThis.fetch,
  { port = 0, host = '127.0.0.1' }: ListenOptions = {},
): Promise<SandboxServer> {
  const server = createServer((request, response) => void serve(fetch, request, response));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  }).catch((error: NodeJS.ErrnoException) => {
    throw explain(error, host, port);
  });
  const { port: actual } = server.address() as AddressInfo;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${actual}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function serve(
  fetch: typeof globalThis.fetch,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const { method = 'GET', url = '/', headers } = incoming;
  const hasBody = method !== 'GET' && method !== 'HEAD';
  try {
    const response = await fetch(`http://sandbox.invalid${url}`, {
      method,
      headers: Object.entries(headers).map(([name, value]): [string, string] => [name, String(value)]),
      ...(hasBody ? { body: Readable.toWeb(incoming) as ReadableStream, duplex: 'half' } : {}),
    });
    outgoing.writeHead(response.status, Object.fromEntries(response.headers));
    outgoing.end(await response.text());
  } catch {
    // A client that went away in the middle of its request, or a method that fetch refuses to speak.
    outgoing.writeHead(400, SANDBOX_MARK).end();
  }
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
