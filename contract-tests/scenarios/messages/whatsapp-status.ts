import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { assertRefused, defineScenario } from '../../../src/suite/scenario.js';

export default defineScenario({
  resource: 'messages',
  name: 'whatsapp-status',
  since: '2.16',
  embedded: 'only a campaign sends what is asked for here',
  async run({ client }) {
    const { events, total_count } = await unwrap(
      client.GET('/messages/status', { params: { query: { ruleset_id: '5501' } } }),
    );
    assert.equal(total_count, 1);
    const message_id = events[0]?.whatsapp_message_id ?? '';
    const status = (id: string) =>
      client.GET('/messages/whatsapp/status', { params: { query: { message_id: id } } });
    const one = await unwrap(status(message_id));
    assert.equal(one.message_id, message_id);
    assert.equal(one.status, events[0]?.status);
    assertRefused(await status('wamid.nowhere'), 404, 'whatsapp_message_not_found');
  },
});
