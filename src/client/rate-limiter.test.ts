import { afterEach, expect, jest, test } from '@jest/globals';
import {
  createIntercomClient,
  createRateLimiter,
  type RateLimit,
  type RateLimiterOptions,
  type RateLimitStore,
} from './index.js';
import { closeServers, failure, json, startServer } from './testing/server.js';
import { countTimers, releaseTimers, runningDelays, runningTimers } from './testing/timers.js';

afterEach(() => {
  releaseTimers();
  return closeServers();
});

/** A server that counts in windows as Intercom does, only shorter: `limit` calls until the next whole second. */
async function start(limit: number) {
  const used = new Map<number, number>();
  let refused = 0;
  const server = await startServer((response, request) => {
    const window = Math.floor(Date.now() / 1000);
    const count = (used.get(window) ?? 0) + 1;
    used.set(window, count);
    const headers = {
      'x-ratelimit-limit': String(limit),
      'x-ratelimit-remaining': String(Math.max(0, limit - count)),
      'x-ratelimit-reset': String(window + 1),
    };
    if (count > limit) refused += 1;
    const answer =
      count > limit
        ? failure(429, 'rate_limit_exceeded', 'x', headers)
        : json(200, { type: 'list', data: [] }, headers);
    setTimeout(() => answer(response, request), Math.random() * 5);
  });
  return { server, used, refused: () => refused };
}

test('many concurrent calls stay inside the windows without a 429', async () => {
  const { server, used, refused } = await start(40);
  const rateLimit = createRateLimiter();
  const options = {
    version: '2.14',
    token: 'a-token',
    baseUrl: server.url,
    retry: false,
    rateLimit,
  } as const;
  // Two clients of one workspace share the limiter.
  const [one, two] = [createIntercomClient(options), createIntercomClient(options)];
  const calls = Array.from({ length: 100 }, (_, index) => (index % 2 ? one : two).GET('/tags'));
  const statuses = (await Promise.all(calls)).map(({ response }) => response.status);
  expect(new Set(statuses)).toEqual(new Set([200]));
  expect([refused(), server.received.length]).toEqual([0, 100]);
  expect(Math.max(...used.values())).toBeLessThanOrEqual(40);
  expect(used.size).toBeGreaterThanOrEqual(3);
});

test('the timeout counts from the call, so the wait for a turn is in it', async () => {
  const store: RateLimitStore = { take: () => 60_000, settle: () => undefined };
  const rateLimit = createRateLimiter({ store });
  const client = createIntercomClient({ version: '2.14', token: 'a-token', timeout: 30, rateLimit });
  await expect(client.GET('/tags')).rejects.toMatchObject({ name: 'IntercomTimeoutError', timeout: 30 });
});

test('an option of a limiter that is none is refused', () => {
  const make = (options: object) => () => createRateLimiter(options);
  expect(make({ reserve: -1 })).toThrow('reserve is -1, expected a whole number, 0 or more');
  expect(make({ reserve: NaN })).toThrow('reserve is NaN, expected a whole number, 0 or more');
  expect(make({ maxWait: 5 })).toThrow('maxWait is 5, expected milliseconds from 1000 to 2147483647');
  expect(make({ store: new Map() })).toThrow(
    'store is an object, expected an object with the functions take and settle',
  );
  expect(make({ reserved: 5 })).toThrow(
    'there is no option of createRateLimiter "reserved", expected reserve, maxWait, store',
  );
});

test('what is reserved for others is left over', async () => {
  const { server, used } = await start(20);
  const rateLimit = createRateLimiter({ reserve: 15 });
  const client = createIntercomClient({ version: '2.14', token: 'a-token', baseUrl: server.url, rateLimit });
  await Promise.all(Array.from({ length: 8 }, () => client.GET('/tags')));
  expect(Math.max(...used.values())).toBeLessThanOrEqual(5);
});

test('without headers nothing is held back after the first answer', async () => {
  const server = await startServer(json(200, { type: 'list', data: [] }));
  const rateLimit = createRateLimiter();
  const client = createIntercomClient({ version: '2.14', token: 'a-token', baseUrl: server.url, rateLimit });
  await Promise.all(Array.from({ length: 50 }, () => client.GET('/tags')));
  expect(server.received).toHaveLength(50);
});

