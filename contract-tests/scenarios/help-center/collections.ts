import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { assertHas, assertRefused, defineScenario } from '../../../src/suite/scenario.js';

export default defineScenario({
  resource: 'help-center',
  name: 'collections',
  since: '2.9',
  async run({ client, given }) {
    const { data: sites } = await unwrap(client.GET('/help_center/help_centers'));
    const [site] = sites;
    assertHas(site, 'a Help Center');
    const help_center_id = Number(site.id);
    const shown = await unwrap(
      client.GET('/help_center/help_centers/{help_center_id}', { params: { path: { help_center_id } } }),
    );
    assert.equal(shown.identifier, site.identifier);

    const translations = (name: string) => ({
      type: 'group_translated_content' as const,
      fr: { name: 'Facturation' },
      sk: { name },
    });
    const body = { name: given.fresh('Billing'), translated_content: translations(given.say('Platby')) };
    const created = await unwrap(client.POST('/help_center/collections', { body }));
    assert.equal(created.translated_content?.sk?.name, 'Platby');
    assert.equal(created.help_center_id, help_center_id, 'it goes to the default Help Center');

    const params = { path: { collection_id: created.id } };
    await unwrap(
      client.PUT('/help_center/collections/{collection_id}', {
        params,
        body: { description: 'All of it', translated_content: translations(given.say('Faktúry')) },
      }),
    );
    const collection = await unwrap(client.GET('/help_center/collections/{collection_id}', { params }));
    assert.equal(collection.name, body.name);
    assert.equal(collection.description, 'All of it');
    assert.equal(collection.translated_content?.fr?.name, 'Facturation');
    assert.equal(collection.translated_content.sk?.name, 'Faktúry');

    const ids = async () => (await unwrap(client.GET('/help_center/collections'))).data.map(({ id }) => id);
    assert.ok((await ids()).includes(created.id));
    await unwrap(client.DELETE('/help_center/collections/{collection_id}', { params }));
    assert.ok(!(await ids()).includes(created.id));
    assertRefused(await client.GET('/help_center/collections/{collection_id}', { params }), 404, 'not_found');
  },
});
