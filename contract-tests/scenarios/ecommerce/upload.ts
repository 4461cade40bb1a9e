import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { assertRefused, defineScenario } from '../../../src/suite/scenario.js';

export default defineScenario({
  resource: 'ecommerce',
  name: 'upload',
  since: 'Unstable',
  async run({ client }) {
    // No operation lists connectors: it is the one of a new sandbox.
    const params = { path: { ecommerce_connector_id: '501' } };
    const upload = (fields: Record<string, string>, catalog?: string) => {
      const body = new FormData();
      for (const [name, value] of Object.entries(fields)) body.set(name, value);
      if (catalog) body.set('catalog', new File([catalog], 'catalog.json', { type: 'application/json' }));
      return client.POST('/ecommerce/connectors/{ecommerce_connector_id}/catalog', { params, body });
    };
    const product = '[{"id":"lamp-1","title":"Lamp","url":"https://shop.example.com/lamp-1"}]';
    const first = await unwrap(upload({ finalize: 'false' }, product));
    assert.ok('next_part_number' in first);
    assert.equal(first.next_part_number, 2);
    assertRefused(await upload({}, product), 422, 'import_job_id_required');

    const { import_job_id } = first;
    const part = { finalize: 'false', import_job_id };
    assertRefused(await upload({ ...part, part_number: '3' }, product), 422, 'invalid_part_number');
    const second = await unwrap(upload(part, product));
    assert.ok('next_part_number' in second);
    assert.equal(second.next_part_number, 3);
    const done = await unwrap(upload({ finalize: 'true', import_job_id }));
    assert.ok('status' in done);
    assert.equal(done.status, 'processing');
    assertRefused(await upload({}, product), 409, 'sync_in_progress');
    assertRefused(await upload(part, product), 409, 'upload_session_not_finalizable');
  },
});
