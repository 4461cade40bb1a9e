import { expect, test } from '@jest/globals';
import { talk } from '../testing/caller.js';

test('a conversation with Fin that was deleted is none any more: neither written to nor escalated', async () => {
  const { call } = talk();
  const user = { id: 'asker' };
  const message = { author: 'user', body: 'Where is my order?' };
  await call('POST', '/fin/ask', { conversation_id: 'chat', user, message });
  const { body } = await call<{ conversations: { id: string }[] }>('GET', '/conversations?per_page=1');
  const deleted = await call('DELETE', `/conversations/${body.conversations[0]?.id}`);
  expect(deleted.status).toBe(200);
  for (const [path, sent] of [
    ['/fin/reply', { conversation_id: 'chat', user, message }],
    ['/fin/escalate', { conversation_id: 'chat', context: 'Wants it now.' }],
  ] as const) {
    const refused = await call<{ errors: { code: string; field: string }[] }>('POST', path, sent);
    expect([path, refused.status, refused.body.errors[0]]).toEqual([
      path,
      400,
      expect.objectContaining({ code: 'parameter_invalid', field: 'conversation_id' }),
    ]);
  }
});
