import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { assertRefused, defineScenario } from '../../../src/suite/scenario.js';

export default defineScenario({
  resource: 'conversations',
  name: 'assign-to-team',
  since: '2.9',
  async run({ client, given }) {
    const admin_id = await given.adminId();
    const team_id = await given.teamId();
    const { id } = await given.conversation('I would like to talk to all of you.');
    const assign = (assignee_id: string) =>
      client.POST('/conversations/{conversation_id}/parts', {
        params: { path: { conversation_id: id } },
        body: { message_type: 'assignment', type: 'team', admin_id, assignee_id },
      });
    assertRefused(await assign('999999999'), 404, 'assignee_not_found');
    const assigned = await unwrap(assign(team_id));
    assert.equal(assigned.team_assignee_id, Number(team_id));
  },
});
