import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { assertHas, defineScenario } from '../../../src/suite/scenario.js';

export default defineScenario({
  resource: 'teams',
  name: 'list',
  since: '2.9',
  async run({ client }) {
    const { teams } = await unwrap(client.GET('/teams'));
    const [team] = teams;
    assertHas(team, 'a team');

    const same = await unwrap(client.GET('/teams/{team_id}', { params: { path: { team_id: team.id } } }));
    assert.equal(same.name, team.name);
    assert.deepEqual(same.admin_ids, team.admin_ids);
  },
});
