import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { assertRefused, defineScenario } from '../../../src/suite/scenario.js';

export default defineScenario({
  resource: 'conversation-attributes',
  name: 'create-and-enforce',
  since: '2.16',
  async run({ client, given }) {
    const name = given.fresh('Placeholder Severity');
    const options = [{ label: 'Low' }, { label: 'High' }];
    const body = { name, data_type: 'list', options } as const;
    const created = await unwrap(
      client.POST('/conversations/attributes', { body: { ...body, options: [...options] } }),
    );
    const attribute = { path: { conversation_attribute_id: created.id } };
    const retrieve = async () => {
      const found = await unwrap(
        client.GET('/conversations/attributes/{conversation_attribute_id}', { params: attribute }),
      );
      assert.equal(found.data_type, 'list');
      return found;
    };
    const { options: made } = await retrieve();
    assert.deepEqual(
      made.map(({ label }) => label),
      ['Low', 'High'],
    );

    const { id } = await given.conversation('Nothing loads.');
    const params = { path: { conversation_id: id } };
    const set = (value: string) =>
      client.PUT('/conversations/{conversation_id}', {
        params,
        body: { custom_attributes: { [name]: value } },
      });
    await unwrap(set('High'));
    assertRefused(await set('Purple'), 400, 'parameter_invalid');

    const option = (at: number) => ({
      params: { path: { ...attribute.path, option_id: made[at]?.id ?? '' } },
    });
    await unwrap(
      client.PUT('/conversations/attributes/{conversation_attribute_id}/options/{option_id}', {
        ...option(1),
        body: { label: 'Urgent' },
      }),
    );
    await unwrap(
      client.POST('/conversations/attributes/{conversation_attribute_id}/options', {
        params: attribute,
        body: { label: 'Critical' },
      }),
    );
    await unwrap(
      client.DELETE('/conversations/attributes/{conversation_attribute_id}/options/{option_id}', option(0)),
    );
    assert.deepEqual(
      (await retrieve()).options.map(({ label, archived }) => [label, archived]),
      [
        ['Low', true],
        ['Urgent', false],
        ['Critical', false],
      ],
    );

    const renamed = given.fresh('Placeholder Gravity');
    await unwrap(
      client.PUT('/conversations/attributes/{conversation_attribute_id}', {
        params: attribute,
        body: { name: renamed },
      }),
    );
    const shown = await unwrap(client.GET('/conversations/{conversation_id}', { params }));
    assert.equal(shown.custom_attributes[renamed], 'Urgent', 'the value goes on under the new names');

    await unwrap(
      client.DELETE('/conversations/attributes/{conversation_attribute_id}', { params: attribute }),
    );
    const ids = async (query: { include_archived?: boolean }) => {
      const { data } = await unwrap(client.GET('/conversations/attributes', { params: { query } }));
      return data.map((listed) => listed.id);
    };
    assert.ok(!(await ids({})).includes(created.id), 'what is archived is not listed unless asked for');
    assert.ok((await ids({ include_archived: true })).includes(created.id));
  },
});
