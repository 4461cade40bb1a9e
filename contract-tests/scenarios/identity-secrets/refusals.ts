import { defineRefusals } from '../refusals.js';

export default defineRefusals({
  resource: 'identity-secrets',
  since: 'Unstable',
  calls: {
    'what it needs is missing': [
      { call: 'POST /secure_mode_secrets', body: {}, refused: '422 parameter_invalid' },
    ],
    'a value is of the wrong kind': [
      {
        call: 'POST /secure_mode_secrets',
        body: { name: 5, supports_web: true },
        refused: '400 parameter_invalid',
      },
    ],
  },
});
