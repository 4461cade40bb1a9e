import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { defineScenario } from '../../../src/suite/scenario.js';

export default defineScenario({
  resource: 'teams',
  name: 'metrics',
  since: '2.16',
  async run({ client, given }) {
    const admin_id = await given.adminId();
    const params = { path: { team_id: await given.teamId() } };
    const open = async () => {
      const { data } = await unwrap(client.GET('/teams/{team_id}/metrics', { params }));
      const metric = data.find((member) => member.admin_id === admin_id);
      assert.ok(metric, 'every member has an entry');
      return metric.open;
    };
    const before = await open();
    const { id } = await given.conversation('Who takes care of this?');
    await unwrap(
      client.POST('/conversations/{conversation_id}/parts', {
        params: { path: { conversation_id: id } },
        body: { message_type: 'assignment', type: 'admin', admin_id, assignee_id: admin_id },
      }),
    );
    assert.equal(await open(), before + 1);
  },
});
