import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { defineScenario } from '../../../src/suite/scenario.js';

export default defineScenario({
  resource: 'conversations',
  name: 'assign',
  since: '2.9',
  async run({ client, given }) {
    const admin_id = await given.adminId();
    const { id } = await given.conversation('I would like to talk to somebody.');
    const assign = (assignee_id: string) =>
      unwrap(
        client.POST('/conversations/{conversation_id}/parts', {
          params: { path: { conversation_id: id } },
          body: { message_type: 'assignment', type: 'admin', admin_id, assignee_id },
        }),
      );

    const toAdmin = await assign(admin_id);
    assert.equal(toAdmin.admin_assignee_id, Number(admin_id));
    const part = toAdmin.conversation_parts.conversation_parts.at(-1);
    assert.equal(part?.part_type, 'assignment');
    assert.equal(String(part?.assigned_to?.id), admin_id);

    const unassigned = await assign('0');
    assert.ok(!unassigned.admin_assignee_id, 'nobody: null up to 2.15, 0 from 2.16 on');
  },
});
