import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { assertRefused, defineScenario } from '../../../src/suite/scenario.js';

export default defineScenario({
  resource: 'data-connectors',
  name: 'draft-and-live',
  since: '2.16',
  async run({ client, given }) {
    const body = {
      name: given.fresh('Stock'),
      url: 'https://stock.example.com/items',
      headers: [{ name: 'Accept', value: 'application/json' }],
      mock_response: { item: { name: 'Lamp', left: 3 }, sold_out: false, colors: ['red', { name: 'blue' }] },
    };
    const { id } = await unwrap(client.POST('/data_connectors', { body }));
    const params = { path: { data_connector_id: id } };
    const draft = await unwrap(client.GET('/data_connectors/{data_connector_id}', { params }));
    assert.equal(draft.state, 'draft');
    assert.equal(draft.url, body.url);
    assert.deepEqual(draft.headers, [{ name: 'Accept', value: given.say('****') }]);
    assert.deepEqual(
      draft.response_fields.map(({ path, type }) => [path, type]),
      [
        [given.say('item.name'), 'string'],
        [given.say('item.left'), 'integer'],
        [given.say('sold_out'), 'boolean'],
        [given.say('colors[0]'), 'string'],
      ],
    );

    const mock_response = { shelf: { name: 'A' }, full: true, rows: [1, { name: 'top' }] };
    await unwrap(
      client.PATCH('/data_connectors/{data_connector_id}', {
        params,
        body: { state: 'live', name: 'Shelf', mock_response },
      }),
    );
    const changed = await unwrap(client.GET('/data_connectors/{data_connector_id}', { params }));
    assert.deepEqual(
      changed.response_fields.map(({ path }) => path),
      ['shelf.name', 'full', 'rows[0]'].map((path) => given.say(path)),
    );
    const { data } = await unwrap(client.GET('/data_connectors'));
    const listed = data.find((connector) => connector.id === id);
    assert.equal(listed?.state, 'live');
    assert.equal(listed?.name, 'Shelf');

    assertRefused(await client.DELETE('/data_connectors/{data_connector_id}', { params }), 409, 'conflict');
    await unwrap(client.PATCH('/data_connectors/{data_connector_id}', { params, body: { state: 'draft' } }));
    await unwrap(client.DELETE('/data_connectors/{data_connector_id}', { params }));
    assertRefused(
      await client.GET('/data_connectors/{data_connector_id}', { params }),
      404,
      'data_connector_not_found',
    );
  },
});
