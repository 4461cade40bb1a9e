import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { assertRefused, defineScenario } from '../../../src/suite/scenario.js';

export default defineScenario({
  resource: 'conversations',
  name: 'update-part',
  since: 'Unstable',
  async run({ client, given }) {
    const admin_id = await given.adminId();
    const { id } = await given.conversation('Does my text message arrive?');
    const replied = await unwrap(
      client.POST('/conversations/{conversation_id}/reply', {
        params: { path: { conversation_id: id } },
        body: { message_type: 'comment', type: 'admin', admin_id, body: 'Yes, it does.' },
      }),
    );
    const part = replied.conversation_parts.conversation_parts.at(-1);
    assert.ok(part, 'the reply is a part');
    assert.ok(part.body?.includes('Yes, it does.'));
    const params = { path: { conversation_id: id, conversation_part_id: part.id } };

    const sent = await unwrap(
      client.PUT('/conversations/{conversation_id}/conversation_parts/{conversation_part_id}', {
        params,
        body: {
          experimental: true,
          secret: 'sandbox-secret',
          send_state: 'sent',
          info_message: 'Handed to the carrier',
        },
      }),
    );
    assert.equal(sent.id, part.id);
    // Retrieving a conversation does not show it, so that the next update has to.
    const seen = await unwrap(
      client.PUT('/conversations/{conversation_id}/conversation_parts/{conversation_part_id}', {
        params,
        body: { experimental: true, secret: 'sandbox-secret', seen: true, admin_id },
      }),
    );
    assert.equal(seen.external_reply_send_state, 'sent', 'what is left out stays as it is');

    assertRefused(
      await client.PUT('/conversations/{conversation_id}/conversation_parts/{conversation_part_id}', {
        params,
        body: {
          experimental: true,
          secret: 'not-the-secret',
          send_state: 'sent',
          info_message: 'Handed to the carrier',
        },
      }),
      403,
      'forbidden',
      'action_forbidden',
    );
    assertRefused(
      await client.PUT('/conversations/{conversation_id}/conversation_parts/{conversation_part_id}', {
        params: { path: { ...params.path, conversation_part_id: '999999999' } },
        body: {
          experimental: true,
          secret: 'sandbox-secret',
          send_state: 'sent',
          info_message: 'Handed to the carrier',
        },
      }),
      404,
      'not_found',
    );
  },
});
