import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { assertHas, defineScenario } from '../../../src/suite/scenario.js';

export default defineScenario({
  resource: 'reporting-exports',
  name: 'datasets',
  since: '2.14',
  async run({ client }) {
    const { data } = await unwrap(client.GET('/export/reporting_data/get_datasets'));
    assertHas(data[0], 'a dataset');
    for (const { id, attributes, default_time_attribute_id } of data) {
      const ids = attributes.map((attribute) => attribute.id);
      assert.equal(new Set(ids).size, ids.length, `${id} names each attribute once`);
      assert.ok(ids.includes(default_time_attribute_id), `${id} counts by a time that it has`);
    }
  },
});
