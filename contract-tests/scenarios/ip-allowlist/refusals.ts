import { defineRefusals } from '../refusals.js';

export default defineRefusals({
  resource: 'ip-allowlist',
  since: '2.14',
  calls: {
    'a value is of the wrong kind': [
      { call: 'PUT /ip_allowlist', body: { type: 5 }, refused: '400 parameter_invalid' },
    ],
  },
});
