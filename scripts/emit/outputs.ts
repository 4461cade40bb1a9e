import { contractsOf } from '../project/fingerprint.js';
import { asList, asObject, textOf, type JsonObject } from '../../src/description/json.js';
import { dereference, operationsIn } from '../../src/description/openapi.js';
import type { Timeline } from '../source/versions.js';

const BANNER = '// Made from openapi/ by `npm run generate`. Do not edit.\n';

export function documentFile(version: string): string {
  return `generated/openapi/${version}.json`;
}

export function typesFile(version: string): string {
  return `generated/types/${version}.d.ts`;
}

/** generated/versions.ts: the versions as values and types, and the paths and webhooks of each. */
export function versionsModule(timeline: Timeline, undescribed: readonly string[]): string {
  const quoted = (names: readonly string[]) => names.map((name) => `'${name}'`).join(', ');
  const aliases = timeline.flatMap(({ name, wire }) =>
    wire.filter((value) => value !== name).map((value) => `  ${propertyName(value)}: '${name}',\n`),
  );
  const members = (root: string) =>
    timeline.map(({ name }) => `  '${name}': import('./types/${name}.js').${root};\n`).join('');
  return `${BANNER}
/** All versions that are described, oldest first. */
export const VERSIONS = [${quoted(timeline.map(({ name }) => name))}] as const;

/** A version of Intercom's REST API. */
export type Version = (typeof VERSIONS)[number];

/** Versions that Intercom has announced and that are not described yet. */
export const UNDESCRIBED_VERSIONS: readonly string[] = [${quoted(undescribed)}];

/** Other names that Intercom accepts for a version. */
export const VERSION_ALIASES = {
${aliases.join('')}} as const;

/** The paths of each version, as \`openapi-fetch\` reads them. */
export interface PathsByVersion {
${members('paths')}}

/** The notifications of each version, by topic. */
export interface WebhooksByVersion {
${members('webhooks')}}
`;
}

function propertyName(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : `'${name}'`;
}

/** generated/packed.ts: how a place without Node loads each document. The build of the package makes what is imported. */
export function packedModule(timeline: Timeline): string {
  const entries = timeline.map(({ name }) => `  '${name}': () => import('./openapi/${name}.packed.js'),\n`);
  return `${BANNER}
/** Loads the document of each version, as the package has it: gzipped, in base64. */
export const PACKED = {
${entries.join('')}};
`;
}

interface OperationEntry {
  method: string;
  path: string;
  versions: Record<string, string>;
  /** Status → the ranges of versions in which Intercom's own description has a whole example of the answer. */
  published?: Record<string, readonly string[]>;
}

/**
 * generated/operations.json: where each operation is, the fingerprint of its contract in each version, and which answers
 * Intercom has published. generated/topics.json is the same for the deliveries of webhooks; there the path is the topic.
 */
export function operationsJson(
  documents: ReadonlyMap<string, JsonObject>,
  section: 'paths' | 'webhooks' = 'paths',
  published: ReadonlyMap<string, readonly string[]> = new Map(),
): string {
  const operations = new Map<string, OperationEntry>();
  for (const [version, document] of documents) {
    for (const { operationId, method, path, fingerprint } of contractsOf(document, section)) {
      const entry = operations.get(operationId) ?? { method, path, versions: {} };
      entry.versions[version] = fingerprint;
      operations.set(operationId, entry);
    }
  }
  for (const [answer, ranges] of sorted(published)) {
    const [operationId = '', status = ''] = answer.split(' ');
    const entry = operations.get(operationId);
    if (entry) (entry.published ??= {})[status] = ranges;
  }
  return toJson(Object.fromEntries(sorted(operations)));
}

