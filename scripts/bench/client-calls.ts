import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { printTable } from './client-lab.js';
import { median } from './measure.js';

const SUBJECTS = ['bare fetch', 'intercom-fetch', 'intercom-client'] as const;
type Subject = (typeof SUBJECTS)[number];

interface Cost {
  /** Microseconds of CPU for one call, on the client's side. */
  cpu: number;
  /** Microseconds from one call to the next, at this concurrency. */
  wall: number;
}

const LOADS = [
  { concurrency: 1, calls: 2000 },
  { concurrency: 50, calls: 4000 },
];

/** What one call costs on loopback: GET /conversations with twenty conversations in the answer. */
export async function benchCalls(lab: string, runs: number): Promise<void> {
  writeFileSync(join(lab, 'server.mjs'), SERVER);
  writeFileSync(join(lab, 'calls.mjs'), CALLS);
  const server = spawn(process.execPath, ['server.mjs'], { cwd: lab, stdio: ['ignore', 'pipe', 'inherit'] });
  try {
    const url = await firstLine(server);
    for (const { concurrency, calls } of LOADS) {
      console.error(`Calls at concurrency ${concurrency}`);
      const costs = await measure(lab, url, concurrency, calls, runs);
      const bare = costs.get('bare fetch') ?? [];
      printTable(
        [`a call, ${concurrency} at once`, 'CPU µs', 'of bare', 'wall µs', 'of bare'],
        SUBJECTS.map((subject) => {
          const own = costs.get(subject) ?? [];
          return [subject, ...column(own, bare, 'cpu'), ...column(own, bare, 'wall')];
        }),
      );
    }
    console.log('aim of intercom-fetch: at most 1.15 of bare, and no more than intercom-client\n');
  } finally {
    server.kill();
  }
}

/** Rounds in which every subject has its turn, in an order that shifts, so that no one always follows the same one. */
async function measure(lab: string, url: string, concurrency: number, calls: number, runs: number) {
  const costs = new Map<Subject, Cost[]>(SUBJECTS.map((subject) => [subject, []]));
  for (let round = 0; round < runs * 3; round++) {
    for (let turn = 0; turn < SUBJECTS.length; turn++) {
      const subject = SUBJECTS[(turn + round) % SUBJECTS.length] ?? 'bare fetch';
      const args = ['calls.mjs', subject, url, String(concurrency), String(calls)];
      const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: lab });
      costs.get(subject)?.push(JSON.parse(stdout) as Cost);
    }
  }
  return costs;
}

function column(own: readonly Cost[], bare: readonly Cost[], kind: keyof Cost): [string, string] {
  const ratios = own.map((cost, index) => cost[kind] / (bare[index]?.[kind] ?? NaN));
  return [median(own.map((cost) => cost[kind])).toFixed(0), median(ratios).toFixed(2)];
}

function firstLine(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    child.stdout?.once('data', (chunk: Buffer) => resolve(chunk.toString().trim()));
    child.once('exit', () => reject(new Error('The server of the bench did not start.')));
  });
}

const SERVER = `import { createServer } from 'node:http';
const conversations = Array.from({ length: 20 }, (_, index) => ({
  type: 'conversation', id: String(index), created_at: 1719400000, updated_at: 1719400000, title: null, state: 'open',
  open: true, read: true, priority: 'not_priority', waiting_since: null, snoozed_until: null, admin_assignee_id: 1,
  source: { type: 'conversation', id: '1', delivered_as: 'customer_initiated', subject: '', body: '<p>Hello</p>',
    author: { type: 'user', id: '6955a1c2', name: null, email: 'jo@example.com' }, attachments: [] },
  contacts: { type: 'contact.list', contacts: [{ type: 'contact', id: '6955a1c2', external_id: null }] },
  tags: { type: 'tag.list', tags: [] }, custom_attributes: {},
}));
const body = JSON.stringify({ type: 'conversation.list', conversations, total_count: 20,
  pages: { type: 'pages', page: 1, per_page: 20, total_pages: 1, next: null } });
const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body),
  'x-ratelimit-limit': '1000', 'x-ratelimit-remaining': '900', 'x-ratelimit-reset': '1719400010' };
const server = createServer((request, response) => {
  request.resume();
  response.writeHead(200, headers).end(body);
});
server.keepAliveTimeout = 60_000;
server.listen(0, '127.0.0.1', () => console.log('http://127.0.0.1:' + server.address().port));
`;

const CALLS = `const [subject, url, concurrency, calls] = process.argv.slice(2);
const token = 'a-token';
const make = {
  async 'bare fetch'() {
    const headers = { authorization: 'Bearer ' + token, 'intercom-version': '2.14', accept: 'application/json' };
    return async () => (await (await fetch(url + '/conversations?per_page=20', { headers })).json()).conversations.length;
  },
  async 'intercom-fetch'() {
    const { createIntercomClient, unwrap } = await import('intercom-fetch');
    const client = createIntercomClient({ version: '2.14', token, baseUrl: url });
    return async () => (await unwrap(client.GET('/conversations', { params: { query: { per_page: 20 } } }))).conversations.length;
  },
  async 'intercom-client'() {
    const { IntercomClient } = await import('intercom-client');
    const client = new IntercomClient({ token, baseUrl: url });
    return async () => (await client.conversations.list({ per_page: 20 })).data.length;
  },
};
const call = await make[subject]();
async function run(count) {
  let left = count;
  await Promise.all(Array.from({ length: Number(concurrency) }, async () => {
    while (left-- > 0) if ((await call()) !== 20) throw new Error('not twenty conversations');
  }));
}
await run(500);
const [cpu, begin] = [process.cpuUsage(), performance.now()];
await run(Number(calls));
const wall = performance.now() - begin;
const { user, system } = process.cpuUsage(cpu);
console.log(JSON.stringify({ cpu: (user + system) / calls, wall: (wall * 1000) / calls }));
process.exit(0);
`;
