import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { assertRefused, defineScenario } from '../../../src/suite/scenario.js';

export default defineScenario({
  resource: 'admins',
  name: 'away',
  since: '2.9',
  async run({ client, given }) {
    const params = { path: { admin_id: await given.adminId() } };
    const away = { away_mode_enabled: true, away_mode_reassign: true };
    await unwrap(client.PUT('/admins/{admin_id}/away', { params, body: away }));
    const gone = await unwrap(client.GET('/admins/{admin_id}', { params }));
    assert.equal(gone.away_mode_enabled, true);
    assert.equal(gone.away_mode_reassign, true);

    const back = { away_mode_enabled: false, away_mode_reassign: false };
    await unwrap(client.PUT('/admins/{admin_id}/away', { params, body: back }));
    const same = await unwrap(client.GET('/admins/{admin_id}', { params }));
    assert.equal(same.away_mode_enabled, false);

    assertRefused(
      await client.PUT('/admins/{admin_id}/away', {
        params: { path: { admin_id: '999999999' } },
        body: back,
      }),
      404,
      'admin_not_found',
    );
  },
});
