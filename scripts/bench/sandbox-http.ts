// The sandbox over HTTP beside what also answers from a description, and a bare server with ready text.
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { Agent, createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { createSandbox, SANDBOX_TOKEN } from '../../src/sandbox/sandbox.js';
import { NEWEST_STABLE } from '../../src/sandbox/version.js';
import { median } from './measure.js';
import { installRivals } from './rivals.js';
import { printTable } from './table.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const RIVALS = { '@stoplight/prism-cli': '5.14.2', '@stdy/cli': '0.22.2' };
/** Rounds of a kind before those that are counted: until then Node compiles what it finds to be hot. */
const WARM_UP = 7;
/** A server's turn in a round ends after so many calls, or milliseconds. */
const TURN = { calls: 300, time: 2000 };

interface Call {
  name: string;
  operation: string;
  method: string;
  path: string;
  body?: (number: number) => object;
  aim: string;
}

const CUSTOMER = '6955a1c2f0e4b7d800000001';
const CALLS: readonly Call[] = [
  {
    name: 'get a contact',
    operation: 'retrieveContact',
    method: 'GET',
    path: `/contacts/${CUSTOMER}`,
    aim: '5 and 1',
  },
  {
    name: 'page of 10 contacts',
    operation: 'listContacts',
    method: 'GET',
    path: '/contacts?per_page=10',
    aim: '2',
  },
  {
    name: 'create a contact',
    operation: 'createContact',
    method: 'POST',
    path: '/contacts',
    body: (number) => ({ role: 'user', email: `new-${number}@example.com` }),
    aim: '5 and 1',
  },
  {
    name: 'search by e-mail',
    operation: 'searchContacts',
    method: 'POST',
    path: '/contacts/search',
    body: () => ({ query: { field: 'email', operator: '=', value: 'contact-5000@example.com' } }),
    aim: '5 and 1',
  },
];

const HEADERS = {
  authorization: `Bearer ${SANDBOX_TOKEN}`,
  'intercom-version': NEWEST_STABLE,
  accept: 'application/json',
};

/** One answer after the other on one connection, from servers that take their turns. */
export async function benchSandboxHttp(runs: number): Promise<void> {
  const main = join(root, 'dist/src/cli/main.js');
  if (!existsSync(main))
    throw new Error('The sandbox is measured as it is published: `npm run build` first.');
  const lab = await installRivals('rivals', RIVALS);
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const children: ChildProcess[] = [];
  const start = async (...args: string[]): Promise<Server> => {
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    children.push(child);
    return { port: await portOf(child), pid: child.pid ?? 0 };
  };
  const texts = await answersOf();
  try {
    const document = join(folder, 'openapi.json');
    writeFileSync(document, JSON.stringify(withAnswers(texts)));
    const bare = join(folder, 'bare.mjs');
    writeFileSync(bare, BARE);
    writeFileSync(
      join(folder, 'texts.json'),
      JSON.stringify(CALLS.map(({ method, path, operation }) => [`${method} ${path}`, texts.get(operation)])),
    );
    console.error('Starting');
    const prism = join(lab, 'node_modules/@stoplight/prism-cli/dist/index.js');
    const steady = join(lab, 'node_modules/@stdy/cli/steady.js');
    const servers = new Map([
      ['sandbox', await start(main, 'sandbox', '--port', '0', '--seed', 'large')],
      [
        'Prism',
        await start(prism, 'mock', document, '--port', String(await freePort()), '--errors', 'false'),
      ],
      [
        'Steady',
        await start(steady, document, '--port', String(await freePort()), '--host', '127.0.0.1', '--quiet'),
      ],
      ['bare node:http', await start(bare)],
    ]);
    await compare(servers, runs);
    await startUp(main, runs);
  } finally {
    for (const child of children) child.kill();
    rmSync(folder, { recursive: true });
  }
}

interface Server {
  port: string;
  pid: number;
}

/** Milliseconds for a call. On a busy machine the clock says more than the work takes; the CPU does not. */
interface Cost {
  wall: number;
  cpu: number;
}

async function compare(servers: ReadonlyMap<string, Server>, runs: number): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  let created = 0;
  for (const call of CALLS) {
    const costs = new Map<string, Cost[]>();
    const turn = async ({ port, pid }: Server): Promise<Cost> => {
      const times: number[] = [];
      const before = cpuOf(pid);
      const end = performance.now() + TURN.time;
      while (times.length < TURN.calls && performance.now() < end) {
        const body = call.body?.((created += 1));
        const begin = performance.now();
        const status = await send(agent, port, call, body);
        if (status !== 200) throw new Error(`${call.name} was answered with ${status}.`);
        times.push(performance.now() - begin);
      }
      return { wall: median(times), cpu: (cpuOf(pid) - before) / times.length };
    };
    for (let run = 0; run < WARM_UP + runs; run += 1) {
      // The sandbox limits the rate, as the service does.
      const pause = sleep(TURN.time);
      for (const [name, server] of servers) {
        const cost = await turn(server);
        if (run >= WARM_UP) costs.set(name, [...(costs.get(name) ?? []), cost]);
      }
      await pause;
    }
    const of = (name: string, kind: keyof Cost) => median((costs.get(name) ?? []).map((cost) => cost[kind]));
    printTable(
      [call.name, 'CPU ms', 'of the sandbox', 'wall ms', 'of the sandbox', 'aim'],
      [...servers.keys()].map((name) => {
        const cells = (['cpu', 'wall'] as const).flatMap((kind) => [
          of(name, kind).toFixed(2),
          (of(name, kind) / of('sandbox', kind)).toFixed(2),
        ]);
        return [name, ...cells, name === 'Prism' ? call.aim : ''];
      }),
    );
  }
  agent.destroy();
}

