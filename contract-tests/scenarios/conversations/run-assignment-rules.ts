import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { defineScenario } from '../../../src/suite/scenario.js';

export default defineScenario({
  resource: 'conversations',
  name: 'run-assignment-rules',
  since: '2.9',
  before: '2.12',
  async run({ client, given }) {
    const team_id = await given.teamId();
    const { id } = await given.conversation('Who can help me?');
    const params = { path: { conversation_id: id } };
    await unwrap(client.POST('/conversations/{conversation_id}/run_assignment_rules', { params }));
    const shown = await unwrap(client.GET('/conversations/{conversation_id}', { params }));
    assert.equal(shown.team_assignee_id, Number(team_id));
  },
});
