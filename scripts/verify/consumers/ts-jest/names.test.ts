import { createIntercomApi } from 'intercom-fetch/operations';
import type { Tag } from 'intercom-fetch/types/2.14';
import { createSandbox, SANDBOX_TOKEN } from 'intercom-fetch/sandbox';

const nameOf = ({ name }: Tag): string => name;

test('the tags of the sandbox have names', async () => {
  const sandbox = createSandbox();
  const api = createIntercomApi({ version: '2.14', token: SANDBOX_TOKEN, fetch: sandbox.fetch });
  const { data } = await api.tags.listTags();
  expect(data.map(nameOf)).toEqual(['Urgent', 'Feedback']);
});
