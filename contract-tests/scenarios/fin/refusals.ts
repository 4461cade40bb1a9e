import { defineRefusals } from '../refusals.js';

export default defineRefusals({
  resource: 'fin',
  since: '2.14',
  calls: {
    'what it needs is missing': [
      { call: 'POST /fin/ask', body: {}, refused: '400 parameter_missing', since: '2.17' },
      { call: 'POST /fin/capabilities', body: {}, refused: '400 parameter_missing', since: '2.17' },
      { call: 'POST /fin/csat', body: {}, refused: '400 parameter_missing' },
      { call: 'POST /fin/escalate', body: {}, refused: '400 parameter_missing', since: '2.17' },
      {
        call: 'POST /fin/procedures/999999/run',
        body: {},
        refused: '400 parameter_missing',
        since: '2.17',
        before: 'Unstable',
      },
      { call: 'POST /fin/start', body: {}, refused: '400 parameter_missing' },
    ],
  },
});
