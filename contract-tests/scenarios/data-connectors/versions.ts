import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { assertRefused, defineScenario } from '../../../src/suite/scenario.js';

export default defineScenario({
  resource: 'data-connectors',
  name: 'versions',
  since: '2.17',
  async run({ client, given }) {
    const create = { name: given.fresh('Weather'), url: 'https://weather.example.com' };
    const { id, url } = await unwrap(client.POST('/data_connectors', { body: create }));
    assert.equal(url, create.url);
    const path = { data_connector_id: id };
    const versions = async () =>
      (await unwrap(client.GET('/data_connectors/{data_connector_id}/versions', { params: { path } }))).data;
    assert.deepEqual(await versions(), [], 'a draft has not been published');

    const update = (body: { state?: 'live' | 'draft'; http_method?: 'post' }) =>
      unwrap(client.PATCH('/data_connectors/{data_connector_id}', { params: { path }, body }));
    await update({ state: 'live' });
    await update({ http_method: 'post' });
    const [latest, first] = await versions();
    assert.ok(latest && first);
    assert.deepEqual([latest.status, first.status], ['live', 'previously_live']);
    assert.deepEqual([latest.definition?.http_method, first.definition?.http_method], ['post', 'get']);
    const page = async (cursor: { starting_after?: string }) => {
      const params = { path, query: { per_page: 1, ...cursor } };
      return unwrap(client.GET('/data_connectors/{data_connector_id}/versions', { params }));
    };
    const newest = await page({});
    assert.deepEqual(newest.data, [latest], 'a page of one holds one');
    const { starting_after } = newest.pages?.next ?? {};
    assert.ok(starting_after, 'a cursor to the second page');
    assert.deepEqual((await page({ starting_after })).data, [first]);

    const at = (version_id: number) => ({ path: { ...path, version_id } });
    const address = '/data_connectors/{data_connector_id}/versions/{version_id}';
    const note = (text: string | null) =>
      client.PATCH(address, { params: at(first.entity_version_id), body: { note: text } });
    const read = async () =>
      (await unwrap(client.GET(address, { params: at(first.entity_version_id) }))).note;
    const text = given.say('Asks by GET');
    await unwrap(note(text));
    assert.equal(await read(), text);
    await unwrap(note(' '));
    assert.equal(await read(), null, 'blanks take the note away');
    assertRefused(await client.GET(address, { params: at(999_999) }), 404, 'data_connector_not_found');
    await update({ state: 'draft' });
    assert.equal((await versions())[0]?.status, 'previously_live');
    await unwrap(client.DELETE('/data_connectors/{data_connector_id}', { params: { path } }));
  },
});
