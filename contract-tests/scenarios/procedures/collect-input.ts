import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { assertRefused, defineScenario } from '../../../src/suite/scenario.js';

const SEEDED = '215470000000001';

export default defineScenario({
  resource: 'procedures',
  name: 'collect-input',
  since: 'Unstable',
  embedded: 'a procedure has to ask first',
  async run({ client }) {
    const params = { path: { conversation_id: SEEDED } };
    const body = {
      step_id: '6f1c0a52-3a0e-4d0e-9a5b-1c2d3e4f5a6b',
      attribute_values: [{ identifier: 'workflow_local_variables.approved', value: true }],
    };
    const collect = () => client.POST('/procedures/{conversation_id}/collect_agent_input', { params, body });
    await unwrap(collect());
    const shown = await unwrap(client.GET('/conversations/{conversation_id}', { params }));
    assert.equal(shown.conversation_parts.conversation_parts.at(-1)?.part_type, 'operator_workflow_event');
    assertRefused(await collect(), 409, 'conflict');
  },
});
