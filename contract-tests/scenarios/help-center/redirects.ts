import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { assertHas, assertRefused, defineScenario } from '../../../src/suite/scenario.js';

export default defineScenario({
  resource: 'help-center',
  name: 'redirects',
  since: '2.16',
  async run({ client, given }) {
    const { data: sites } = await unwrap(client.GET('/help_center/help_centers'));
    const [site] = sites;
    assertHas(site, 'a Help Center');
    const { id: target_id } = await unwrap(
      client.POST('/help_center/collections', { body: { name: given.fresh('Billing') } }),
    );
    const params = { path: { help_center_id: site.id } };
    const create = (from_url: string) =>
      client.POST('/help_center/help_centers/{help_center_id}/redirects', {
        params,
        body: { from_url, locale: 'en', target_type: 'collection', target_id },
      });
    assertRefused(await create(`https://elsewhere.example.com/${given.fresh('old')}`), 422, 'data_invalid');
    const created = await unwrap(create(`${site.url}/${given.fresh('old')}`));
    assertRefused(await create(`${site.url}/${given.fresh('old')}`), 409, 'resource_conflict');

    const path = { help_center_id: site.id, redirect_id: created.id };
    const retrieve = () =>
      client.GET('/help_center/help_centers/{help_center_id}/redirects/{redirect_id}', { params: { path } });
    assert.equal((await unwrap(retrieve())).target_id, target_id);
    const { data } = await unwrap(
      client.GET('/help_center/help_centers/{help_center_id}/redirects', { params }),
    );
    assert.ok(data.some(({ id }) => id === created.id));

    await unwrap(
      client.DELETE('/help_center/help_centers/{help_center_id}/redirects/{redirect_id}', {
        params: { path },
      }),
    );
    assertRefused(await retrieve(), 404, 'not_found');
  },
});
