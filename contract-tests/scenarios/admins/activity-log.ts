import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { defineScenario } from '../../../src/suite/scenario.js';

/** 2096-10-02: later than any clock that the story will run under. */
const NEVER = 4_000_000_000;

export default defineScenario({
  resource: 'admins',
  name: 'activity-log',
  since: '2.9',
  async run({ client, given }) {
    const params = { path: { admin_id: await given.adminId() } };
    const setAway = (away: boolean) =>
      unwrap(
        client.PUT('/admins/{admin_id}/away', {
          params,
          body: { away_mode_enabled: away, away_mode_reassign: away },
        }),
      );
    await setAway(true);
    await setAway(false);

    const list = async (query: {
      created_at_after: number;
      created_at_before?: number;
      page?: number;
      per_page?: number;
    }) => (await unwrap(client.GET('/admins/activity_logs', { params: { query } }))).activity_logs;
    assert.deepEqual(await list({ created_at_after: NEVER }), []);
    assert.deepEqual(await list({ created_at_after: 0, created_at_before: 1 }), []);
    const [latest, ...others] = await list({ created_at_after: 0, per_page: 1 });
    assert.deepEqual(others, [], 'a page of one holds one');
    assert.equal(latest?.activity_type, 'admin_away_mode_change', 'what was done is logged');
    assert.deepEqual([latest.metadata?.away_mode, latest.metadata?.reassign_conversations], [false, false]);
    const [before] = await list({ created_at_after: 0, per_page: 1, page: 2 });
    assert.deepEqual([before?.metadata?.away_mode, before?.metadata?.reassign_conversations], [true, true]);
  },
});
