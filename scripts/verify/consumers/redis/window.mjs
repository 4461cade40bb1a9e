// A window that ends in forty days is told of once: a fleet must neither call in it nor stay silent for so long.
import assert from 'node:assert/strict';
import { createIntercomClient, createRateLimiter, IntercomLimitError } from 'intercom-fetch';
import { createRedisStore } from 'intercom-fetch/redis';
import { createClient } from 'redis';

const redis = createClient({ url: process.argv[2] });
await redis.connect();
const onFailure = (error) => {
  throw error;
};
const [one, other] = Array.from({ length: 2 }, () =>
  createRedisStore({ client: redis, key: 'far', onFailure }),
);
const far = 40 * 24 * 3_600_000;
const now = Date.now();
const window = (ends, limit) => ({ limit, remaining: limit - 1, reset: new Date(ends) });

assert.equal(await one.take(now), 0);
await one.settle(window(now + far, 1), now);
assert.equal(await other.take(now), far);

const rateLimit = createRateLimiter({ store: other });
const client = createIntercomClient({ version: '2.14', token: 'sandbox-token', rateLimit });
await assert.rejects(client.GET('/me'), IntercomLimitError);

const later = now + 60_001;
assert.equal(await other.take(later), 0);
await other.settle(window(later + 10_000, 3), later);
assert.deepEqual([await one.take(later), await other.take(later)], [0, 0]);
assert.notEqual(await one.take(later), 0);
await redis.close();
