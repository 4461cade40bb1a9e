import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { defineScenario } from '../../../src/suite/scenario.js';

/** 2096-10-02: later than any clock that the story will run under. */
const NEVER = 4_000_000_000;

export default defineScenario({
  resource: 'admins',
  name: 'activity-log-search',
  since: '2.16',
  async run({ client, given }) {
    const { event_types } = await unwrap(client.GET('/admins/activity_log_event_types'));
    assert.ok(event_types.includes('office_hours_change'));

    const find = async (query: { created_at_after: number; event_types?: 'office_hours_change'[] }) =>
      (await unwrap(client.POST('/admins/activity_logs/search', { body: query }))).activity_logs;
    assert.deepEqual(await find({ created_at_after: NEVER }), []);

    await unwrap(
      client.POST('/office_hours_schedules', {
        body: {
          name: given.fresh('Shop'),
          time_zone_name: 'Europe/Vienna',
          time_intervals: [{ start_minute: 540, end_minute: 1020 }],
        },
      }),
    );
    const found = await given.eventually(
      () => find({ created_at_after: 0, event_types: ['office_hours_change'] }),
      (logs) => logs.length > 0,
    );
    assert.ok(found.length > 0, 'what was done is logged');
    assert.ok(found.every(({ activity_type }) => activity_type === 'office_hours_change'));
  },
});
