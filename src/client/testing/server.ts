// A real HTTP server on loopback for the tests of this folder: it answers what a test scripts and keeps what arrived.

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request as it arrived. */
export interface Received {
  method: string;
  /** Path and query. */
  url: string;
  headers: IncomingMessage['headers'];
  body: string;
}

/** Answers one request. */
export type Answer = (response: ServerResponse, request: Received) => void;

export interface TestServer {
  /** The origin, such as `http://127.0.0.1:40123`. */
  url: string;
  received: Received[];
  /** Requests that are neither answered to the end nor given up by the client. */
  pending: () => number;
  close(): Promise<void>;
}

const open: TestServer[] = [];

/** Starts a server that gives the first request the first answer, and every request past the last one the last. */
export async function startServer(...answers: [Answer, ...Answer[]]): Promise<TestServer> {
  const received: Received[] = [];
  let pending = 0;
  const server = createServer((incoming, response) => {
    pending += 1;
    response.on('close', () => (pending -= 1));
    const chunks: Buffer[] = [];
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
    incoming.on('end', () => {
      const { method = '', url = '', headers } = incoming;
      const request = { method, url, headers, body: Buffer.concat(chunks).toString() };
      received.push(request);
      const answer = answers[Math.min(received.length, answers.length) - 1] ?? answers[0];
      answer(response, request);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  const { port } = server.address() as AddressInfo;
  const started = { url: `http://127.0.0.1:${port}`, received, pending: () => pending, close };
  open.push(started);
  return started;
}

/** Closes every server that the test started; for `afterEach`. */
export async function closeServers(): Promise<void> {
  await Promise.all(open.splice(0).map((server) => server.close()));
}

export function json(status: number, body: unknown, headers: Record<string, string> = {}): Answer {
  return text(status, JSON.stringify(body), { 'content-type': 'application/json', ...headers });
}

export function text(status: number, body: string, headers: Record<string, string> = {}): Answer {
  return (response) => response.writeHead(status, headers).end(body);
}

/** An `error.list` with one error, as Intercom sends it. */
export function failure(
  status: number,
  code: string,
  message: string,
  headers: Record<string, string> = {},
): Answer {
  const body = { type: 'error.list', request_id: '000test0request', errors: [{ code, message }] };
  return json(status, body, headers);
}

/** Breaks the connection before any byte of a response. */
export const reset: Answer = (response) => void response.socket?.resetAndDestroy();

/** Breaks the connection in the middle of the headers. */
export const breakHeaders: Answer = (response) => {
  const { socket } = response;
  socket?.write('HTTP/1.1 200 OK\r\ncontent-type: applic', () => socket.resetAndDestroy());
};

/** Breaks the connection in the middle of the body. */
export function breakOff(status: number): Answer {
  return (response) => {
    response.writeHead(status, { 'content-type': 'application/json', 'content-length': '1000' });
    response.write('{"type":', () => response.socket?.resetAndDestroy());
  };
}

/** Sends headers and the beginning of the body, and then nothing more. */
export const stall: Answer = (response) => {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' }).write('{"type":');
};

/** Sends headers and body in pieces, some milliseconds apart. */
export function trickle(status: number, body: string): Answer {
  return (response) => {
    const half = Math.floor(body.length / 2);
    setTimeout(() => response.writeHead(status, { 'content-type': 'application/json' }).flushHeaders(), 10);
    setTimeout(() => response.write(body.slice(0, half)), 20);
    setTimeout(() => response.end(body.slice(half)), 30);
  };
}

/** Never answers. */
export const silence: Answer = () => {};
