import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { assertRefused, defineScenario } from '../../../src/suite/scenario.js';

export default defineScenario({
  resource: 'conversations',
  name: 'assign',
  since: '2.9',
  async run({ client, given }) {
    const admin_id = await given.adminId();
    const team_id = await given.teamId();
    const { id } = await given.conversation('I would like to talk to somebody.');
    const send = (type: 'admin' | 'team', assignee_id: string) =>
      client.POST('/conversations/{conversation_id}/parts', {
        params: { path: { conversation_id: id } },
        body: { message_type: 'assignment', type, admin_id, assignee_id },
      });
    const assign = async (type: 'admin' | 'team', assignee_id: string) =>
      unwrap(await send(type, assignee_id));

    const toAdmin = await assign('admin', admin_id);
    assert.equal(toAdmin.admin_assignee_id, Number(admin_id));
    const part = toAdmin.conversation_parts.conversation_parts.at(-1);
    assert.equal(part?.part_type, 'assignment');
    assert.equal(String(part?.assigned_to?.id), admin_id);

    assertRefused(await send('team', '999999999'), 404, 'assignee_not_found');

    const toTeam = await assign('team', team_id);
    assert.equal(toTeam.team_assignee_id, Number(team_id));

    const unassigned = await assign('admin', '0');
    assert.ok(!unassigned.admin_assignee_id, 'nobody: null up to 2.15, 0 from 2.16 on');
  },
});
