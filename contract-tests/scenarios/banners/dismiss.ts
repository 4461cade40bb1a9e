import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { assertRefused, defineScenario } from '../../../src/suite/scenario.js';

export default defineScenario({
  resource: 'banners',
  name: 'dismiss',
  since: '2.16',
  embedded: 'it needs a banner that is meant for everybody',
  async run({ client, given }) {
    const contact_id = await given.contactId('Placeholder Reader');
    const list = () =>
      unwrap(client.GET('/contacts/{contact_id}/banners', { params: { path: { contact_id } } }));
    const view_id = (await list()).data[0]?.view_id ?? '';

    const dismissed = await unwrap(
      client.POST('/contacts/{contact_id}/banners/{view_id}/dismiss', {
        params: { path: { contact_id, view_id } },
      }),
    );
    assert.equal(dismissed.dismissed, true);
    assert.deepEqual((await list()).data, [], 'a banner that was dismissed is not shown again');

    const unknown = { path: { contact_id, view_id: '999999999' } };
    assertRefused(
      await client.POST('/contacts/{contact_id}/banners/{view_id}/dismiss', { params: unknown }),
      404,
      'not_found',
    );
  },
});