test('an abort gives up the place in the queue, and no timer stays behind', async () => {
  countTimers();
  const asked: string[] = [];
  const store: RateLimitStore = {
    take: () => (asked.push('take'), 60_000),
    settle: () => void asked.push('settle'),
  };
  const rateLimit = createRateLimiter({ store });
  const client = createIntercomClient({ version: '2.14', token: 'a-token', rateLimit });
  const controller = new AbortController();
  const calls = Array.from({ length: 20 }, () => client.GET('/tags', { signal: controller.signal }));
  // The store is being asked: what it will answer finds nobody waiting.
  while (asked.length < 1) await new Promise(setImmediate);
  controller.abort(new Error('user left'));
  const outcomes = await Promise.allSettled(calls);
  expect(new Set(outcomes.map((outcome) => String((outcome as { reason?: unknown }).reason)))).toEqual(
    new Set(['Error: user left']),
  );
  expect(asked).not.toContain('settle');
  expect(runningTimers()).toBe(0);
});

test('each attempt takes a turn and gives it back, whatever becomes of it', async () => {
  const log: string[] = [];
  const store: RateLimitStore = {
    take: () => (log.push('take'), Promise.resolve(0)),
    settle: (seen: RateLimit | undefined) => void log.push(seen ? `settle ${seen.remaining}` : 'settle'),
  };
  const headers = {
    'x-ratelimit-limit': '9',
    'x-ratelimit-remaining': '8',
    'x-ratelimit-reset': '1900000000',
  };
  const busy = failure(429, 'rate_limit_exceeded', 'x', { 'retry-after': '0', ...headers });
  const server = await startServer(
    busy,
    (response) => void response.socket?.resetAndDestroy(),
    json(200, {}, headers),
  );
  const rateLimit = createRateLimiter({ store });
  const client = createIntercomClient({ version: '2.14', token: 'a-token', baseUrl: server.url, rateLimit });
  await client.GET('/tags');
  expect(log).toEqual(['take', 'settle 8', 'take', 'settle', 'take', 'settle 8']);

  // The token function fails: nothing was sent, and the turn is free again.
  const broken = createIntercomClient({
    version: '2.14',
    token: () => Promise.reject(new Error('sealed')),
    rateLimit,
  });
  await expect(broken.GET('/tags')).rejects.toThrow('sealed');
  expect(log.slice(-2)).toEqual(['take', 'settle']);
});

test('a store that fails fails the calls that wait for it', async () => {
  const store: RateLimitStore = {
    take: () => Promise.reject(new Error('store is down')),
    settle: () => undefined,
  };
  const client = createIntercomClient({
    version: '2.14',
    token: 'a-token',
    rateLimit: createRateLimiter({ store }),
  });
  const outcomes = await Promise.allSettled([client.GET('/tags'), client.GET('/teams')]);
  expect(outcomes).toEqual(outcomes.map(() => ({ status: 'rejected', reason: new Error('store is down') })));
});

test("a clock that differs from Intercom's does not shorten a window", async () => {
  // The answers come from a server that is an hour behind.
  const times: number[] = [];
  const store: RateLimitStore = {
    take: (now) => (times.push(now), 0),
    settle: (_seen, now) => void times.push(now),
  };
  const limiter = createRateLimiter({ store });
  const { signal } = new AbortController();
  await limiter.acquire(signal);
  limiter.release({ headers: new Headers({ date: new Date(Date.now() - 3_600_000).toUTCString() }) });
  await limiter.acquire(signal);
  const [before = 0, , after = 0] = times;
  expect(Math.round((before - after) / 60_000)).toBe(60);
});

/** Whether the next call goes at once, after answers with these windows that came in this order. */
async function goesAfter(...answers: { remaining: number; endsIn: number }[]): Promise<boolean> {
  const now = Math.floor(Date.now() / 1000);
  const limiter = createRateLimiter();
  const controller = new AbortController();
  const release = ({ remaining, endsIn }: { remaining: number; endsIn: number }) =>
    limiter.release({
      headers: new Headers({
        'x-ratelimit-limit': '10',
        'x-ratelimit-remaining': String(remaining),
        'x-ratelimit-reset': String(now + endsIn),
      }),
    });
  countTimers();
  // The first call learns of a window that has room for all others.
  await limiter.acquire(controller.signal);
  release({ remaining: answers.length, endsIn: 60 });
  await Promise.all(answers.map(() => limiter.acquire(controller.signal)));
  answers.forEach(release);
  await new Promise(setImmediate);
  let gone = false;
  const next = limiter.acquire(controller.signal).then(() => (gone = true));
  await new Promise(setImmediate);
  controller.abort(new Error('seen enough'));
  await next.catch(() => undefined);
  releaseTimers();
  return gone;
}

