import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createIntercomApi } from 'intercom-fetch/operations';
import nock from 'nock';

test('the version and the token are sent', async () => {
  const reqheaders = { authorization: 'Bearer a-token', 'intercom-version': '2.14' };
  const scope = nock('https://api.intercom.io', { reqheaders })
    .get('/tags')
    .reply(200, { type: 'list', data: [{ type: 'tag', id: '7', name: 'Urgent' }] });
  const api = createIntercomApi({ version: '2.14', token: 'a-token' });
  const { data } = await api.tags.listTags();
  assert.deepEqual(
    data.map(({ name }) => name),
    ['Urgent'],
  );
  scope.done();
});
