import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { assertRefused, defineScenario } from '../../../src/suite/scenario.js';

export default defineScenario({
  resource: 'admins',
  name: 'directory',
  since: '2.9',
  async run({ client }) {
    const { admins } = await unwrap(client.GET('/admins'));
    const [admin] = admins;
    assert.ok(admin, 'a workspace has at least one admin');

    const same = await unwrap(client.GET('/admins/{admin_id}', { params: { path: { admin_id: admin.id } } }));
    assert.equal(same.id, admin.id);
    assert.equal(same.email, admin.email);

    const query = { display_avatar: true };
    const [shown] = (await unwrap(client.GET('/admins', { params: { query } }))).admins;
    assert.ok(shown && 'avatar' in shown, 'pictures are shown to who asks for them');

    assertRefused(
      await client.GET('/admins/{admin_id}', { params: { path: { admin_id: '999999999' } } }),
      404,
      'admin_not_found',
      'not_found',
    );
  },
});
