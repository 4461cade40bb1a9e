import { SandboxRefusal } from '../errors.js';
import { handlers, reply } from '../operation.js';
import type { Resource } from '../resource.js';
import { table, type World } from '../world.js';

/** A shop that the workspace is connected with. No operation makes one; the seed does. */
interface Connector {
  id: string;
  name: string;
}

/** An upload of a catalog, whole or in parts. */
interface CatalogImport {
  id: string;
  connector_id: string;
  /** The parts in their order, as they were sent. */
  parts: readonly string[];
  /** When all parts were there; null until then. */
  finished_at: number | null;
}

const refused = (status: number, code: string, message: string, field?: string) =>
  new SandboxRefusal(status, { code, message, ...(field ? { field } : {}) });

const Connectors = table<Connector>({
  name: 'connectors',
  ids: 501,
  missing: () => refused(404, 'import_source_not_found', 'Connector not found'),
});
const CatalogImports = table<CatalogImport, 'connector'>({
  name: 'catalog-imports',
  ids: 70_001,
  missing: (field) => refused(404, 'upload_session_not_found', 'Upload session not found', field),
  index: { connector: ({ connector_id }) => connector_id },
});

/** How long a catalog is read in, in seconds. */
const DURATION = 60;

export const ecommerce: Resource = {
  handlers: handlers({
    uploadEcommerceCatalog({ world, params, body, now }) {
      const { id: connector } = world.get(Connectors, params.ecommerce_connector_id);
      const { catalog, finalize, import_job_id, part_number } = { ...NOTHING, ...body };
      if (typeof catalog === 'string') checkCatalog(catalog);
      const upload = uploadOf(world, connector, import_job_id, now);
      const parts = withPart(upload.parts, catalog, part_number);
      if (finalize === 'false') {
        world.change(CatalogImports, upload.id, { parts });
        return { import_job_id: upload.id, next_part_number: parts.length + 1 };
      }
      world.change(CatalogImports, upload.id, { parts, finished_at: now });
      return reply(202, {
        import_job_id: upload.id,
        status: 'processing',
        message: 'The catalog is being imported',
      });
    },
  }),

  seed(world, seed) {
    if (seed !== 'empty') world.add(Connectors, { name: 'Example Shop' });
  },
};

interface Upload {
  catalog?: unknown;
  finalize?: 'true' | 'false';
  import_job_id?: string;
  part_number?: number;
}

/** The three forms of the request as one. */
const NOTHING: Upload = {};

/** The upload that a request goes on with, or a new one where no other is under way. */
function uploadOf(world: World, connector_id: string, id: string | undefined, now: number): CatalogImport {
  const all = world.where(CatalogImports, 'connector', connector_id);
  if (id !== undefined) {
    const upload = all.find((candidate) => candidate.id === id);
    if (!upload) throw CatalogImports.missing('import_job_id');
    if (upload.finished_at !== null)
      throw refused(409, 'upload_session_not_finalizable', 'All parts of this upload are there already');
    return upload;
  }
  if (all.some(({ finished_at }) => finished_at === null))
    throw refused(
      422,
      'import_job_id_required',
      'An upload has begun: say its import_job_id',
      'import_job_id',
    );
  if (all.some(({ finished_at }) => finished_at !== null && now < finished_at + DURATION))
    throw refused(409, 'sync_in_progress', 'A catalog is still being read in');
  return world.add(CatalogImports, { connector_id, parts: [], finished_at: null });
}

/** A part that comes again replaces the one before. */
function withPart(parts: readonly string[], catalog: unknown, number = parts.length + 1): readonly string[] {
  if (typeof catalog !== 'string') return parts;
  if (number > parts.length + 1)
    throw refused(
      422,
      'invalid_part_number',
      `Expected part ${parts.length + 1}, got ${number}`,
      'part_number',
    );
  return parts.toSpliced(number - 1, 1, catalog);
}

function checkCatalog(text: string): void {
  const invalid = (message: string) => refused(422, 'invalid_catalog_format', message, 'catalog');
  let products: unknown;
  try {
    products = JSON.parse(text);
  } catch {
    throw invalid('The catalog is no JSON');
  }
  if (!Array.isArray(products)) throw invalid('The catalog has to be a list');
  if (products.some((product) => typeof product !== 'object' || product === null || Array.isArray(product)))
    throw invalid('Every product has to be an object');
}
