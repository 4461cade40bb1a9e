import { expect, test } from '@jest/globals';
import { createRedisStore, type RedisClient, type RedisStoreOptions } from './redis.js';

// Redis itself, and a fleet around it, are a step of `npm run verify`. Here it is gone, or says what it never should.
const gone: RedisClient = { sendCommand: () => Promise.reject(new Error('connect ECONNREFUSED')) };

const window = (ends: number, limit: number, remaining = limit - 1) => ({
  limit,
  remaining,
  reset: new Date(ends),
});

/** How many calls the store lets through at one moment, and what it says then. */
async function takeAll(store: ReturnType<typeof createRedisStore>, now: number) {
  for (let taken = 0; ; taken++) {
    const wait = await store.take(now);
    if (wait > 0) return { taken, wait };
  }
}

test('without Redis one call of a window goes ahead, and then the share of this process', async () => {
  const store = createRedisStore({ client: gone, processes: 8, reserve: 20 });
  for (const start of [0, 10_000]) {
    expect(await takeAll(store, start)).toEqual({ taken: 1, wait: 1000 });
    await store.settle(window(start + 10_000, 100), start + 1);
    expect(await takeAll(store, start + 2)).toEqual({ taken: 9, wait: 9998 });
    for (let call = 0; call < 9; call++) await store.settle(window(start + 10_000, 100), start + 3);
  }
});

test('when Redis goes away, the share begins with the next window, and divides by the processes that Redis knew', async () => {
  let isThere = true;
  const failures: string[] = [];
  const store = createRedisStore({
    client: { sendCommand: (...args) => (isThere ? Promise.resolve([0, 4]) : gone.sendCommand(...args)) },
    onFailure: ({ message }) => failures.push(message),
  });
  expect(await store.take(0)).toBe(0);
  await store.settle(window(10_000, 40), 1);
  isThere = false;
  expect(await store.take(2000)).toBe(8000);
  expect(await takeAll(store, 10_000)).toEqual({ taken: 1, wait: 1000 });
  await store.settle(window(20_000, 40), 10_001);
  expect(await takeAll(store, 10_002)).toEqual({ taken: 9, wait: 9998 });
  expect(failures).toEqual(Array(2).fill('connect ECONNREFUSED'));
  isThere = true;
  expect(await store.take(20_000)).toBe(0);
  expect(await store.take(20_000)).toBe(0);
});

test('a window that ends far away is not believed in for ever, so Redis is asked again and one call looks again', async () => {
  const far = 40 * 24 * 3_600_000;
  const asked: number[] = [];
  const sendCommand: RedisClient['sendCommand'] = (command) => {
    asked.push(Number(command[5]));
    return gone.sendCommand(command);
  };
  const store = createRedisStore({ client: { sendCommand }, processes: 1 });
  expect(await store.take(0)).toBe(0);
  await store.settle(window(far, 1), 1);
  expect(await store.take(2)).toBe(far - 2);
  expect(await store.take(60_001)).toBe(0);
  await store.settle(window(70_000, 10), 60_002);
  expect(await takeAll(store, 60_003)).toEqual({ taken: 9, wait: 9997 });
  expect(asked).toEqual([0, 60_001]);
});

test('a Redis that does not answer, or answers something else, is gone', async () => {
  const failuresOf = async (sendCommand: RedisClient['sendCommand']) => {
    const failures: string[] = [];
    const onFailure = ({ message }: Error) => failures.push(message);
    await createRedisStore({ client: { sendCommand }, timeout: 1, onFailure }).take(0);
    return failures;
  };
  expect(await failuresOf(() => new Promise(() => {}))).toEqual(['Redis did not answer within 1 ms.']);
  for (const reply of ['OK', [0], [0, 'x'], null]) {
    expect(await failuresOf(() => Promise.resolve(reply))).toEqual([
      expect.stringContaining('Redis was to answer with two numbers, but answered '),
    ]);
  }
});

test.each<[object, string]>([
  [{}, 'client is undefined, expected an object with the function sendCommand'],
  [{ client: gone, key: '' }, 'key is "", expected a text that is not empty'],
  [{ client: gone, processes: 0 }, 'processes is 0, expected a whole number, 1 or more'],
  [{ client: gone, timeout: 0 }, 'timeout is 0, expected milliseconds above 0'],
  [{ client: gone, url: 'x' }, 'there is no option of createRedisStore "url", expected client, key,'],
])('%j is refused', (options, message) => {
  expect(() => createRedisStore(options as RedisStoreOptions)).toThrow(message);
});
