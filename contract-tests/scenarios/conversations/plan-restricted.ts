import { assertRefused, defineScenario } from '../../../src/suite/scenario.js';

export default defineScenario({
  resource: 'conversations',
  name: 'plan-restricted',
  since: '2.9',
  embedded: 'which plan a workspace has is not for a story to say',
  async run({ given }) {
    const client = given.clientWith(given.tokenWithoutPlan);
    assertRefused(await client.GET('/conversations'), 403, 'api_plan_restricted');
  },
});
