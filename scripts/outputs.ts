import { contractsOf } from './fingerprint.js';
import type { JsonObject } from './json.js';
import type { Timeline } from './versions.js';

const BANNER = '// Made from openapi/ by `npm run generate`. Do not edit.\n';

export function documentFile(version: string): string {
  return `generated/openapi/${version}.json`;
}

export function typesFile(version: string): string {
  return `generated/types/${version}.d.ts`;
}

/** generated/versions.ts: the versions as values and types, and the paths of each. */
export function versionsModule(timeline: Timeline): string {
  const names = timeline.map(({ name }) => `'${name}'`);
  const aliases = timeline.flatMap(({ name, wire }) =>
    wire.filter((value) => value !== name).map((value) => `  ${propertyName(value)}: '${name}',\n`),
  );
  const paths = timeline.map(({ name }) => `  '${name}': import('./types/${name}.js').paths;\n`);
  return `${BANNER}
/** All versions that are described, oldest first. */
export const VERSIONS = [${names.join(', ')}] as const;

/** A version of Intercom's REST API. */
export type Version = (typeof VERSIONS)[number];

/** Other names that Intercom accepts for a version. */
export const VERSION_ALIASES = {
${aliases.join('')}} as const;

/** The paths of each version, as \`openapi-fetch\` reads them. */
export interface PathsByVersion {
${paths.join('')}}
`;
}

function propertyName(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : `'${name}'`;
}

/** generated/operations.json: where each operation is, and the fingerprint of its contract in each version. */
export function operationsJson(documents: ReadonlyMap<string, JsonObject>): string {
  const operations: Record<string, { method: string; path: string; versions: Record<string, string> }> = {};
  for (const [version, document] of documents) {
    for (const { operationId, method, path, fingerprint } of contractsOf(document)) {
      const entry = (operations[operationId] ??= { method, path, versions: {} });
      entry.versions[version] = fingerprint;
    }
  }
  const sorted = Object.fromEntries(Object.entries(operations).sort(([a], [b]) => (a < b ? -1 : 1)));
  return toJson(sorted);
}

export function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
