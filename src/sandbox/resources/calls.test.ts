import { expect, test } from '@jest/globals';
import { talk } from '../testing/caller.js';

test('the recording of a call is found at the address that the call shows', async () => {
  const { sandbox, call } = talk();
  const { body } = await call<{ data: { id: string; recording_url: string }[] }>('GET', '/calls');
  const [listed] = body.data;
  const { status, headers } = await sandbox.answer({
    method: 'GET',
    url: `/calls/${listed?.id}/recording`,
    headers: { authorization: 'Bearer sandbox-token' },
  });
  expect([status, headers.Location]).toEqual([302, listed?.recording_url]);
});
