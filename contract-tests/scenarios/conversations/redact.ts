import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { assertRefused, defineScenario } from '../../../src/suite/scenario.js';

export default defineScenario({
  resource: 'conversations',
  name: 'redact',
  since: '2.9',
  async run({ client, given }) {
    const { id } = await given.conversation('My card number is 1234.');
    const params = { path: { conversation_id: id } };
    const before = await unwrap(client.GET('/conversations/{conversation_id}', { params }));
    const body = { type: 'source', conversation_id: id, source_id: before.source?.id ?? '' } as const;
    await unwrap(client.POST('/conversations/redact', { body }));

    const shown = await unwrap(client.GET('/conversations/{conversation_id}', { params }));
    assert.equal(shown.source?.redacted, true);
    assert.ok(!shown.source.body?.includes('1234'), 'the text is gone');

    const nowhere = {
      type: 'conversation_part',
      conversation_id: id,
      conversation_part_id: '999999999',
    } as const;
    assertRefused(
      await client.POST('/conversations/redact', { body: nowhere }),
      404,
      'conversation_part_or_message_not_found',
    );
  },
});
