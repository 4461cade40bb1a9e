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
    const admin_id = await given.adminId();
    const note = { message_type: 'note', type: 'admin', admin_id, body: 'It ends in 5678.' } as const;
    const { source, conversation_parts: parts } = await unwrap(
      client.POST('/conversations/{conversation_id}/reply', { params, body: note }),
    );
    const first = { type: 'source', conversation_id: id, source_id: source?.id ?? '' } as const;
    await unwrap(client.POST('/conversations/redact', { body: first }));
    const conversation_part_id = parts.conversation_parts.at(-1)?.id ?? '';
    const part = { type: 'conversation_part', conversation_id: id, conversation_part_id } as const;
    await unwrap(client.POST('/conversations/redact', { body: part }));

    const shown = await unwrap(client.GET('/conversations/{conversation_id}', { params }));
    assert.equal(shown.source?.redacted, true);
    assert.ok(!shown.source.body?.includes('1234'), 'the text is gone');

    const redacted = shown.conversation_parts.conversation_parts.at(-1);
    assert.equal(redacted?.redacted, true);
    assert.ok(!redacted.body?.includes('5678'));

    const nowhere = { ...part, conversation_part_id: '999999999' };
    assertRefused(
      await client.POST('/conversations/redact', { body: nowhere }),
      404,
      'conversation_part_or_message_not_found',
    );
  },
});
