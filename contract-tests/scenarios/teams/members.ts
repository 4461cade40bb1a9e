import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { assertHas, assertRefused, defineScenario } from '../../../src/suite/scenario.js';

export default defineScenario({
  resource: 'teams',
  name: 'members',
  since: 'Unstable',
  async run({ client }) {
    const { teams } = await unwrap(client.GET('/teams'));
    const team = teams.find(({ admin_ids }) => admin_ids.length > 1);
    const [first, second] = team?.admin_ids ?? [];
    assertHas(team && first && second, 'a team with two members');

    const params = { path: { team_id: team.id } };
    await unwrap(client.PUT('/teams/{team_id}', { params, body: { admin_ids: [first] } }));
    const smaller = await unwrap(client.GET('/teams/{team_id}', { params }));
    assert.deepEqual(smaller.admin_ids, [first]);
    const admin = await unwrap(
      client.GET('/admins/{admin_id}', { params: { path: { admin_id: String(second) } } }),
    );
    assert.ok(!admin.team_ids.includes(Number(team.id)), 'whoever left knows it too');

    assertRefused(
      await client.PUT('/teams/{team_id}', { params, body: { admin_ids: [first], name: 'Renamed' } }),
      400,
      'parameter_invalid',
    );
    await unwrap(client.PUT('/teams/{team_id}', { params, body: { admin_ids: team.admin_ids } }));
  },
});
