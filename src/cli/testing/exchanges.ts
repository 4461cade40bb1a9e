import { valueAt } from '../../description/json.js';
import { createSandbox, SANDBOX_TOKEN } from '../../sandbox/index.js';
import type { Exchange } from '../../traffic/exchange.js';
import { createTap } from '../../traffic/tap.js';

export const REQUESTS: readonly { name: string; body?: object }[] = [
  { name: 'GET /tags' },
  { name: 'GET /me' },
  { name: 'GET /contacts?per_page=1' },
  { name: 'GET /conversations' },
  { name: 'POST /tags', body: { name: 'Beta' } },
];

/** What the sandbox answers, by request. */
const real = new Map<string, Exchange>();

/** Sends the requests to a sandbox, once. */
export async function sendRequests(): Promise<void> {
  const tap = createTap(createSandbox().fetch);
  const headers = {
    authorization: `Bearer ${SANDBOX_TOKEN}`,
    'intercom-version': '2.14',
    'content-type': 'application/json',
  };
  for (const { name, body } of REQUESTS) {
    const [method = '', path = ''] = name.split(' ');
    const init = { method, headers, ...(body ? { body: JSON.stringify(body) } : {}) };
    await (await tap.fetch(`https://api.intercom.io${path}`, init)).text();
    const exchange = tap.exchanges.at(-1);
    if (exchange) real.set(name, exchange);
  }
}

/** What a pointer into the exchange is to hold; {@link GONE} takes it away. */
export type Damage = Record<string, unknown>;
export const GONE = Symbol('gone');

/** A copy of what the sandbox answered, with something changed. */
export function damaged(name: string, damage: Damage = {}, version = '2.14'): Exchange {
  const exchange = structuredClone(real.get(name));
  if (!exchange) throw new Error(`${name} was not sent.`);
  exchange.request.headers['intercom-version'] = version;
  for (const [pointer, value] of Object.entries(damage)) {
    const cut = pointer.lastIndexOf('/');
    const owner = valueAt(exchange, pointer.slice(0, cut)) as Record<string, unknown>;
    const key = pointer.slice(cut + 1);
    if (value === GONE) Reflect.deleteProperty(owner, key);
    else owner[key] = value;
  }
  return exchange;
}
