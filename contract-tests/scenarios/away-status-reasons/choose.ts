import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { assertHas, assertRefused, defineScenario } from '../../../src/suite/scenario.js';

export default defineScenario({
  resource: 'away-status-reasons',
  name: 'choose',
  since: '2.14',
  async run({ client, given }) {
    const { data } = await unwrap(client.GET('/away_status_reasons'));
    const reason = data.find(({ deleted }) => !deleted);
    const deleted = data.find((other) => other.deleted);
    assertHas(reason && deleted, 'a reason, and one that is deleted');

    const params = { path: { admin_id: await given.adminId() } };
    const away = { away_mode_enabled: true, away_mode_reassign: false };
    const choose = (id: string) =>
      client.PUT('/admins/{admin_id}/away', {
        params,
        body: { ...away, away_status_reason_id: Number(id) },
      });
    await unwrap(choose(reason.id));
    const admin = await unwrap(client.GET('/admins/{admin_id}', { params }));
    assert.equal(String(admin.away_status_reason_id), reason.id);

    assertRefused(await choose(deleted.id), 400, 'parameter_invalid');
    const back = { away_mode_enabled: false, away_mode_reassign: false };
    await unwrap(client.PUT('/admins/{admin_id}/away', { params, body: back }));
    const returned = await unwrap(client.GET('/admins/{admin_id}', { params }));
    assert.equal(returned.away_status_reason_id, null);
  },
});
