import { createSandbox, SANDBOX_TOKEN, type Sandbox } from '../../src/sandbox/sandbox.js';
import { NEWEST_STABLE } from '../../src/sandbox/version.js';
import { median } from './measure.js';
import { benchSandboxHttp } from './sandbox-http.js';
import { printTable } from './table.js';

const CONTACTS = 10_000;
const CONVERSATIONS = 200;
/** Calls of a kind before those that are counted, and those that are counted in each round. */
const [WARM_UP, COUNTED] = [30, 50];

type Call = (method: string, path: string, body?: unknown) => Promise<number>;

/** What an answer takes in process, from the request's text to the answer's, validation included. */
export async function benchSandbox(runs: number): Promise<void> {
  const sandbox = createSandbox();
  const call = callerOf(sandbox);
  console.error(`Filling a workspace with ${CONTACTS} contacts and ${CONVERSATIONS} conversations`);
  for (let number = 0; number < CONTACTS; number++) await call('POST', '/contacts', contact(number));
  for (let number = 0; number < CONVERSATIONS; number++) await call('POST', '/conversations', CONVERSATION);

  let created = CONTACTS;
  const subjects: Record<string, () => Promise<number>> = {
    'get a contact': () => call('GET', `/contacts/${CUSTOMER}`),
    'page of 10 contacts': () => call('GET', '/contacts?per_page=10'),
    'page of 150 contacts': () => call('GET', '/contacts?per_page=150'),
    'page of 150 conversations': () => call('GET', '/conversations?per_page=150'),
    'create a contact': () => call('POST', '/contacts', contact((created += 1))),
    'search with an index': () => call('POST', '/contacts/search', search('email', '=', 'a5000@example.com')),
    'search without an index': () => call('POST', '/contacts/search', search('name', '~', 'number 5000')),
  };
  const costs = new Map<string, Cost[]>();
  for (let run = 0; run < runs; run++)
    for (const [name, subject] of Object.entries(subjects))
      costs.set(name, [...(costs.get(name) ?? []), await measure(subject)]);
  printTable(
    ['an answer in process, ms', 'median', 'best round', 'CPU'],
    [...costs].map(([name, all]) => {
      const medians = all.map((cost) => cost.median);
      const cpu = median(all.map((cost) => cost.cpu));
      return [name, ...[median(medians), Math.min(...medians), cpu].map((value) => value.toFixed(2))];
    }),
  );
  if (sandbox.bugs.length > 0) throw new Error(sandbox.bugs[0]?.message);
  await benchSandboxHttp(runs);
}

const CUSTOMER = '6955a1c2f0e4b7d800000001';
const CONVERSATION = { from: { type: 'user', id: CUSTOMER }, body: 'Where do I find my invoices?' };
const contact = (number: number) => ({
  role: 'user',
  external_id: `number-${number}`,
  email: `a${number}@example.com`,
  name: `Contact number ${number}`,
});
const search = (field: string, operator: string, value: string) => ({ query: { field, operator, value } });

function callerOf({ answer }: Sandbox): Call {
  const headers = {
    authorization: `Bearer ${SANDBOX_TOKEN}`,
    'intercom-version': NEWEST_STABLE,
    'content-type': 'application/json',
  };
  return async (method, url, body) => {
    const sent = body === undefined ? {} : { body: JSON.stringify(body) };
    const begin = performance.now();
    const { status, body: text } = await answer({ method, url, headers, ...sent });
    const time = performance.now() - begin;
    if (status !== 200) throw new Error(`${method} ${url} gave ${status}: ${String(text)}`);
    return time;
  };
}

/** In milliseconds. On a busy machine the clock says more than the work takes; the CPU does not. */
interface Cost {
  median: number;
  cpu: number;
}

async function measure(subject: () => Promise<number>): Promise<Cost> {
  for (let count = 0; count < WARM_UP; count++) await subject();
  const times: number[] = [];
  const before = process.cpuUsage();
  for (let count = 0; count < COUNTED; count++) times.push(await subject());
  const { user, system } = process.cpuUsage(before);
  return { median: median(times), cpu: (user + system) / 1000 / COUNTED };
}
