import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { defineScenario } from '../../../src/suite/scenario.js';

export default defineScenario({
  resource: 'fin',
  name: 'attachments',
  since: '2.14',
  embedded: 'a new contact takes minutes until Intercom finds it',
  async run({ client, given }) {
    const conversation_id = given.fresh('chat-1');
    const user = { id: given.fresh('placeholder-asker') };
    const say = (text: string) => ({
      ...{ conversation_id, user },
      message: { author: 'user', body: text, timestamp: '2026-01-01T09:30:00.250Z' } as const,
      attachments: [
        { type: 'url' as const, url: `https://shop.example.com/${text}.png` },
        { type: 'file' as const, name: `${text}.txt`, content_type: 'text/plain', data: 'TGFtcA==' },
      ],
    });
    await unwrap(client.POST('/fin/start', { body: say('lamp') }));
    await unwrap(client.POST('/fin/reply', { body: say('table') }));

    const asker = { field: 'external_id', operator: '=', value: user.id } as const;
    const { data } = await unwrap(client.POST('/contacts/search', { body: { query: asker } }));
    const its = { field: 'contact_ids', operator: '=', value: data[0]?.id ?? '' } as const;
    const { conversations } = await unwrap(client.POST('/conversations/search', { body: { query: its } }));
    const path = { conversation_id: conversations[0]?.id ?? '' };
    const shown = await unwrap(client.GET('/conversations/{conversation_id}', { params: { path } }));
    for (const [text, message] of [
      ['lamp', shown.source],
      ['table', shown.conversation_parts.conversation_parts.at(-1)],
    ] as const)
      assert.deepEqual(
        message?.attachments?.map(({ name }) => name),
        [given.say(`${text}.png`), `${text}.txt`],
      );
  },
});
