import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { assertHas, assertRefused, defineScenario } from '../../../src/suite/scenario.js';

export default defineScenario({
  resource: 'sla-rules',
  name: 'list-and-retrieve',
  since: 'Unstable',
  async run({ client }) {
    const { data } = await unwrap(client.GET('/sla_rules'));
    const archived = data.find((rule) => rule.archived);
    assertHas(archived, 'an agreement that is archived');
    const rule = await unwrap(
      client.GET('/sla_rules/{sla_rule_id}', { params: { path: { sla_rule_id: archived.id } } }),
    );
    assert.deepEqual(rule, archived);
    const params = { path: { sla_rule_id: '999999' } };
    assertRefused(await client.GET('/sla_rules/{sla_rule_id}', { params }), 404, 'not_found');
  },
});
