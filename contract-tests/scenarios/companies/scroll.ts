import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { assertRefused, defineScenario } from '../../../src/suite/scenario.js';

export default defineScenario({
  resource: 'companies',
  name: 'scroll',
  since: '2.9',
  embedded: 'a workspace has one scroll at a time',
  async run({ client, given }) {
    const company_id = given.fresh('placeholder-company');
    const { id } = await unwrap(client.POST('/companies', { body: { company_id } }));

    const { data, scroll_param } = await unwrap(client.GET('/companies/scroll'));
    assert.ok(data.some((company) => company.id === id));
    assertRefused(await client.GET('/companies/scroll'), 400, 'scroll_exists');
    const rest = await unwrap(client.GET('/companies/scroll', { params: { query: { scroll_param } } }));
    assert.deepEqual(rest.data, [], 'the scroll has come to its end');
  },
});
