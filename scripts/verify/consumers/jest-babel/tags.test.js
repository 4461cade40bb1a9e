const { createIntercomApi } = require('intercom-fetch/operations');
const { createSandbox, SANDBOX_TOKEN } = require('intercom-fetch/sandbox');

test('a new tag is in the list', async () => {
  const sandbox = createSandbox({ seed: 'empty' });
  const api = createIntercomApi({ version: '2.14', token: SANDBOX_TOKEN, fetch: sandbox.fetch });
  await api.tags.createTag({ body: { name: 'New' } });
  const { data } = await api.tags.listTags();
  expect(data.map(({ name }) => name)).toEqual(['New']);
});
