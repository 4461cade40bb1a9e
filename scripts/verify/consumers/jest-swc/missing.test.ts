import { createIntercomClient, IntercomApiError, unwrap } from 'intercom-fetch';
import { createSandbox, SANDBOX_TOKEN } from 'intercom-fetch/sandbox';

test('a contact that is not there is an error', async () => {
  const sandbox = createSandbox();
  const client = createIntercomClient({ version: '2.14', token: SANDBOX_TOKEN, fetch: sandbox.fetch });
  const call = unwrap(client.GET('/contacts/{contact_id}', { params: { path: { contact_id: '9' } } }));
  await expect(call).rejects.toBeInstanceOf(IntercomApiError);
});
