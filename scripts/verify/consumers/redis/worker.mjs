// One process of a fleet: calls as often as it may, and prints how many calls of each window it used and how many were
// refused. Once it is connected it says so, and is told until when to go on.
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { createIntercomClient, createRateLimiter, rateLimitOf } from 'intercom-fetch';
import { createRedisStore } from 'intercom-fetch/redis';
import { createClient } from 'redis';

const [baseUrl, url] = process.argv.slice(2);
const redis = createClient({ url });
redis.on('error', () => {});
await redis.connect();
console.log('connected');
const [until] = await once(createInterface(process.stdin), 'line');

const rateLimit = createRateLimiter({ store: createRedisStore({ client: redis }) });
const client = createIntercomClient({
  version: '2.14',
  token: 'sandbox-token',
  baseUrl,
  retry: false,
  rateLimit,
  timeout: false,
});
const used = {};
let refused = 0;
const signal = AbortSignal.timeout(Number(until) - Date.now());

async function callOn() {
  while (!signal.aborted) {
    const { response } = await client.GET('/me', { signal });
    if (response.status === 429) refused++;
    const { reset } = rateLimitOf(response);
    used[reset.getTime()] = (used[reset.getTime()] ?? 0) + 1;
  }
}

await Promise.allSettled(Array.from({ length: 12 }, callOn));
console.log(JSON.stringify({ used, refused }));
process.exit();
