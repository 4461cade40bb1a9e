import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { assertRefused, defineScenario } from '../../../src/suite/scenario.js';

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
    const move = (company_id: string | null) =>
      client.PUT('/conversations/{conversation_id}', { params, body: { company_id } });
    await unwrap(move(company.id));
    const about = await unwrap(client.GET('/conversations/{conversation_id}', { params }));
    assert.equal(about.company?.id, company.id);
    assertRefused(await move('000000000000000000000000'), 404, 'company_not_found');
  },
});
