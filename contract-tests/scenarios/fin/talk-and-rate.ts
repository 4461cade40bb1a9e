import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { assertRefused, defineScenario } from '../../../src/suite/scenario.js';

const timestamp = '2026-01-01T09:30:00.250Z';

export default defineScenario({
  resource: 'fin',
  name: 'talk-and-rate',
  since: '2.14',
  async run({ client, given }) {
    const conversation_id = given.fresh('chat-1');
    const user = { id: given.fresh('placeholder-asker'), name: 'Placeholder Asker' };
    const say = (body: string) => ({
      conversation_id,
      user,
      message: { author: 'user', body, timestamp } as const,
    });
    const started = await unwrap(client.POST('/fin/start', { body: say('Where is my order?') }));
    assert.equal(started.user_id, user.id);
    await unwrap(client.POST('/fin/reply', { body: say('It is order 5521.') }));
    await unwrap(
      client.POST('/fin/csat', { body: { conversation_id, rating: 'amazing', remark: 'Quick and clear.' } }),
    );

    const asker = { field: 'external_id', operator: '=', value: user.id } as const;
    const { data } = await unwrap(client.POST('/contacts/search', { body: { query: asker } }));
    assert.equal(data[0]?.name, 'Placeholder Asker', 'the person becomes a contact');
    const its = { field: 'contact_ids', operator: '=', value: data[0].id } as const;
    const found = await unwrap(client.POST('/conversations/search', { body: { query: its } }));
    const [conversation] = found.conversations;
    assert.ok(conversation, 'the message opens a conversation');
    assert.ok(conversation.source?.body?.includes('Where is my order?'));
    assert.equal(conversation.ai_agent_participated, true);
    assert.equal(conversation.ai_agent?.rating, 5);
    const whole = await unwrap(
      client.GET('/conversations/{conversation_id}', {
        params: { path: { conversation_id: conversation.id } },
      }),
    );
    assert.ok(whole.conversation_parts.conversation_parts.at(-1)?.body?.includes('It is order 5521.'));

    const late = await client.POST('/fin/csat', { body: { conversation_id, rating: 'bad' } });
    assert.equal(late.response.status, 422, 'a remark locks the rating');
    const nowhere = { ...say('Hello?'), conversation_id: given.fresh('chat-unknown') };
    assertRefused(await client.POST('/fin/reply', { body: nowhere }), 400, 'parameter_invalid');
  },
});