function send(agent: Agent, port: string, { method, path }: Call, body: object | undefined): Promise<number> {
  return new Promise((resolve, reject) => {
    const text = body && JSON.stringify(body);
    const headers = {
      ...HEADERS,
      ...(text && { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(text)) }),
    };
    const outgoing = request({ host: '127.0.0.1', port, method, path, agent, headers }, (incoming) => {
      incoming.resume();
      incoming.on('end', () => resolve(incoming.statusCode ?? 0));
    });
    outgoing.on('error', reject);
    outgoing.end(text);
  });
}

/** From the start of the process to the first answer. */
async function startUp(main: string, runs: number): Promise<void> {
  const times: number[] = [];
  for (let run = 0; run <= runs; run += 1) {
    const begin = performance.now();
    const child = spawn(process.execPath, [main, 'sandbox', '--port', '0'], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const status = await send(
      new Agent(),
      await portOf(child),
      { ...(CALLS[0] as Call), path: '/me' },
      undefined,
    );
    if (status !== 200) throw new Error(`GET /me was answered with ${status}.`);
    if (run > 0) times.push(performance.now() - begin);
    child.kill();
  }
  printTable(
    ['process start to first answer, ms', 'median', 'aim'],
    [['sandbox', median(times).toFixed(0), '400']],
  );
}

/** What the sandbox answers: the others give the same bodies, so that nobody has less to send. */
async function answersOf(): Promise<Map<string, string>> {
  const { answer } = createSandbox({ seed: 'large' });
  const texts = new Map<string, string>();
  for (const { operation, method, path, body } of CALLS) {
    const headers = { ...HEADERS, 'content-type': 'application/json' };
    const sent = body ? { body: JSON.stringify(body(0)) } : {};
    texts.set(operation, String((await answer({ method, url: path, headers, ...sent })).body));
  }
  return texts;
}

/** Ready text, and the least that a server does. */
const BARE = `import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
const texts = new Map(JSON.parse(readFileSync(new URL('texts.json', import.meta.url), 'utf8')));
const server = createServer((incoming, outgoing) => {
  const text = texts.get(incoming.method + ' ' + incoming.url);
  incoming.resume();
  incoming.on('end', () =>
    outgoing.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) }).end(text));
});
server.listen(0, '127.0.0.1', () => console.log('http://127.0.0.1:' + server.address().port));
`;

/** The CPU that a server and the processes which it started have used, in milliseconds; Linux alone says so. */
function cpuOf(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /, '')
    .split(' ');
  const own = (Number(fields[11]) + Number(fields[12])) * 10;
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean);
  return children.reduce((sum, child) => sum + cpuOf(Number(child)), own);
}

interface Media {
  example?: unknown;
  examples?: unknown;
}

/** The document, with the answers as the examples of its operations. */
function withAnswers(texts: ReadonlyMap<string, string>): unknown {
  const document = JSON.parse(
    readFileSync(join(root, `generated/openapi/${NEWEST_STABLE}.json`), 'utf8'),
  ) as {
    paths: Record<
      string,
      Record<
        string,
        {
          operationId?: string;
          responses: Record<string, { $ref?: string; content?: Record<string, Media> }>;
        }
      >
    >;
    components: { responses: Record<string, { content?: Record<string, Media> }> };
  };
  for (const item of Object.values(document.paths))
    for (const operation of Object.values(item)) {
      const text = texts.get(operation.operationId ?? '');
      if (text === undefined) continue;
      const declared = operation.responses['200'];
      const shared = document.components.responses[declared?.$ref?.split('/').at(-1) ?? ''];
      const response = structuredClone(shared ?? declared ?? {});
      const media = response.content?.['application/json'];
      if (!media) throw new Error(`${operation.operationId} answers no JSON.`);
      delete media.examples;
      media.example = JSON.parse(text);
      operation.responses['200'] = response;
    }
  return document;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Every one of them prints its address when it listens. */
function portOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      const [, port] = /https?:\/\/[\w.]+:(\d+)/.exec(output) ?? [];
      if (port !== undefined) resolve(port);
    });
    child.once('exit', (code) => reject(new Error(`A server ended with ${code}:\n${output}`)));
  });
}
