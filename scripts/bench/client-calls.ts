import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { median } from './measure.js';
import { printTable } from './table.js';

const SUBJECTS = ['bare fetch', 'openapi-fetch', 'intercom-fetch', 'intercom-client'] as const;
type Subject = (typeof SUBJECTS)[number];

interface Cost {
  /** Microseconds of CPU for one call, on the client's side. */
  cpu: number;
  /** Microseconds from one call to the next, at this concurrency. */
  wall: number;
}

/** Several blocks of calls for each subject, in turn; blocks of the same index ran one right after the other. */
type Costs = Record<Subject, Cost[]>;

const CONCURRENCIES = [1, 50];

/** What one call costs on loopback: GET /conversations with twenty conversations in the answer. */
export async function benchCalls(lab: string, runs: number): Promise<void> {
  writeFileSync(join(lab, 'server.mjs'), SERVER);
  writeFileSync(join(lab, 'calls.mjs'), CALLS);
  const server = spawn(process.execPath, ['server.mjs'], { cwd: lab, stdio: ['ignore', 'pipe', 'inherit'] });
  try {
    const url = await firstLine(server);
    for (const concurrency of CONCURRENCIES) {
      console.error(`Calls at concurrency ${concurrency}`);
      const costs = await measure(lab, url, concurrency, runs);
      printTable(
        [`a call, ${concurrency} at once`, 'CPU µs', 'of bare', 'wall µs', 'of bare', 'CPU of openapi-fetch'],
        SUBJECTS.map((subject) => [
          subject,
          ...column(costs, subject, 'cpu'),
          ...column(costs, subject, 'wall'),
          column(costs, subject, 'cpu', 'openapi-fetch')[1],
        ]),
      );
    }
    console.log('aim of intercom-fetch: CPU at most 1.2 of openapi-fetch, and below intercom-client\n');
  } finally {
    server.kill();
  }
}

/** Many processes, because what the compiler of one makes of the code stays as it is until its end. */
async function measure(lab: string, url: string, concurrency: number, runs: number): Promise<Costs> {
  const all: Costs = { 'bare fetch': [], 'openapi-fetch': [], 'intercom-fetch': [], 'intercom-client': [] };
  for (let run = 0; run < runs * 3; run++) {
    const { stdout } = await promisify(execFile)(process.execPath, ['calls.mjs', url, String(concurrency)], {
      cwd: lab,
    });
    const costs = JSON.parse(stdout) as Costs;
    for (const subject of SUBJECTS) all[subject].push(...costs[subject]);
  }
  return all;
}

function column(
  costs: Costs,
  subject: Subject,
  kind: keyof Cost,
  base: Subject = 'bare fetch',
): [string, string] {
  const own = costs[subject].map((cost) => cost[kind]);
  const ratios = own.map((value, index) => value / (costs[base][index]?.[kind] ?? NaN));
  return [median(own).toFixed(0), median(ratios).toFixed(2)];
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

const CALLS = `import { createIntercomClient, unwrap } from 'intercom-fetch';
import { IntercomClient } from 'intercom-client';
import createClient from 'openapi-fetch';
const [url, concurrency] = process.argv.slice(2);
const token = 'a-token';
const headers = { authorization: 'Bearer ' + token, 'intercom-version': '2.14', accept: 'application/json' };
const ours = createIntercomClient({ version: '2.14', token, baseUrl: url });
const sdk = new IntercomClient({ token, baseUrl: url });
const core = createClient({ baseUrl: url, headers });
const subjects = {
  'bare fetch': async () => (await (await fetch(url + '/conversations?per_page=20', { headers })).json()).conversations,
  'openapi-fetch': async () =>
    (await core.GET('/conversations', { params: { query: { per_page: 20 } } })).data.conversations,
  'intercom-fetch': async () =>
    (await unwrap(ours.GET('/conversations', { params: { query: { per_page: 20 } } }))).conversations,
  'intercom-client': async () => (await sdk.conversations.list({ per_page: 20 })).data,
};
const CALLS = 250;
const names = Object.keys(subjects);
const costs = Object.fromEntries(names.map((name) => [name, []]));
async function block(call) {
  let left = CALLS;
  await Promise.all(Array.from({ length: Number(concurrency) }, async () => {
    while (left-- > 0) if ((await call()).length !== 20) throw new Error('not twenty conversations');
  }));
}
for (let round = -6; round < 12; round++) {
  for (let turn = 0; turn < names.length; turn++) {
    const name = names[(turn + round + 30) % names.length];
    const [cpu, begin] = [process.cpuUsage(), performance.now()];
    await block(subjects[name]);
    const wall = performance.now() - begin;
    const { user, system } = process.cpuUsage(cpu);
    if (round >= 0) costs[name].push({ cpu: (user + system) / CALLS, wall: (wall * 1000) / CALLS });
  }
}
console.log(JSON.stringify(costs));
process.exit(0);
`;