test('an answer that comes late, with older headers, does not raise the budget', async () => {
  const [newest, older, oldest] = [2, 3, 4].map((remaining) => ({ remaining, endsIn: 60 }));
  if (!newest || !older || !oldest) throw new Error('There are three answers.');
  expect(await goesAfter(oldest, older, newest)).toBe(true);
  const usedUp = { remaining: 0, endsIn: 60 };
  expect(await goesAfter(older, newest, usedUp)).toBe(false);
  expect(await goesAfter(usedUp, newest, older)).toBe(false);
  // Of a window that is over it says nothing about the one that runs.
  expect(await goesAfter(usedUp, { remaining: 9, endsIn: 30 })).toBe(false);
  expect(await goesAfter(usedUp, { remaining: 9, endsIn: 90 })).toBe(true);
});

/** What the next call waits for, in milliseconds, after an answer with this window that is used up. */
async function waitsAfter(reset: string, options: RateLimiterOptions = {}): Promise<number[]> {
  const limiter = createRateLimiter(options);
  const controller = new AbortController();
  await limiter.acquire(controller.signal);
  countTimers();
  limiter.release({
    headers: new Headers({
      'x-ratelimit-limit': '1000',
      'x-ratelimit-remaining': '0',
      'x-ratelimit-reset': reset,
    }),
  });
  // A turn later, so that the answer is taken in before anybody asks.
  await new Promise(setImmediate);
  const waiting = limiter.acquire(controller.signal);
  await new Promise(setImmediate);
  const delays = runningDelays();
  controller.abort(new Error('seen enough'));
  await waiting.catch(() => undefined);
  releaseTimers();
  return delays;
}

test('a window that ends too late to wait for fails the calls that wait for it, and says how late', async () => {
  const seconds = Math.floor(Date.now() / 1000);
  // In forty days, and a reset in milliseconds where seconds are due.
  for (const reset of [seconds + 40 * 86_400, Date.now() + 10_000]) {
    const headers = {
      'x-ratelimit-limit': '10',
      'x-ratelimit-remaining': '0',
      'x-ratelimit-reset': `${reset}`,
    };
    const fetch = () => Promise.resolve(Response.json({ data: [] }, { headers }));
    const rateLimit = createRateLimiter();
    const client = createIntercomClient({
      version: '2.14',
      token: 'a-token',
      fetch,
      rateLimit,
      timeout: false,
    });
    await client.GET('/tags');
    const refused = [client.GET('/tags'), client.GET('/segments')];
    for (const call of refused) {
      await expect(call).rejects.toMatchObject({
        name: 'IntercomLimitError',
        message: expect.stringMatching(
          /^the rate limit leaves no room for \d+ ms, and maxWait of the limiter is 60000 ms$/,
        ),
      });
    }
    expect(await refused[0]?.catch(({ wait }: { wait: number }) => wait)).toBeGreaterThan(39 * 86_400_000);
  }
});

test('of a window that nobody waits for, one call looks again after maxWait', async () => {
  let now = Date.now();
  const clock = jest.spyOn(Date, 'now').mockImplementation(() => now);
  try {
    const answers = [0, 5].map((remaining, index) => ({
      'x-ratelimit-limit': '10',
      'x-ratelimit-remaining': `${remaining}`,
      'x-ratelimit-reset': `${Math.floor(now / 1000) + (index === 0 ? 40 * 86_400 : 70)}`,
    }));
    const fetch = () =>
      Promise.resolve(Response.json({ data: [] }, { headers: answers.shift() ?? answers[0] ?? {} }));
    const rateLimit = createRateLimiter({ maxWait: 60_000 });
    const client = createIntercomClient({
      version: '2.14',
      token: 'a-token',
      fetch,
      rateLimit,
      timeout: false,
    });
    await client.GET('/tags');
    await expect(client.GET('/tags')).rejects.toMatchObject({ name: 'IntercomLimitError' });
    now += 60_000;
    expect((await client.GET('/tags')).response.status).toBe(200);
    expect((await client.GET('/tags')).response.status).toBe(200);
  } finally {
    clock.mockRestore();
  }
});

test('a window that ends at no time there is, is no window', async () => {
  for (const reset of ['9'.repeat(20), '9'.repeat(400), '1e3', '-1', 'soon']) {
    expect(await waitsAfter(reset)).toEqual([]);
  }
});
