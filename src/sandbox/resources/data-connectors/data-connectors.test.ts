import { expect, test } from '@jest/globals';
import { talk } from '../../testing/caller.js';

test('what is written for teammates alone is taken and not shown', async () => {
  const { call } = talk();
  const { id } = (await call<{ id: string }>('POST', '/data_connectors', { name: 'Stock' })).body;
  const { status, body } = await call('PATCH', `/data_connectors/${id}`, { internal_description: 'Ask Jo' });
  expect([status, Object.keys(body as object).includes('internal_description')]).toEqual([200, false]);
});
