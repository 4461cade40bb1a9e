import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { assertHas, assertRefused, defineScenario } from '../../../src/suite/scenario.js';

export default defineScenario({
  resource: 'help-center',
  name: 'sections',
  since: '2.9',
  before: '2.10',
  async run({ client, given }) {
    const [billing, account] = [
      await unwrap(client.POST('/help_center/collections', { body: { name: given.fresh('Billing') } })),
      await unwrap(client.POST('/help_center/collections', { body: { name: given.fresh('Account') } })),
    ];
    const parent_id = Number(billing.id);
    const name = given.fresh('Refunds');
    const created = await unwrap(
      client.POST('/help_center/sections', {
        body: { name, parent_id, translated_content: { sk: { name: given.say('Vratky') } } },
      }),
    );
    const slovak = created.translated_content?.sk;
    assertHas(slovak, 'a Help Center in Slovak');
    assert.equal(slovak.name, 'Vratky');
    const article = await unwrap(
      client.POST('/articles', {
        body: {
          title: given.fresh('How to get a refund'),
          author_id: Number(await given.adminId()),
          parent_id: Number(created.id),
          parent_type: 'section',
        },
      }),
    );
    assert.equal(article.parent_type, 'section');

    const params = { path: { section_id: created.id } };
    const translated_content = {
      type: 'group_translated_content' as const,
      sk: { name: given.say('Vrátenia') },
    };
    const body = { parent_id: Number(account.id), translated_content };
    await unwrap(client.PUT('/help_center/sections/{section_id}', { params, body }));
    const section = await unwrap(client.GET('/help_center/sections/{section_id}', { params }));
    assert.equal(section.name, name);
    assert.equal(section.parent_id, body.parent_id);
    assert.equal(section.translated_content?.sk?.name, 'Vrátenia');

    const { data } = await unwrap(client.GET('/help_center/sections'));
    assert.ok(data.some(({ id }) => id === created.id));
    const collections = await unwrap(client.GET('/help_center/collections'));
    assert.ok(!collections.data.some((each) => each.name === name), 'a section is not among the collections');

    await unwrap(client.DELETE('/help_center/sections/{section_id}', { params }));
    assertRefused(await client.GET('/help_center/sections/{section_id}', { params }), 404, 'not_found');
  },
});
