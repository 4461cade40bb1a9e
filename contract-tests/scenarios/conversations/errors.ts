import assert from 'node:assert/strict';
import { assertRefused, defineScenario } from '../../../src/suite/scenario.js';

export default defineScenario({
  resource: 'conversations',
  name: 'errors',
  since: '2.9',
  async run({ client, given }) {
    const stranger = given.clientWith('not-the-token');
    assertRefused(await stranger.GET('/conversations'), 401, 'unauthorized');

    const nowhere = { path: { conversation_id: '999999999' } };
    assertRefused(
      await client.GET('/conversations/{conversation_id}', { params: nowhere }),
      404,
      'not_found',
      'conversation_not_found',
    );

    // @ts-expect-error the sender is missing
    const anonymous = await client.POST('/conversations', { body: { body: given.fresh('Who am I?') } });
    assert.ok(
      [400, 422].includes(anonymous.response.status),
      `status: expected 400 or 422, got ${anonymous.response.status}`,
    );
    assertRefused(
      anonymous,
      anonymous.response.status,
      'parameter_missing',
      'missing_parameter',
      'parameter_not_found',
    );

    const mumbling = await given.send('POST', '/conversations', '{"from": ');
    assert.equal(mumbling.response.status, 400, 'status of a body that is not JSON');
  },
});
