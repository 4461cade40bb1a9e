import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Version } from '../../generated/versions.js';
import { judgeWithAjv } from './ajv.js';
import { describe, type Description, type OpenApiDocument } from './description.js';

judgeWithAjv();

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

/** In the repository the documents are plain files; installed they are compressed, to a tenth of the size. */
function readDocument(version: Version): OpenApiDocument {
  const plain = new URL(`../../generated/openapi/${version}.json`, import.meta.url);
  const content = existsSync(plain) ? readFileSync(plain) : gunzipSync(readFileSync(new URL(`${plain}.gz`)));
  return JSON.parse(content.toString()) as OpenApiDocument;
}
