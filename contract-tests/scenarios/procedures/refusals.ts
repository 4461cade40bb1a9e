import { defineRefusals } from '../refusals.js';

export default defineRefusals({
  resource: 'procedures',
  since: 'Unstable',
  calls: {
    'what it needs is missing': [
      { call: 'POST /procedures/999999/collect_agent_input', body: {}, refused: '400 parameter_missing' },
    ],
    'nothing has this id': [
      {
        call: 'POST /procedures/999999/collect_agent_input',
        body: {
          step_id: 'placeholder-step',
          attribute_values: [{ identifier: 'placeholder', value: 'Placeholder' }],
        },
        refused: '404 not_found',
      },
    ],
  },
  permitted: ['POST /procedures/999999/collect_agent_input'],
});
