import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { assertHas, assertRefused, defineScenario } from '../../../src/suite/scenario.js';

export default defineScenario({
  resource: 'roles',
  name: 'of-admins',
  since: 'Unstable',
  async run({ client }) {
    const { admins } = await unwrap(client.GET('/admins'));
    const held = admins.find(({ role }) => role)?.role;
    assertHas(held, 'an admin with a role');
    const { data } = await unwrap(client.GET('/roles'));
    assert.ok(
      data.some(({ id }) => id === held.id),
      'the role of an admin is among them',
    );
    const role = await unwrap(client.GET('/roles/{role_id}', { params: { path: { role_id: held.id } } }));
    assert.equal(role.name, held.name);
    const params = { path: { role_id: '999999' } };
    assertRefused(await client.GET('/roles/{role_id}', { params }), 404, 'not_found');
  },
});
