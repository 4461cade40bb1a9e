import { createServer, request as forward, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createSandbox, type Sandbox, type SandboxOptions } from '../../sandbox/index.js';
import { ANY_TAG } from '../live/live-target.js';

/** A sandbox behind a server that does not say that it is one, so it is taken for somebody's workspace. */
export interface StandIn {
  url: string;
  sandbox: Sandbox;
  /** `POST /contacts`, in the order in which they came. */
  received: string[];
  /** Answers a request in place of the workspace, with this status. */
  intercept: (line: string) => number | undefined;
  /** Called when a request was done and before it is answered. */
  afterEach: (line: string, count: number) => Promise<void> | void;
  close(): Promise<void>;
}

/** The headers that only a sandbox has. */
const TELLTALE = new Set(['x-sandbox']);

export async function startWorkspace(options: SandboxOptions = {}): Promise<StandIn> {
  const sandbox = createSandbox({ clock: 'system', onBug: () => undefined, ...options });
  const behind = await sandbox.listen();
  const received: string[] = [];
  const server = createServer((incoming, outgoing) => {
    const { method, headers, url: path = '' } = incoming;
    const line = `${method} ${path}`;
    received.push(line);
    const status = standIn.intercept(line);
    if (status !== undefined) {
      incoming.resume();
      outgoing.writeHead(status, { 'content-type': 'application/json', 'retry-after': '0' }).end('{}');
      return;
    }
    const onward = forward(new URL(path, behind.url), { method, headers }, (answer) => {
      void (async () => {
        const body = await readAll(answer);
        await standIn.afterEach(line, received.length);
        const kept = Object.entries(answer.headers).filter(([name]) => !TELLTALE.has(name));
        outgoing.writeHead(answer.statusCode ?? 500, Object.fromEntries(kept)).end(body);
      })();
    });
    onward.on('error', () => outgoing.destroy());
    incoming.pipe(onward);
  });
  const standIn: StandIn = {
    url: await listen(server),
    sandbox,
    received,
    intercept: () => undefined,
    afterEach: () => undefined,
    close: async () => {
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
      await behind.close();
    },
  };
  return standIn;
}

async function readAll(stream: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Tables that say what once was: nothing takes that out of a workspace. */
const TRACES = new Set(['contact_activity', 'merge_history', 'plan']);

/** Everything that is in a sandbox, but for what only says what once was, or is a run's and archived; a row a line. */
export function stateOf(sandbox: Sandbox): string[] {
  const { world } = sandbox.snapshot() as unknown as {
    world: { stores: Map<object, { rows: Map<string, unknown> }> };
  };
  return [...world.stores.values()]
    .flatMap(({ rows }) => [...rows.values()])
    .filter((row) => {
      const { type = '', name, archived } = row as { type?: string; name?: string; archived?: boolean };
      const isOver = archived === true && ANY_TAG.test(name ?? '');
      return !TRACES.has(type) && !isTombstone(row) && !isOver;
    })
    .map((row) => JSON.stringify(row))
    .sort();
}

/** The rows that only one of two states has. */
export function difference(before: readonly string[], after: readonly string[]): string[] {
  const [old, now] = [new Set(before), new Set(after)];
  return [...before.filter((row) => !now.has(row)), ...after.filter((row) => !old.has(row))];
}

/** The ids of deleted conversations and contacts are kept for whoever mirrors the workspace; the log says who did what. */
const isTombstone = (row: unknown) =>
  ['metrics_retained', 'performed_by', 'granted', 'banner_id'].some((name) =>
    Object.hasOwn(row as object, name),
  ) || Object.keys(row as object).join() === 'id';
