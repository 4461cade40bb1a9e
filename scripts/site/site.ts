// All that the pages are made of, read once: the descriptions, what changed between them, and how sure we are.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { OPERATIONS } from '../../generated/operations.js';
import { VERSIONS, type Version } from '../../generated/versions.js';
import { asObject, asStrings, isObject, type JsonObject } from '../../src/description/json.js';
import { dereference, operationsIn } from '../../src/description/openapi.js';
import { selectVersions } from '../../src/description/versions.js';
import type { Difference } from '../../src/diff/difference.js';
import { handlersOf } from '../../src/sandbox/resource.js';
import { RESOURCES } from '../../src/sandbox/resources.js';
import { measureCoverage } from '../../src/suite/coverage-measure.js';
import { readRecordings } from '../../src/traffic/recording-files.js';
import { readDeviations, type Deviation } from '../diff/deviations.js';
import { LEVELS, type Level } from '../evidence/evidence.js';
import { onRecord, type OnRecord } from './on-record.js';
import { readTimeline } from './timeline.js';
import type { DiffPairs } from './differences.js';

/** An operation of one version, or the delivery of a topic. */
export interface Operation {
  id: string;
  /** The tag; of a topic what it begins with. */
  group: string;
  method: string;
  path: string;
  summary: string;
  description: string;
  /** As it is written, with the parameters of its path item. */
  written: JsonObject;
  parameters: readonly JsonObject[];
}

export interface SiteVersion {
  name: Version;
  released: string | undefined;
  document: JsonObject;
  /** By operationId, in the order of the description. */
  operations: ReadonlyMap<string, Operation>;
  /** By topic. */
  topics: ReadonlyMap<string, Operation>;
  schemas: Readonly<Record<string, JsonObject>>;
  /** Tag → what it holds, in words. */
  groups: ReadonlyMap<string, string>;
}

/** What changed with a version. */
export interface Change {
  version: Version;
  difference: Difference;
}

export interface Site {
  versions: readonly SiteVersion[];
  newest: SiteVersion;
  /** What the front page opens: the newest version that has a number. */
  current: SiteVersion;
  /** operationId → its changes, oldest first. Topics are among them by the operationId of their delivery. */
  changes: ReadonlyMap<string, readonly Change[]>;
  schemaChanges: ReadonlyMap<string, readonly Change[]>;
  differences: DiffPairs;
  evidenceOf: (address: string, version: string) => Level | undefined;
  deviations: readonly (Deviation & { versions: number; names: readonly Version[] })[];
  onRecord: readonly OnRecord[];
  /** The operations that the sandbox plays. */
  played: ReadonlySet<string>;
  /** operationId → what stands in the sandbox for what only the real service knows. */
  rules: ReadonlyMap<string, string>;
  /** operationId → the name of its group in the client. */
  clientGroups: ReadonlyMap<string, string>;
}

export function readSite(root: string, names: readonly Version[], differences: DiffPairs): Site {
  const timeline = readTimeline(root);
  const versions = names.map((name) => readVersion(root, name, timeline.released.get(name) ?? undefined));
  const { rows } = readDeviations(
    readFileSync(join(root, 'openapi/deviations.yaml'), 'utf8'),
    timeline.timeline,
  );
  const recordings = ['recordings', 'witnesses', 'live'].flatMap((folder) =>
    readRecordings(join(root, 'contract-tests', folder)).map(({ recording }) => recording),
  );
  const [newest] = versions.slice(-1);
  if (!newest) throw new Error('A site needs at least one version.');
  return {
    versions,
    newest,
    current: versions.filter(({ name }) => /^\d/.test(name)).at(-1) ?? newest,
    changes: changesBy(names, differences, ({ operations }) => operations),
    schemaChanges: changesBy(names, differences, ({ schema }) => (schema === null ? [] : [schema])),
    differences,
    evidenceOf: readEvidence(root),
    deviations: rows.map((row) => ({
      ...row,
      names: VERSIONS.filter((_, index) => row.versions & (1 << index)),
    })),
    onRecord: onRecord(measureCoverage(recordings)),
    played: new Set(Object.keys(handlersOf(RESOURCES))),
    rules: new Map(RESOURCES.flatMap(({ rules = {} }) => Object.entries(rules))),
    clientGroups: new Map(
      Object.entries(OPERATIONS).flatMap(([group, operations]) =>
        Object.keys(operations).map((id) => [id, group] as const),
      ),
    ),
  };
}

export const readDocument = (root: string, version: string): JsonObject =>
  JSON.parse(readFileSync(join(root, `generated/openapi/${version}.json`), 'utf8')) as JsonObject;

function readVersion(root: string, name: Version, released: string | undefined): SiteVersion {
  const document = readDocument(root, name);
  const operations = new Map<string, Operation>();
  const topics = new Map<string, Operation>();
  for (const { section, path, item, method, operation } of operationsIn(document)) {
    const [tag = 'Other'] = asStrings(operation.tags);
    const text = (key: string) => (typeof operation[key] === 'string' ? operation[key] : '');
    const read: Operation = {
      id: text('operationId'),
      group: section === 'webhooks' ? 'Webhooks' : tag,
      method: method.toUpperCase(),
      path,
      summary: text('summary'),
      description: text('description'),
      written: operation,
      parameters: [item.parameters, operation.parameters].flatMap((list) =>
        Array.isArray(list) ? list.map((parameter) => dereference(document, parameter)) : [],
      ),
    };
    if (section === 'webhooks') topics.set(path, read);
    else operations.set(read.id, read);
  }
  const used = new Set([...operations.values()].map(({ group }) => group));
  const tags = (Array.isArray(document.tags) ? document.tags : []).filter(isObject);
  const groups = tags.flatMap((tag): [string, string][] =>
    typeof tag.name === 'string' && used.has(tag.name)
      ? [[tag.name, typeof tag.description === 'string' ? tag.description : '']]
      : [],
  );
  return {
    name,
    released,
    document,
    operations,
    topics,
    schemas: asObject(asObject(document.components).schemas) as Record<string, JsonObject>,
    groups: new Map(groups.sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}

/** The differences between neighbours, by what they touch. */
function changesBy(
  names: readonly Version[],
  differences: DiffPairs,
  touched: (difference: Difference) => readonly string[],
): Map<string, Change[]> {
  const changes = new Map<string, Change[]>();
  names.forEach((version, index) => {
    const before = names[index - 1];
    if (before === undefined) return;
    for (const difference of differences(before, version))
      for (const name of touched(difference))
        changes.set(name, [...(changes.get(name) ?? []), { version, difference }]);
  });
  return changes;
}

function readEvidence(root: string): Site['evidenceOf'] {
  const written = JSON.parse(readFileSync(join(root, 'generated/evidence.json'), 'utf8')) as Record<
    string,
    Partial<Record<Level, string[]>>
  >;
  const places = new Map<string, ReadonlyMap<string, Level>>();
  for (const [address, levels] of Object.entries(written)) {
    const byVersion = new Map<string, Level>();
    for (const level of LEVELS)
      for (const version of (levels[level] ?? []).flatMap(selectOnce)) byVersion.set(version, level);
    places.set(address, byVersion);
  }
  return (address, version) => places.get(address)?.get(version);
}

const selected = new Map<string, readonly Version[]>();

function selectOnce(range: string): readonly Version[] {
  let versions = selected.get(range);
  if (!versions) selected.set(range, (versions = selectVersions(range)));
  return versions;
}
