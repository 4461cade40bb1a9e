import { defineRefusals } from '../refusals.js';

export default defineRefusals({
  resource: 'identity-secrets',
  since: 'Unstable',
  calls: {
    'what it needs is missing': [
      { call: 'POST /secure_mode_secrets', body: {}, refused: '400 parameter_invalid' },
    ],
  },
});
