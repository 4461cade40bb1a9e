import { expect, test } from '@jest/globals';
import { pace } from './pace.js';

const url = 'http://127.0.0.1:1/tags';
const { signal } = new AbortController();

/** A `fetch` that answers in this order; an error is thrown. */
function answers(...outcomes: (number | Error)[]) {
  const sent: string[] = [];
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    sent.push(`${request.method} ${await request.text()}`);
    const outcome = outcomes[sent.length - 1] ?? 200;
    if (typeof outcome !== 'number') throw outcome;
    return new Response('{}', { status: outcome, headers: { 'retry-after': '0' } });
  };
  return { fetch, sent };
}

test('what was refused for its rate is sent again, whatever it was', async () => {
  const { fetch, sent } = answers(429, 429, 200);
  const waits: number[] = [];
  const paced = pace(fetch, { signal, onWait: (delay) => waits.push(delay) });
  expect((await paced(url, { method: 'POST', body: 'a' })).status).toBe(200);
  expect(sent).toEqual(['POST a', 'POST a', 'POST a']);
  expect(waits).toHaveLength(2);
});

test('reading is tried again over another connection, and nothing else is', async () => {
  const closed = new TypeError('other side closed');
  const reading = answers(closed, closed, 200);
  expect((await pace(reading.fetch, { signal })(url)).status).toBe(200);
  const writing = answers(closed);
  await expect(pace(writing.fetch, { signal })(url, { method: 'POST' })).rejects.toThrow('other side closed');
  const away = answers(closed, closed, closed);
  await expect(pace(away.fetch, { signal })(url)).rejects.toThrow('other side closed');
});

test('a stopped run waits for nothing', async () => {
  const { fetch, sent } = answers(429);
  const stop = new AbortController();
  const paced = pace(fetch, {
    signal: stop.signal,
    onWait: () => stop.abort(new Error('the run was stopped')),
  });
  await expect(paced(url)).rejects.toThrow();
  expect(sent).toHaveLength(1);
});
