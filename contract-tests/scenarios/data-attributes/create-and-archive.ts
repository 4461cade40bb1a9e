import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { defineScenario } from '../../../src/suite/scenario.js';

export default defineScenario({
  resource: 'data-attributes',
  name: 'create-and-archive',
  since: '2.9',
  async run({ client, given }) {
    const body = {
      name: given.fresh('Favorite color'),
      model: 'contact',
      data_type: 'options',
      options: [{ value: 'red' }, { value: 'green' }],
    } as const;
    const created = await unwrap(
      client.POST('/data_attributes', { body: { ...body, options: [...body.options] } }),
    );
    assert.deepEqual(created.options, ['red', 'green']);
    assert.ok(created.id);

    const names = async (of: { model: 'contact' | 'company'; include_archived?: boolean }) => {
      const { data } = await unwrap(client.GET('/data_attributes', { params: { query: of } }));
      return data.map(({ name }) => name);
    };
    assert.ok(!(await names({ model: 'company' })).includes(body.name), 'it is of contacts alone');
    const model = 'contact';
    assert.ok((await names({ model })).includes(body.name));

    const params = { path: { data_attribute_id: created.id } };
    await unwrap(client.PUT('/data_attributes/{data_attribute_id}', { params, body: { archived: true } }));
    assert.ok(
      !(await names({ model })).includes(body.name),
      'what is archived is not listed unless asked for',
    );
    assert.ok((await names({ model, include_archived: true })).includes(body.name));
  },
});
