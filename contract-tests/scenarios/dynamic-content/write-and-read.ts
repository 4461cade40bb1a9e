import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { assertRefused, defineScenario } from '../../../src/suite/scenario.js';

export default defineScenario({
  resource: 'dynamic-content',
  name: 'write-and-read',
  since: '2.17',
  async run({ client, given }) {
    const create = {
      name: given.fresh('Opening hours'),
      content_type: 'inline' as const,
      default_locale: 'en',
      variations: [{ locale: 'en', text_content: 'Nine to five' }],
    };
    const { id, key } = await unwrap(client.POST('/dynamic_contents', { body: create }));
    assertRefused(await client.POST('/dynamic_contents', { body: create }), 422, 'validation_error');
    const params = { path: { dynamic_content_id: id } };
    const read = () => unwrap(client.GET('/dynamic_contents/{dynamic_content_id}', { params }));
    const created = await read();
    assert.deepEqual(
      created.variations.map(({ locale }) => locale),
      ['en'],
    );

    const variations = [
      { locale: 'en', text_content: 'Eight to four' },
      { locale: 'fr', text_content: 'De huit à seize heures' },
    ];
    await unwrap(client.PUT('/dynamic_contents/{dynamic_content_id}', { params, body: { variations } }));
    const updated = await read();
    assert.equal(updated.key, key, 'the key stays');
    assert.equal(updated.variations.length, 2);
    assert.equal(updated.variations[0]?.id, created.variations[0]?.id, 'a language keeps its variation');
    const without = { variations: [{ locale: 'fr', text_content: 'Fermé' }] };
    assertRefused(
      await client.PUT('/dynamic_contents/{dynamic_content_id}', { params, body: without }),
      422,
      'validation_error',
    );

    const { data } = await unwrap(client.GET('/dynamic_contents'));
    assert.ok(data.some((content) => content.id === id));
    await unwrap(client.DELETE('/dynamic_contents/{dynamic_content_id}', { params }));
    assertRefused(await client.GET('/dynamic_contents/{dynamic_content_id}', { params }), 404, 'not_found');
  },
});
