import { expect, test } from '@jest/globals';
import { talk } from '../../testing/caller.js';

test('what is written for teammates alone is taken and not shown', async () => {
  const { call } = talk();
  const { id } = (await call<{ id: string }>('POST', '/data_connectors', { name: 'Stock' })).body;
  const { status, body } = await call('PATCH', `/data_connectors/${id}`, { internal_description: 'Ask Jo' });
  expect([status, Object.keys(body as object).includes('internal_description')]).toEqual([200, false]);
});

test('a cursor that is none begins at the first page, where the operation lists no refusal for it', async () => {
  const { call } = talk();
  const { id } = (await call<{ id: string }>('POST', '/data_connectors', { name: 'Stock' })).body;
  await call('PATCH', `/data_connectors/${id}`, { state: 'live' });
  const versions = `/data_connectors/${id}/versions`;
  const asked = await call(`GET`, `${versions}?starting_after=nonsense`);
  expect([asked.status, asked.body]).toEqual([200, (await call('GET', versions)).body]);
  expect((await call('GET', '/contacts?starting_after=nonsense')).status).toBe(400);
});
