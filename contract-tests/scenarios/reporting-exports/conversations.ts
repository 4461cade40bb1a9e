import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { assertHas, assertRefused, defineScenario } from '../../../src/suite/scenario.js';

export default defineScenario({
  resource: 'reporting-exports',
  name: 'conversations',
  since: '2.14',
  async run({ client, given }) {
    const [dataset] = (await unwrap(client.GET('/export/reporting_data/get_datasets'))).data;
    const attribute: { id: string; qualified_id?: string } | undefined = dataset?.attributes[0];
    assertHas(dataset && attribute, 'a dataset with attributes');
    await given.conversation('Is this counted?');

    const body = {
      dataset_id: dataset.id,
      attribute_ids: [attribute.qualified_id ?? attribute.id],
      start_time: 1,
      end_time: 4_000_000_000,
    };
    const { job_identifier } = await unwrap(client.POST('/export/reporting_data/enqueue', { body }));
    const params = { path: { job_identifier } };
    const seen: string[] = [];
    while (seen.at(-1) !== 'complete' && seen.length < 10)
      seen.push((await unwrap(client.GET('/export/reporting_data/{job_identifier}', { params }))).status);
    assert.deepEqual(seen, ['in_progress', 'complete']);
    const file = await unwrap(
      client.GET('/download/reporting_data/{job_identifier}', { params, parseAs: 'blob' }),
    );
    assert.ok(file.size > 0);

    assertRefused(
      await client.POST('/export/reporting_data/enqueue', { body: { ...body, dataset_id: 'weather' } }),
      400,
      'bad_request',
    );
    assertRefused(
      await client.GET('/export/reporting_data/{job_identifier}', {
        params: { path: { job_identifier: 'job_unknown' } },
      }),
      404,
      'not_found',
    );
  },
});
