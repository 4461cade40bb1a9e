import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { JsonObject } from '../../src/description/json.js';
import { FindingError } from '../../src/cli/command.js';
import { UsageError } from '../../src/cli/usage.js';
import { findVersion } from '../../src/description/range.js';
import { formatDiagnostics } from '../source/diagnostics.js';
import { VERSIONS_FILE } from '../source/files.js';
import { Places } from '../source/places.js';
import { readTimeline, type Timeline } from '../source/versions.js';
import { parseYaml } from '../source/yaml.js';

/** The versions of the description, oldest first. */
export function readVersions(root: string): Timeline {
  const places = new Places();
  const { value, diagnostics } = parseYaml(
    readFileSync(join(root, VERSIONS_FILE), 'utf8'),
    VERSIONS_FILE,
    places,
  );
  const read =
    diagnostics.length > 0 ? { timeline: [], diagnostics } : readTimeline(value, places, VERSIONS_FILE);
  if (read.diagnostics.length > 0) throw new FindingError(formatDiagnostics(read.diagnostics));
  return read.timeline;
}

/** The name of a version, which may be given by an alias such as Preview. */
export function versionNamed(timeline: Timeline, name: string): string {
  const version = findVersion(timeline, name);
  if (version) return version.name;
  throw new UsageError(
    `There is no version '${name}'. The versions are ${timeline.map((entry) => entry.name).join(', ')}.`,
  );
}

/** The generated document of one version. */
export function readGenerated(root: string, version: string): JsonObject {
  const file = `generated/openapi/${version}.json`;
  if (!existsSync(join(root, file))) {
    throw new FindingError(`There is no ${file}. Run \`npm run generate\` first.`);
  }
  return JSON.parse(readFileSync(join(root, file), 'utf8')) as JsonObject;
}
