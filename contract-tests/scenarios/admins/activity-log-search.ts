import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { defineScenario } from '../../../src/suite/scenario.js';

export default defineScenario({
  resource: 'admins',
  name: 'activity-log-search',
  since: '2.16',
  async run({ client, given }) {
    const { event_types } = await unwrap(client.GET('/admins/activity_log_event_types'));
    assert.ok(event_types.includes('admin_away_mode_change'));

    const find = async () => {
      const body = { created_at_after: 0, event_types: ['admin_away_mode_change' as const] };
      return (await unwrap(client.POST('/admins/activity_logs/search', { body }))).activity_logs;
    };
    const before = await find();
    const params = { path: { admin_id: await given.adminId() } };
    const body = { away_mode_enabled: false, away_mode_reassign: false };
    await unwrap(client.PUT('/admins/{admin_id}/away', { params, body }));
    assert.equal((await find()).length, before.length + 1);
  },
});
