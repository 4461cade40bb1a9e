import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { assertRefused, defineScenario } from '../../../src/suite/scenario.js';

export default defineScenario({
  resource: 'audiences',
  name: 'define-and-aim',
  since: '2.16',
  async run({ client, given }) {
    const predicate = {
      attribute: 'company.name',
      type: 'string',
      comparison: 'contains',
      value: given.fresh('Placeholder'),
    };
    const created = await unwrap(
      client.POST('/audiences', { body: { name: given.fresh('Staff'), predicates: [predicate] } }),
    );
    const params = { path: { audience_id: created.id } };
    await unwrap(client.PUT('/audiences/{audience_id}', { params, body: { name: 'Our staff' } }));
    const audience = await unwrap(client.GET('/audiences/{audience_id}', { params }));
    assert.equal(audience.name, 'Our staff');
    assert.deepEqual(audience.predicates, [predicate], 'what is left out stays as it is');
    const { data } = await unwrap(client.GET('/audiences'));
    assert.ok(data.some(({ id }) => id === created.id));
    assertRefused(
      await client.POST('/audiences', { body: { name: ' ', predicates: [predicate] } }),
      422,
      'validation_error',
    );

    const audience_ids = [Number(created.id)];
    const body = { title: given.fresh('Opening hours'), body_markdown: 'From nine to five.', audience_ids };
    const snippet = await unwrap(client.POST('/content_snippets', { body }));
    assert.deepEqual(snippet.audience_ids, audience_ids);

    await unwrap(client.DELETE('/audiences/{audience_id}', { params }));
    assertRefused(await client.GET('/audiences/{audience_id}', { params }), 404, 'not_found');
    assertRefused(await client.POST('/content_snippets', { body }), 404, 'parameter_invalid');
  },
});
