import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { assertRefused, defineScenario } from '../../../src/suite/scenario.js';

export default defineScenario({
  resource: 'exports',
  name: 'messages',
  since: '2.9',
  async run({ client, given }) {
    await given.conversation('Do you ship to islands?');
    const body = { created_at_after: 1, created_at_before: 4_000_000_000 };
    const start = () => client.POST('/export/content/data', { body });
    const first = await unwrap(start());
    assertRefused(await start(), 429, 'rate_limit_exceeded');
    const cancelled = { path: { job_identifier: first.job_identifier } };
    await unwrap(client.POST('/export/cancel/{job_identifier}', { params: cancelled }));
    const over = await unwrap(client.GET('/export/content/data/{job_identifier}', { params: cancelled }));
    assert.equal(over.status, 'canceled');

    const { job_identifier } = await unwrap(start());
    const params = { path: { job_identifier } };
    const seen: string[] = [];
    while (seen.at(-1) !== 'completed' && seen.length < 10)
      seen.push((await unwrap(client.GET('/export/content/data/{job_identifier}', { params }))).status);
    assert.deepEqual(seen, ['in_progress', 'completed']);
    const file = await unwrap(
      client.GET('/download/content/data/{job_identifier}', { params, parseAs: 'blob' }),
    );
    assert.ok(file.size > 0);
  },
});
