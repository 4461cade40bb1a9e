import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createIntercomApi } from 'intercom-fetch/operations';
import { MockAgent, setGlobalDispatcher } from 'undici';

test('a failing read is repeated', async () => {
  const agent = new MockAgent();
  agent.disableNetConnect();
  setGlobalDispatcher(agent);
  const intercom = agent.get('https://api.intercom.io');
  const headers = { 'content-type': 'application/json' };
  intercom.intercept({ path: '/tags' }).reply(503, {}, { headers });
  intercom.intercept({ path: '/tags' }).reply(200, { type: 'list', data: [] }, { headers });
  const api = createIntercomApi({ version: '2.14', token: 'any' });
  assert.deepEqual((await api.tags.listTags()).data, []);
  agent.assertNoPendingInterceptors();
});
