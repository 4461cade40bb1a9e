import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { VERSIONS, type Version } from '../../generated/versions.js';
import { describe, type Description, type OpenApiDocument } from './description.js';

const loaded = new Map<Version, Description>();

/**
 * The generated description of one version, read once and cached.
 *
 * @example
 * ```ts
 * const description = loadDescription('2.14');
 * description.operations.map((operation) => operation.operationId);
 * ```
 */
export function loadDescription(version: Version): Description {
  let description = loaded.get(version);
  if (!description) {
    description = describe(version, readDocument(version));
    loaded.set(version, description);
  }
  return description;
}

/**
 * Loads the descriptions of some versions, of all unless told. Where there is no Node, {@link loadDescription} knows only
 * those; on Node it needs no help.
 */
export async function loadDescriptions(versions: readonly Version[] = VERSIONS): Promise<void> {
  for (const version of versions) loadDescription(version);
  return Promise.resolve();
}

/** In the repository the documents are plain files; installed they are packed, to a seventh of the size. */
function readDocument(version: Version): OpenApiDocument {
  const plain = new URL(`../../generated/openapi/${version}.json`, import.meta.url);
  const content = existsSync(plain)
    ? readFileSync(plain, 'utf8')
    : unpack(readFileSync(new URL(`../../generated/openapi/${version}.packed.js`, import.meta.url), 'utf8'));
  return JSON.parse(content) as OpenApiDocument;
}

/** The document in a module that has nothing but a string: ASCII, gzipped, in base64. */
const unpack = (module: string): string =>
  gunzipSync(Buffer.from(module.split("'")[1] ?? '', 'base64')).toString('latin1');
