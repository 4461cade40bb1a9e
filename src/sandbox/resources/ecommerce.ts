import { refuse } from '../errors.js';
import { handlers, reply } from '../operation.js';
import type { Resource } from '../resource.js';
import { table } from '../world.js';

/** A shop that the workspace is connected with. No operation makes one; the seed does. */
interface Connector {
  id: string;
  name: string;
}

/** An upload of a catalog, whole or in parts. */
interface CatalogImport {
  id: string;
  connector_id: string;
  parts: readonly string[];
}

export const Connectors = table<Connector>({
  ids: 501,
  missing: () => refuse.notFound('Connector not found'),
});
export const CatalogImports = table<CatalogImport>({
  ids: 70_001,
  missing: () => refuse.notFound('Import job not found'),
});

export const ecommerce: Resource = {
  handlers: handlers({
    uploadEcommerceCatalog({ world, params, body }) {
      const { id: connector_id } = world.get(Connectors, params.ecommerce_connector_id);
      const job = 'import_job_id' in body ? body.import_job_id : undefined;
      const { id, parts } =
        job === undefined
          ? world.add(CatalogImports, { connector_id, parts: [] })
          : world.get(CatalogImports, job);
      const catalog = 'catalog' in body && typeof body.catalog === 'string' ? [body.catalog] : [];
      const { length } = world.change(CatalogImports, id, { parts: [...parts, ...catalog] }).parts;
      if ('finalize' in body && body.finalize === 'false')
        return { import_job_id: id, next_part_number: length + 1 };
      return reply(202, {
        import_job_id: id,
        status: 'processing',
        message: 'The catalog is being imported',
      });
    },
  }),

  seed(world, seed) {
    if (seed === 'default') world.add(Connectors, { name: 'Example Shop' });
  },
};
