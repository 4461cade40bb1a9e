import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { assertRefused, defineScenario } from '../../../src/suite/scenario.js';

const SEEDED = '215470000000001';

export default defineScenario({
  resource: 'conversations',
  name: 'handling-events',
  since: '2.15',
  embedded: 'only teammates in the inbox can pause their work',
  async run({ client }) {
    const list = (conversation_id: string) =>
      client.GET('/conversations/{conversation_id}/handling_events', {
        params: { path: { conversation_id } },
      });
    const { handling_events } = await unwrap(list(SEEDED));
    assert.deepEqual(
      handling_events.map(({ type }) => type),
      ['paused', 'resumed'],
    );
    assertRefused(await list('999999999'), 404, 'not_found', 'conversation_not_found');
  },
});
