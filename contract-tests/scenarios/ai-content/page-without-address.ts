import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { assertKept, defineScenario } from '../../../src/suite/scenario.js';

export default defineScenario({
  resource: 'ai-content',
  name: 'page-without-address',
  since: '2.17',
  async run({ client, given }) {
    const source = await unwrap(
      client.POST('/ai/content_import_sources', {
        body: { sync_behavior: 'api', url: `https://docs.example.com/${given.fresh('docs')}` },
      }),
    );
    const page = {
      title: given.fresh('Passwords'),
      html: '<p>Open the settings.</p>',
      locale: 'en',
      source_id: source.id,
    } as const;
    const address = { external_id: given.fresh('passwords'), url: 'https://docs.example.com/passwords' };
    const created = await unwrap(client.POST('/ai/external_pages', { body: { ...page, ...address } }));
    assertKept(address, created);
    const params = { path: { external_page_id: created.id } };
    const move = (url: string | null) =>
      unwrap(client.PUT('/ai/external_pages/{external_page_id}', { params, body: { ...page, url } }));
    const elsewhere = 'https://docs.example.com/help';
    assert.equal((await move(elsewhere)).url, elsewhere);
    await move(null);
    const shown = await unwrap(client.GET('/ai/external_pages/{external_page_id}', { params }));
    assert.equal(shown.url, null, 'nobody can read it any more');
  },
});
