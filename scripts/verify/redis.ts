// Eight processes call a workspace as often as they may: first with Redis, then Redis goes away. Before, what Redis keeps
// of a window that ends too late to wait for.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { report } from './findings.js';
import { findingsOf, inProject } from './project.js';

const PROCESSES = 8;
/** Calls of a window: so few that a busy machine can make them all, and so many that a share is a number. */
const LIMIT = 80;
const WINDOW = 10_000;
const REDIS_WINDOWS = 2;

interface Printed {
  used: Record<string, number>;
  refused: number;
}

const started: ChildProcess[] = [];
const findings: string[] = [];
let looked = '';
try {
  await inProject('redis', share);
} catch (error) {
  findings.push((error as Error).message);
} finally {
  for (const child of started) child.kill('SIGKILL');
}
report(findings, looked);

async function share(folder: string): Promise<void> {
  const port = await freePort();
  const redis = start('redis-server', ['--port', String(port), '--save', '', '--dir', folder], folder);
  await readLines(redis)(/Ready to accept connections/);
  const sandbox = start(process.execPath, ['server.mjs', String(LIMIT)], folder);
  const baseUrl = await readLines(sandbox)(/^http/);

  const url = `redis://127.0.0.1:${port}`;
  findings.push(...(await findingsOf(process.execPath, ['window.mjs', url], folder)));
  const workers = Array.from({ length: PROCESSES }, () =>
    start(process.execPath, ['worker.mjs', baseUrl, url], folder),
  );
  const lines = workers.map(readLines);
  await Promise.all(lines.map((each) => each(/^connected/)));

  const now = Date.now();
  const first = Math.ceil(now / WINDOW + 0.1) * WINDOW;
  const gone = first + (REDIS_WINDOWS + 0.3) * WINDOW;
  const until = first + (REDIS_WINDOWS + 2.1) * WINDOW;
  for (const { stdin } of workers) stdin?.write(`${until}\n`);
  const printed = Promise.all(lines.map((each) => each(/^\{/)));
  await Promise.race([sleep(gone - now), printed]);
  redis.kill('SIGKILL');
  const all = (await printed).map((line) => JSON.parse(line) as Printed);

  const refused = all.reduce((sum, each) => sum + each.refused, 0);
  if (refused > 0) findings.push(`${refused} calls were refused with 429.`);
  const usedIn = (start: number) =>
    all.reduce((sum, { used }) => sum + (used[String(start + WINDOW)] ?? 0), 0) / LIMIT;
  const shared = Array.from({ length: REDIS_WINDOWS }, (_, index) => usedIn(first + index * WINDOW));
  const alone = usedIn(first + (REDIS_WINDOWS + 1) * WINDOW);
  if (Math.min(...shared) < 0.95) findings.push(`Of a window with Redis too little was used.`);
  if (alone < 0.8) findings.push('Of a window without Redis too little was used.');
  const percent = (part: number) => `${Math.round(part * 100)} %`;
  looked = `used of windows with Redis: ${shared.map(percent).join(', ')}, without: ${percent(alone)}`;
}

function start(command: string, args: string[], cwd: string): ChildProcess {
  const child = spawn(command, args, { cwd, stdio: ['pipe', 'pipe', 'inherit'] });
  started.push(child);
  return child;
}

/** Reads what a process prints: each call resolves with the next line like this. @throws Error when the process ends before. */
function readLines(child: ChildProcess): (pattern: RegExp) => Promise<string> {
  const failed = once(child, 'error').then(([error]) => Promise.reject(error as Error));
  failed.catch(() => {});
  const lines = child.stdout ? createInterface(child.stdout)[Symbol.asyncIterator]() : undefined;
  const read = async (pattern: RegExp): Promise<string> => {
    for (let next = await lines?.next(); next && !next.done; next = await lines?.next())
      if (pattern.test(next.value)) return next.value;
    throw new Error(`${child.spawnargs.join(' ')} did not print ${String(pattern)}.`);
  };
  return (pattern) => Promise.race([read(pattern), failed]);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
