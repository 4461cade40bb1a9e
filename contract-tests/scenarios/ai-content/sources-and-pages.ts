import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { selectVersions } from '../../../src/suite/index.js';
import { assertKept, assertRefused, defineScenario } from '../../../src/suite/scenario.js';

export default defineScenario({
  resource: 'ai-content',
  name: 'sources-and-pages',
  since: '2.12',
  async run({ client, given, version }) {
    const source = await unwrap(
      client.POST('/ai/content_import_sources', {
        body: { sync_behavior: 'api', url: `https://docs.example.com/${given.fresh('docs')}` },
      }),
    );
    const params = { path: { content_import_source_id: source.id } };
    const body = { sync_behavior: 'api', url: `https://docs.example.com/${given.fresh('v2')}` } as const;
    await unwrap(client.PUT('/ai/content_import_sources/{content_import_source_id}', { params, body }));
    const changed = await unwrap(
      client.GET('/ai/content_import_sources/{content_import_source_id}', { params }),
    );
    assert.equal(changed.url, body.url);
    const sources = await unwrap(client.GET('/ai/content_import_sources'));
    assert.ok(sources.data.some(({ id }) => id === source.id));

    const page = {
      title: given.fresh('Passwords'),
      html: '<p>Open the settings.</p>',
      url: 'https://docs.example.com/passwords',
      locale: 'en',
      source_id: source.id,
      external_id: given.fresh('passwords'),
    } as const;
    const created = await unwrap(client.POST('/ai/external_pages', { body: page }));
    assertKept(page, created);
    const again = await unwrap(
      client.POST('/ai/external_pages', { body: { ...page, title: 'Your password' } }),
    );
    assert.equal(again.id, created.id, 'a page with the same id of your own is updated');

    const path = { external_page_id: created.id };
    const moved = {
      html: '<p>Ask us.</p>',
      url: 'https://docs.example.com/ask',
      external_id: given.fresh('ask'),
    };
    const isOneFlag = selectVersions('<2.17').includes(version);
    await unwrap(
      client.PUT('/ai/external_pages/{external_page_id}', {
        params: { path },
        body: { ...page, ...moved, fin_availability: !isOneFlag },
      }),
    );
    const shown = await unwrap(client.GET('/ai/external_pages/{external_page_id}', { params: { path } }));
    assertKept(moved, shown);
    assert.equal(
      shown.fin_availability,
      false,
      'from 2.17 it is superseded by a flag for each who may use the page',
    );
    const gone = await unwrap(client.DELETE('/ai/external_pages/{external_page_id}', { params: { path } }));
    assert.equal(gone.html, '', 'nothing is left of the content');
    assertRefused(
      await client.GET('/ai/external_pages/{external_page_id}', { params: { path } }),
      404,
      'not_found',
    );

    const last = await unwrap(client.POST('/ai/external_pages', { body: page }));
    await unwrap(client.DELETE('/ai/content_import_sources/{content_import_source_id}', { params }));
    const pages = await unwrap(client.GET('/ai/external_pages'));
    assert.ok(!pages.data.some(({ id }) => id === last.id), 'the pages go with their source');
    assertRefused(
      await client.GET('/ai/content_import_sources/{content_import_source_id}', { params }),
      404,
      'not_found',
    );
  },
});
