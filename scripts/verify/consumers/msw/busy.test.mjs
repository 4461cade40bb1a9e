import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createIntercomApi } from 'intercom-fetch/operations';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';

test('a refusal says its code', async () => {
  const errors = [{ code: 'rate_limit_exceeded', message: 'Exceeded rate limit' }];
  const refuse = () => HttpResponse.json({ type: 'error.list', errors }, { status: 429 });
  const server = setupServer(http.get('https://api.intercom.io/tags', refuse));
  server.listen({ onUnhandledRequest: 'error' });
  const api = createIntercomApi({ version: '2.14', token: 'any', retry: false });
  await assert.rejects(Promise.resolve(api.tags.listTags()), { code: 'rate_limit_exceeded', status: 429 });
  server.close();
});
