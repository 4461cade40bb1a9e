import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { defineScenario } from '../../../src/suite/scenario.js';

const PHONE = '+15550143';

export default defineScenario({
  resource: 'fin-voice',
  name: 'sources',
  since: '2.17',
  async run({ client, given }) {
    let last = '';
    for (const source of ['nice_cxone', 'dialpad', 'generic'] as const) {
      const body = { phone_number: PHONE, call_id: given.fresh(`pbx-${source}`), source };
      await unwrap(client.POST('/fin_voice/register', { body }));
      last = body.call_id;
    }
    const params = { path: { phone_number: PHONE } };
    const found = await unwrap(client.GET('/fin_voice/phone_number/{phone_number}', { params }));
    assert.equal(found.external_call_id, last, 'the last call of a number is the one that is found');
  },
});
