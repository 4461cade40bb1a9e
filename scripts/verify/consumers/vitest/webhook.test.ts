import { createWebhookHandler, signPayload } from 'intercom-fetch/webhooks';
import { expect, test } from 'vitest';

test('a signed delivery is taken', async () => {
  const topics: string[] = [];
  const secret = 'a-secret';
  const handle = createWebhookHandler({
    version: '2.14',
    secret,
    onNotification: ({ topic }) => void topics.push(topic),
  });
  const item = { type: 'ping', message: 'hello' };
  const body = JSON.stringify({
    type: 'notification_event',
    topic: 'ping',
    data: { type: 'notification_event_data', item },
  });
  const headers = { 'x-hub-signature': await signPayload(body, secret) };
  const answer = await handle(new Request('https://example.com/', { method: 'POST', body, headers }));
  expect(answer.status).toBe(200);
  expect(topics).toEqual(['ping']);
});
