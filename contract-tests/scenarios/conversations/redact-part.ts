import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { defineScenario } from '../../../src/suite/scenario.js';

export default defineScenario({
  resource: 'conversations',
  name: 'redact-part',
  since: '2.16',
  async run({ client, given }) {
    const { id } = await given.conversation('May I pay by card?');
    const params = { path: { conversation_id: id } };
    const replied = await unwrap(
      client.POST('/conversations/{conversation_id}/reply', {
        params,
        body: {
          message_type: 'note',
          type: 'admin',
          admin_id: await given.adminId(),
          body: 'The number was 1234.',
        },
      }),
    );
    const conversation_part_id = replied.conversation_parts.conversation_parts.at(-1)?.id ?? '';
    const part = { type: 'conversation_part', conversation_id: id, conversation_part_id } as const;
    const { conversation_parts } = await unwrap(client.POST('/conversations/redact', { body: part }));
    const note = conversation_parts.conversation_parts.at(-1);
    assert.equal(note?.redacted, true);
    assert.ok(!note.body?.includes('1234'));
  },
});
