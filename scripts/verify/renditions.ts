import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { VERSIONS, type Version } from '../../generated/versions.js';
import { loadDescription } from '../../src/description/load.js';
import { toOpenApi30 } from '../../src/description/openapi-3.0.js';
import { NEWEST, NEWEST_NUMBERED, OLDEST } from '../../src/description/versions.js';
import { scratchFolder } from './scratch.js';

/** A version as one file for other tools. */
export interface Rendition {
  version: Version;
  openapi: '3.0' | '3.1';
  /** How a finding calls it: `2.14 in OpenAPI 3.0`. */
  name: string;
  file: string;
  document: object;
}

/** Where tools are slow, these stand for all: the oldest version, the newest that is numbered, and what is to come. */
export const FEW_VERSIONS = [OLDEST, NEWEST_NUMBERED, NEWEST];

/** Writes versions in OpenAPI 3.0 and in 3.1 to the scratch folder. */
export function renditions(versions: readonly Version[] = VERSIONS): Rendition[] {
  return versions.flatMap((version) => {
    const { document } = loadDescription(version);
    return [rendition(version, '3.0', toOpenApi30(document)), rendition(version, '3.1', document)];
  });
}

function rendition(version: Version, openapi: Rendition['openapi'], document: object): Rendition {
  const folder = join(scratchFolder(), 'documents');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${version}-openapi-${openapi}.json`);
  writeFileSync(file, JSON.stringify(document));
  return { version, openapi, name: `${version} in OpenAPI ${openapi}`, file, document };
}
