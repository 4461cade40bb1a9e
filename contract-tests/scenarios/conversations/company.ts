import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { defineScenario } from '../../../src/suite/scenario.js';

export default defineScenario({
  resource: 'conversations',
  name: 'company',
  // The versions before take the company, and show it nowhere.
  since: 'Unstable',
  async run({ client, given }) {
    const { id } = await given.conversation('Which plan are we on?');
    const company = await unwrap(
      client.POST('/companies', { body: { company_id: given.fresh('placeholder-company') } }),
    );
    const params = { path: { conversation_id: id } };
    await unwrap(
      client.PUT('/conversations/{conversation_id}', { params, body: { company_id: company.id } }),
    );
    const about = await unwrap(client.GET('/conversations/{conversation_id}', { params }));
    assert.equal(about.company?.id, company.id);
  },
});