/** generated/pagination.ts: what \`x-pagination\` says of every list, in the few bytes that a browser has to load. */
export function paginationModule(documents: ReadonlyMap<string, JsonObject>): string {
  const lists = new Map<string, Set<string>>();
  const counted = new Set<string>();
  for (const { method, path, operation, document } of pathOperations(documents)) {
    if (!('x-pagination' in operation)) continue;
    if (countsPages(document, operation)) counted.add(path);
    const { style, items } = asObject(operation['x-pagination']);
    const kind = `${method.toUpperCase()} ${textOf(style)} ${textOf(items)}`;
    lists.set(kind, (lists.get(kind) ?? new Set()).add(path));
  }
  const nextLines = sorted(nextParameters(documents)).map(([path, names]) => {
    const list = [...names].map((name) => `'${name}'`).join(', ');
    return `  '${path}': [${list}],\n`;
  });
  const typeLines = sorted(lists).map(
    ([kind, paths]) =>
      `  '${kind}':${[...paths]
        .sort()
        .map((path) => `\n    | '${path}'`)
        .join('')};\n`,
  );
  const lines = sorted(lists).map(([kind, paths]) => {
    const entries = [...paths]
      .filter((path) => !(kind === COMMON_LIST || (kind === COMMON_PAGE && !counted.has(path))))
      .sort()
      .map((path) => `    '${path}',\n`);
    return entries.length > 0 ? `  '${kind}': [\n${entries.join('')}  ],\n` : '';
  });
  return `${BANNER}
/** The paths of all lists, by their method, how their pages are walked, and where in an answer the items are. */
export interface Lists {
${typeLines.join('')}}

/** What a list is that is not in \`LISTS\`; one of them has more than one page only if its answers count pages. */
export const COMMON_LIST = '${COMMON_LIST}';

/** The lists that are not like most, as \`Lists\` has them. */
export const LISTS = {
${lines.join('')}} as const;

/** The query parameters of the lists that are walked by the address of a next page: others in it are not sent. */
export const NEXT_PARAMETERS: Record<string, readonly string[]> = {
${nextLines.join('')}};
`;
}

const COMMON_LIST = 'GET page-number data';

/** Read as `COMMON_LIST` this ends after one page, unless its answers say something of pages. */
const COMMON_PAGE = 'GET none data';

/** True for an answer that says how many pages there are, or where the next one is. */
function countsPages(document: JsonObject, operation: JsonObject): boolean {
  const answer = asObject(asObject(operation.responses)['200']);
  const media = asObject(asObject(dereference(document, answer).content)['application/json']);
  return propertiesOf(document, asObject(media.schema)).some((name) => POSITION.includes(name));
}

const POSITION = ['pages', 'page', 'total_pages', 'next'];

function propertiesOf(document: JsonObject, schema: JsonObject): string[] {
  const resolved = dereference(document, schema);
  const parts = ['allOf', 'anyOf', 'oneOf'].flatMap((keyword) => asList(resolved[keyword]));
  return [
    ...Object.keys(asObject(resolved.properties)),
    ...parts.flatMap((part) => propertiesOf(document, asObject(part))),
  ];
}

function nextParameters(documents: ReadonlyMap<string, JsonObject>): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const { path, item, operation, document } of pathOperations(documents)) {
    if (asObject(operation['x-pagination']).style !== 'next-url') continue;
    const parameters = [...asList(item.parameters), ...asList(operation.parameters)];
    const query = parameters.map((one) => dereference(document, one)).filter((one) => one.in === 'query');
    const names = found.get(path) ?? new Set();
    query.forEach(({ name }) => names.add(textOf(name)));
    found.set(path, names);
  }
  return found;
}

/** Every operation of every version, the oldest version first. */
export function pathOperations(documents: ReadonlyMap<string, JsonObject>) {
  return [...documents.values()].flatMap((document) =>
    operationsIn(document, ['paths']).map((written) => ({ ...written, document })),
  );
}

function sorted<Value>(entries: ReadonlyMap<string, Value>): [string, Value][] {
  return [...entries].sort(([a], [b]) => (a < b ? -1 : 1));
}

export function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
