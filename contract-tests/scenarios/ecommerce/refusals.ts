import { assertRefused, defineScenario } from '../../../src/suite/scenario.js';

const PRODUCT = '[{"id":"lamp-1","title":"Lamp","url":"https://shop.example.com/lamp-1"}]';

export default defineScenario({
  resource: 'ecommerce',
  name: 'refusals',
  since: 'Unstable',
  embedded: 'the connector is the one of a new sandbox',
  async run({ client }) {
    const upload = (connector: string, catalog: string, fields: Record<string, string> = {}) => {
      const body = new FormData();
      for (const [name, value] of Object.entries(fields)) body.set(name, value);
      if (catalog !== '')
        body.set('catalog', new File([catalog], 'catalog.json', { type: 'application/json' }));
      const params = { path: { ecommerce_connector_id: connector } };
      return client.POST('/ecommerce/connectors/{ecommerce_connector_id}/catalog', { params, body });
    };
    assertRefused(await upload('501', ''), 400, 'parameter_missing', 'parameter_invalid');
    assertRefused(await upload('501', '{"id":"lamp-1"}'), 422, 'invalid_catalog_format');
    assertRefused(await upload('999', PRODUCT), 404, 'import_source_not_found');
    const unknown = { import_job_id: '999999', finalize: 'true' };
    assertRefused(await upload('501', PRODUCT, unknown), 404, 'upload_session_not_found');
  },
});
