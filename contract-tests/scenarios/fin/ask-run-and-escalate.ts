import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { assertRefused, defineScenario } from '../../../src/suite/scenario.js';

export default defineScenario({
  resource: 'fin',
  name: 'ask-run-and-escalate',
  since: 'Unstable',
  async run({ client, given }) {
    const user = { id: given.fresh('placeholder-asker') };
    const { capabilities } = await unwrap(client.POST('/fin/capabilities', { body: { user } }));
    const procedure = capabilities.find(({ type }) => type === 'procedure');
    assert.ok(procedure?.id, 'a procedure is open');
    const asker = { field: 'external_id', operator: '=', value: user.id } as const;
    const search = () => unwrap(client.POST('/contacts/search', { body: { query: asker } }));
    assert.equal((await search()).total_count, 1, 'whom nobody knew becomes a contact');

    const message = { author: 'user', body: 'Where is my order?' } as const;
    const asked = given.fresh('chat-asked');
    const attachments = [
      { type: 'url' as const, url: 'https://shop.example.com/order.png' },
      { type: 'file' as const, name: 'order.txt', content_type: 'text/plain', data: 'TGFtcA==' },
    ];
    await unwrap(client.POST('/fin/ask', { body: { conversation_id: asked, user, message, attachments } }));
    await unwrap(
      client.POST('/fin/escalate', { body: { conversation_id: asked, context: 'Wants it now.' } }),
    );
    await unwrap(
      client.POST('/fin/reply', {
        body: { conversation_id: asked, user, message: { author: 'user', body: 'Hello?' } },
      }),
    );
    const params = { path: { procedure_id: procedure.id } };
    const body = { conversation_id: given.fresh('chat-run'), user };
    await unwrap(client.POST('/fin/procedures/{procedure_id}/run', { params, body }));
    assertRefused(
      await client.POST('/fin/procedures/{procedure_id}/run', { params, body }),
      400,
      'parameter_invalid',
    );

    const { data } = await search();
    const its = { field: 'contact_ids', operator: '=', value: data[0]?.id ?? '' } as const;
    const { conversations } = await unwrap(client.POST('/conversations/search', { body: { query: its } }));
    assert.deepEqual(
      conversations.map(({ ai_agent }) => ai_agent?.resolution_state),
      [null, 'escalated'],
    );
    const path = { conversation_id: conversations[1]?.id ?? '' };
    const shown = await unwrap(client.GET('/conversations/{conversation_id}', { params: { path } }));
    const parts = shown.conversation_parts.conversation_parts;
    const note = parts.find(({ part_type }) => part_type === 'note');
    assert.ok(note?.body?.includes('Wants it now.'), 'teammates read why');
    assert.ok(parts.at(-1)?.body?.includes('Hello?'));
    assert.equal(shown.source?.attachments?.length, 2);
  },
});
