import { expect, test } from '@jest/globals';
import { runScenario, type Connection, type Scenario } from './run.js';
import { assertHas, defineScenario, type Given } from './scenario.js';

/** Tells a story in a place where nothing is sent. */
const tell = (run: (given: Given) => Promise<void>, facts: Partial<Connection> = {}) => {
  const scenario: Scenario = defineScenario({
    resource: 'contacts',
    name: 'search',
    since: '2.9',
    run: ({ given }) => run(given),
  });
  return runScenario(scenario, '2.14', {
    kind: 'sandbox',
    label: 'a test',
    open: () => ({
      baseUrl: 'https://api.intercom.io',
      token: 'x',
      tag: '-t1',
      fetch: () => Promise.reject(new Error('Nothing is sent.')),
      ...facts,
    }),
  });
};

/** A search that finds what was made when it is asked for the nth time, and the story that waits for it. */
function lagging(times: number) {
  const seen: number[] = [];
  const run = async (given: Given) => {
    let asked = 0;
    const ask = () => Promise.resolve(++asked);
    seen.push(await given.eventually(ask, (answer) => answer >= times));
  };
  return { seen, run };
}

test('a search that lags behind is asked again in a workspace, after longer and longer waits', async () => {
  const waits: number[] = [];
  const wait = (milliseconds: number) => Promise.resolve(void waits.push(milliseconds));
  const { seen, run } = lagging(7);
  expect(await tell(run, { live: { adminId: '7', wait } })).toMatchObject({ findings: [] });
  expect(seen).toEqual([7]);
  expect(waits).toEqual([1000, 2000, 4000, 8000, 15_000, 15_000]);
});

test('what is never found passes the story over, after five minutes', async () => {
  let waited = 0;
  const wait = (milliseconds: number) => Promise.resolve(void (waited += milliseconds));
  const { seen, run } = lagging(Infinity);
  const { skipped } = await tell(run, { live: { adminId: '7', wait } });
  expect(skipped).toBe('what was made was not found within 300 s');
  expect(seen).toEqual([]);
  expect(waited).toBe(300_000);
});

test.each([
  ['a sandbox', {}],
  ['a rehearsal', { live: { adminId: '7' } }],
])('%s is asked once, and the story judges the answer', async (_, facts) => {
  const { seen, run } = lagging(2);
  await tell(run, facts);
  expect(seen).toEqual([1]);
});

test('what a workspace does not have passes the story over there, and is a finding in the sandbox', async () => {
  const run = () => {
    assertHas([][0], 'a team');
    return Promise.resolve();
  };
  expect(await tell(run, { live: { adminId: '7' } })).toMatchObject({
    skipped: 'the workspace must have a team',
  });
  expect((await tell(run)).findings).toMatchObject([{ message: 'the workspace must have a team' }]);
});
