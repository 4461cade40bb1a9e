import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { defineScenario } from '../../../src/suite/scenario.js';

export default defineScenario({
  resource: 'admins',
  name: 'me',
  since: '2.9',
  async run({ client }) {
    const me = await unwrap(client.GET('/me'));
    assert.equal(me.type, 'admin');
    assert.equal(me.app.type, 'app');

    const { admins } = await unwrap(client.GET('/admins'));
    assert.ok(
      admins.some(({ id }) => id === me.id),
      'the admin behind the token is one of the admins',
    );
  },
});
