import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { assertHas, assertRefused, defineScenario } from '../../../src/suite/scenario.js';

export default defineScenario({
  resource: 'macros',
  name: 'list',
  since: '2.16',
  async run({ client }) {
    const page = await unwrap(client.GET('/macros', { params: { query: { per_page: 1 } } }));
    const [macro] = page.data;
    assertHas(macro, 'a macro');
    assert.equal(page.data.length, 1, 'a page of one holds one');
    assert.equal(page.pages?.per_page, 1);
    const later = { updated_since: 4_000_000_000 };
    assert.deepEqual((await unwrap(client.GET('/macros', { params: { query: later } }))).data, []);
    const same = await unwrap(client.GET('/macros/{macro_id}', { params: { path: { macro_id: macro.id } } }));
    assert.equal(same.name, macro.name);

    assertRefused(
      await client.GET('/macros/{macro_id}', { params: { path: { macro_id: '999999999' } } }),
      404,
      'not_found',
    );
  },
});
